import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { percentileRank } from '../stats/percentile-rank.ts';
import { roundTo } from '../stats/round-to.ts';
import { publishedKnots } from './published-knots.ts';

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
