import { checkPositive } from './check-number.ts';

/** A point of a pay distribution that a source printed: this percentile of people is paid up to `pay`. */
export interface PercentileKnot {
  /** Above 0 and below 100. */
  percentile: number;
  /** Above 0, in whatever unit all knots share. */
  pay: number;
}

/**
 * The outer knots of a distribution, once all knots are known to be in order.
 *
 * Throws a RangeError when there is no knot, a percentile is not between 0 and 100, the percentiles
 * do not rise, a pay is not above 0 or the pay falls from a knot to the next.
 */
export function outerKnots(knots: readonly PercentileKnot[]): {
  lowest: PercentileKnot;
  highest: PercentileKnot;
} {
  knots.forEach(({ percentile, pay }, index) => {
    if (!(percentile > 0 && percentile < 100)) {
      throw new RangeError(
        `knots[${index}].percentile must be between 0 and 100, received ${String(percentile)}`,
      );
    }
    checkPositive(`knots[${index}].pay`, pay);
    const before = knots[index - 1];
    if (before !== undefined && !(percentile > before.percentile)) {
      throw new RangeError(
        `knots[${index}].percentile must be above ${before.percentile}, received ${percentile}`,
      );
    }
    if (before !== undefined && pay < before.pay) {
      throw new RangeError(
        `knots[${index}].pay must not fall below ${before.pay}, received ${pay}`,
      );
    }
  });
  const lowest = knots[0];
  const highest = knots.at(-1);
  if (lowest === undefined || highest === undefined) {
    throw new RangeError('knots must hold at least one percentile, received none');
  }
  return { lowest, highest };
}
