import { checkPositive } from './check-number.ts';
import { normalCdf, normalQuantile } from './normal-distribution.ts';

/** A point of a pay distribution that a source printed: this percentile of people is paid up to `pay`. */
export interface PercentileKnot {
  /** Above 0 and below 100. */
  percentile: number;
  /** Above 0, in whatever unit all knots share. */
  pay: number;
}

/** Where a pay stands in a distribution: at a percentile, or outside of what the source printed. */
export type PercentileRank =
  | { kind: 'within'; percentile: number }
  | { kind: 'below'; percentile: number }
  | { kind: 'above'; percentile: number };

/**
 * The percentile rank of a pay between the published percentiles of a distribution.
 *
 * `knots` by rising percentile, at least one; `pay` above 0 in their unit; the percentile is from 0
 * to 100 and not rounded. Linear between neighbouring knots in (ln pay, probit p), hence exact at the
 * knots, monotone and the inverse of payAtRank; a lognormal distribution is met exactly. Never
 * extrapolates: outside of the knots it says below the lowest or above the highest of them.
 *
 * Tie rule: where neighbouring knots have the same pay, that pay stands in the middle of their
 * interval on the probit scale, because everything between the two percentiles is paid just that
 * (P25 = P50 gives 36.8). Throws a RangeError when the knots are not in order or `pay` is not above 0.
 *
 * Source: the axes are those of lognormal probability paper, J. Aitchison and J. A. C. Brown, The
 * Lognormal Distribution (1957); straight lines from knot to knot are this project's choice.
 */
export function percentileRank(knots: readonly PercentileKnot[], pay: number): PercentileRank {
  const { lowest, highest } = outerKnots(knots);
  checkPositive('pay', pay);
  if (pay < lowest.pay) return { kind: 'below', percentile: lowest.percentile };
  if (pay > highest.pay) return { kind: 'above', percentile: highest.percentile };

  const lower = knots.findLast((knot) => knot.pay <= pay) ?? lowest;
  const upper = knots.find((knot) => knot.pay >= pay) ?? highest;
  if (lower === upper) return { kind: 'within', percentile: lower.percentile };

  // Among tied knots `upper` is the first and `lower` the last of them: half of the way is the middle.
  const share =
    lower.pay === upper.pay ? 0.5 : Math.log(pay / lower.pay) / Math.log(upper.pay / lower.pay);
  const from = normalQuantile(lower.percentile / 100);
  const to = normalQuantile(upper.percentile / 100);
  const percentile = 100 * normalCdf(from + share * (to - from));
  // The last bit may fall outside of the published percentiles.
  return {
    kind: 'within',
    percentile: Math.min(Math.max(percentile, lowest.percentile), highest.percentile),
  };
}

/**
 * The outer knots of a distribution, once all knots are known to be in order.
 *
 * Throws a RangeError when there is no knot, a percentile is not between 0 and 100, the percentiles
 * do not rise, a pay is not above 0 or the pay falls from a knot to the next.
 */
function outerKnots(knots: readonly PercentileKnot[]): {
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
