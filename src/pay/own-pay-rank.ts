import type { PayStatistic, Percentiles } from '../schemas/pay-statistic.ts';
import type { PercentileKnot } from '../stats/percentile-knots.ts';
import { percentileRank } from '../stats/percentile-rank.ts';
import { roundTo } from '../stats/round-to.ts';

/** Where a salary stands: about a percentile, or outside of the published ones. */
export type OwnPayRank =
  | { kind: 'about'; percentile: number }
  | { kind: 'below'; percentile: number }
  | { kind: 'above'; percentile: number };

/**
 * Where somebody's salary stands in a pay statistic, as a whole percentile (METHOD 2).
 *
 * `pay` above 0 in the statistic's currency a year and on its pay basis: that they agree is for the
 * caller to see to. Outside of the outer percentiles the statistic has it says below or above them.
 * Throws like percentileRank.
 */
export function ownPayRank(statistic: PayStatistic, pay: number): OwnPayRank {
  const rank = percentileRank(publishedKnots(statistic.percentiles), pay);
  return rank.kind === 'within' ? { kind: 'about', percentile: roundTo(rank.percentile, 1) } : rank;
}

/**
 * The percentiles that a pay statistic has, as the knots that stats/percentile-rank reads.
 *
 * In rising order; a percentile the source does not give is left out, so that the outer knots are 10
 * and 90, 25 and 75 where only quartiles exist, or 50 alone.
 */
export function publishedKnots(percentiles: Percentiles): PercentileKnot[] {
  const { p10, p25, p50, p75, p90 } = percentiles;
  const all = [
    { percentile: 10, pay: p10 },
    { percentile: 25, pay: p25 },
    { percentile: 50, pay: p50 },
    { percentile: 75, pay: p75 },
    { percentile: 90, pay: p90 },
  ];
  return all.flatMap(({ percentile, pay }) => (pay === null ? [] : [{ percentile, pay }]));
}
