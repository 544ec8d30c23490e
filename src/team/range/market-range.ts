import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { bandFromMidpoint } from './band-from-midpoint.ts';
import type { MarketPercentile } from './market-percentile.ts';

/** Hundredths in a currency unit: nobody sets a range to the cent. */
const UNIT = 100;

/**
 * A range made of the market: its midpoint is a percentile of what the market pays on a rung, its ends
 * follow from the spread (METHOD 7).
 *
 * The midpoint is as the statistic has it; the ends are rounded once, to whole currency units. Null where
 * the statistic has no such percentile. Throws a RangeError when the statistic is not about a level or
 * the spread is out of its range.
 */
export function marketRange(
  statistic: PayStatistic,
  percentile: MarketPercentile,
  spread: number,
): EmployerRange | null {
  const { subject, placeId, currency, percentiles } = statistic;
  if (subject.kind !== 'level') {
    throw new RangeError(`statistic must be about a level, received ${subject.socCode}`);
  }
  const pay = percentiles[percentile];
  if (pay === null) return null;
  const midpointHundredths = pay * UNIT;
  return {
    levelId: subject.levelId,
    zone: placeId,
    currency,
    ...bandFromMidpoint(midpointHundredths, spread, UNIT),
    midpointHundredths,
    midpointBasis: 'market',
  };
}
