import { checkPositive } from './check-number.ts';
import { normalCdf, normalQuantile } from './normal-distribution.ts';
import { outerKnots } from './percentile-knots.ts';
import type { PercentileKnot } from './percentile-knots.ts';

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
