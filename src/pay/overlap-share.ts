import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { percentileRank } from '../stats/percentile-rank.ts';
import { roundTo } from '../stats/round-to.ts';
import { compareBases } from './geographic-differential.ts';
import { publishedKnots } from './own-pay-rank.ts';

/** A share of people in whole percent, or the bound that the published percentiles allow. */
export type OverlapShare =
  | { kind: 'about'; percent: number }
  | { kind: 'less-than'; percent: number }
  | { kind: 'more-than'; percent: number };

/**
 * The share of people on one rung who earn more than the median of the next: 100 less the percentile
 * rank of that median among them.
 *
 * Where the median lies above the rung's highest percentile the share is less than what is above it
 * (10 %), below the lowest more than what is above that (90 %). Throws a RangeError when the two are
 * about different places or are not comparable (basis, evidence, currency, reference date).
 */
export function overlapShare(current: PayStatistic, next: PayStatistic): OverlapShare {
  if (next.placeId !== current.placeId) {
    throw new RangeError(`next must be about ${current.placeId}, received ${next.placeId}`);
  }
  const comparison = compareBases(current, next);
  if (comparison.kind === 'not-comparable') {
    const { aspect, left, right } = comparison.differences[0];
    throw new RangeError(`next must have the ${aspect} ${left} of current, received ${right}`);
  }
  const rank = percentileRank(publishedKnots(current.percentiles), next.percentiles.p50);
  switch (rank.kind) {
    case 'within':
      return { kind: 'about', percent: roundTo(100 - rank.percentile, 1) };
    case 'above':
      return { kind: 'less-than', percent: 100 - rank.percentile };
    case 'below':
      return { kind: 'more-than', percent: 100 - rank.percentile };
  }
}
