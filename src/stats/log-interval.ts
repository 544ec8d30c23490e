import { checkFinite, checkPositive } from './check-number.ts';

/** Standard errors on either side of the middle that hold 95 % of a normal distribution. */
const Z = 1.96;

/** Two ends of an interval, in the unit of its middle. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Standard error of a logarithm, read from the ends of its 95 % interval: (ln high - ln low) / 3.92.
 *
 * Both ends above 0 in one unit; 0 where they are equal. Throws a RangeError when an end is not above 0
 * or the interval is inside out.
 *
 * The interval is taken for that of a normal distribution of the logarithm, 1.96 errors to either side.
 */
export function logError({ low, high }: Interval): number {
  checkPositive('low', low);
  checkPositive('high', high);
  if (high < low) throw new RangeError(`high must not be below low (${low}), received ${high}`);
  return Math.log(high / low) / (2 * Z);
}

/**
 * The 95 % interval around a middle whose logarithm has a standard error: exp(ln middle +- 1.96 error).
 *
 * Not rounded. Throws a RangeError when the middle is not above 0 or the error is negative.
 */
export function logInterval(middle: number, error: number): Interval {
  checkPositive('middle', middle);
  checkFinite('error', error);
  if (error < 0) throw new RangeError(`error must not be below 0, received ${error}`);
  const factor = Math.exp(Z * error);
  return { low: middle / factor, high: middle * factor };
}
