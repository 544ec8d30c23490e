import { checkPositive } from '../../stats/check-number.ts';

/**
 * Compa-ratio: pay / midpoint of the employer's range (METHOD 7). 1 is pay at the midpoint.
 *
 * Both in the same unit, at full time. Throws a RangeError when one is not above 0.
 */
export function compaRatio(pay: number, midpoint: number): number {
  checkPositive('pay', pay);
  checkPositive('midpoint', midpoint);
  return pay / midpoint;
}
