import type { PayStatistic, Percentiles } from '../schemas/pay-statistic.ts';
import type { PercentileKnot } from '../stats/percentile-rank.ts';
import { percentileRank } from '../stats/percentile-rank.ts';
import { roundTo } from '../stats/round-to.ts';

/** Where a salary stands: about a percentile, between two of them, or outside of the published ones. */
export type OwnPayRank =
  | { kind: 'about'; percentile: number }
  | { kind: 'between'; low: number; high: number }
  | { kind: 'below'; percentile: number }
  | { kind: 'above'; percentile: number };

/**
 * Where somebody's salary stands in a pay statistic, as a whole percentile; where the statistic
 * rests on few answers, as the two known percentiles that it lies between (method: rank).
 *
 * `pay` above 0 in the statistic's currency a year and on its pay basis: that they agree is for the
 * caller to see to. Pay at a known percentile belongs to what is above it, at the highest to what is below.
 * Outside of the outer percentiles the statistic has it says below or above them. Throws like
 * percentileRank.
 */
export function ownPayRank(statistic: PayStatistic, pay: number): OwnPayRank {
  const knots = publishedKnots(statistic.percentiles);
  const rank = percentileRank(knots, pay);
  if (rank.kind !== 'within') return rank;
  const few = statistic.thin.some(({ kind }) => kind === 'few-answers');
  const band = few ? bandOf(knots, pay) : null;
  return band ?? { kind: 'about', percentile: roundTo(rank.percentile, 1) };
}

/** The neighbouring knots around a pay; null where there is one knot alone. */
function bandOf(knots: readonly PercentileKnot[], pay: number): OwnPayRank | null {
  const above = knots.findIndex((knot) => knot.pay > pay);
  const upper = above === -1 ? knots.length - 1 : above;
  const [low, high] = [knots[upper - 1], knots[upper]];
  return low && high ? { kind: 'between', low: low.percentile, high: high.percentile } : null;
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
