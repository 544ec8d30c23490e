import { normalQuantile } from './normal-quantile.ts';
import { outerKnots } from './percentile-knots.ts';
import type { PercentileKnot } from './percentile-knots.ts';

/**
 * The pay at a percentile between the published percentiles of a distribution.
 *
 * The inverse of percentileRank: linear in (probit p, ln pay), exact at the knots. `knots` by rising
 * percentile, at least one; the result is in their unit and not rounded. Throws a RangeError when the
 * knots are not in order or `percentile` lies outside of them: nothing is extrapolated.
 */
export function payAtRank(knots: readonly PercentileKnot[], percentile: number): number {
  const { lowest, highest } = outerKnots(knots);
  if (!(percentile >= lowest.percentile && percentile <= highest.percentile)) {
    throw new RangeError(
      `percentile must be from ${lowest.percentile} to ${highest.percentile}, ` +
        `received ${String(percentile)}`,
    );
  }
  const lower = knots.findLast((knot) => knot.percentile <= percentile) ?? lowest;
  const upper = knots.find((knot) => knot.percentile >= percentile) ?? highest;
  if (lower === upper) return lower.pay;

  const from = normalQuantile(lower.percentile / 100);
  const to = normalQuantile(upper.percentile / 100);
  const share = (normalQuantile(percentile / 100) - from) / (to - from);
  // The last bit may fall outside of the two knots.
  const pay = lower.pay * (upper.pay / lower.pay) ** share;
  return Math.min(Math.max(pay, lower.pay), upper.pay);
}
