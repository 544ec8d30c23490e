import { checkFinite } from '../../stats/check-number.ts';

/**
 * Range penetration: (pay - min) / (max - min) (METHOD 7). 0 at the minimum, 1 at the maximum, below 0
 * and above 1 outside, never clamped. Null where max = min: a point is no range.
 *
 * All in the same unit, at full time. Throws a RangeError when one is not finite or the maximum is below
 * the minimum.
 */
export function rangePenetration(pay: number, min: number, max: number): number | null {
  checkFinite('pay', pay);
  checkFinite('min', min);
  checkFinite('max', max);
  if (max < min) throw new RangeError(`max must be at least ${min}, received ${max}`);
  return max === min ? null : (pay - min) / (max - min);
}
