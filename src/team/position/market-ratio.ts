import { checkPositive } from '../../stats/check-number.ts';

/**
 * Market ratio: pay / market P50 (METHOD 7). Not the compa-ratio, which sets pay against the employer's
 * own midpoint.
 *
 * Both in the same unit, at full time. Throws a RangeError when one is not above 0.
 */
export function marketRatio(pay: number, marketMedian: number): number {
  checkPositive('pay', pay);
  checkPositive('marketMedian', marketMedian);
  return pay / marketMedian;
}
