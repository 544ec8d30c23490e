import { checkPositive } from '../../stats/check-number.ts';

/**
 * Midpoint progression: mid(n+1) / mid(n) - 1 (METHOD 7). A share, below 0 where the next rung's midpoint
 * is lower.
 *
 * Both in the same unit. Throws a RangeError when one is not above 0.
 */
export function midpointProgression(midpoint: number, nextMidpoint: number): number {
  checkPositive('midpoint', midpoint);
  checkPositive('nextMidpoint', nextMidpoint);
  return nextMidpoint / midpoint - 1;
}
