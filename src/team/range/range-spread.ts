import type { EmployerRange } from '../../schemas/employer-range.ts';
import { checkWhole } from '../../stats/check-number.ts';

/**
 * Range spread: (max - min) / min (METHOD 7). A share: 0.5 for $64,000 to $96,000.
 *
 * Throws a RangeError when an end is not a whole amount, the minimum not above 0 or the maximum below it.
 */
export function rangeSpread({
  minHundredths,
  maxHundredths,
}: Pick<EmployerRange, 'minHundredths' | 'maxHundredths'>): number {
  checkWhole('minHundredths', minHundredths, 1);
  checkWhole('maxHundredths', maxHundredths, minHundredths);
  return (maxHundredths - minHundredths) / minHundredths;
}
