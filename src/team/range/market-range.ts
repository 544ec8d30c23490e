import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { shownAmount } from '../../pay/shown-pay.ts';
import { checkWhole } from '../../stats/check-number.ts';
import { divideRounded, shareUnits, WHOLE_SHARE } from '../money.ts';
import type { RangeBook, PersonRange } from './employer-range.ts';
import type { MarketBook, MarketPercentile } from './market-book.ts';

/** Hundredths in a currency unit: nobody sets a range to the cent. */
const UNIT = 100;

/**
 * A range made of the market: its midpoint is a percentile of what the market pays on a rung, its ends
 * follow from the spread (method: employer-ranges).
 *
 * The midpoint is the percentile as it is printed, since a range is set in amounts that people read; the ends
 * are rounded once, to whole currency units. Null where
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
  const midpointHundredths = shownAmount(pay, statistic) * UNIT;
  return {
    levelId: subject.levelId,
    zone: placeId,
    currency,
    ...bandFromMidpoint(midpointHundredths, spread, UNIT),
    midpointHundredths,
    midpointBasis: 'market',
  };
}

/** The two ends of a band, in whole hundredths. */
interface Band {
  minHundredths: number;
  maxHundredths: number;
}

/**
 * The band around a midpoint with a spread s: min = mid / (1 + s / 2), max = min x (1 + s) (method: employer-ranges).
 * A spread of 50 % reaches from 0.80 to 1.20 of the midpoint.
 *
 * Both ends are computed exactly from the midpoint and rounded once to whole multiples of `step`, which
 * is one hundredth unless another is asked for. Throws a RangeError when the midpoint or the step is not
 * a whole number above 0 or the spread is not between 0 and 1,000.
 */
export function bandFromMidpoint(midpointHundredths: number, spread: number, step = 1): Band {
  checkWhole('midpointHundredths', midpointHundredths, 1);
  checkWhole('step', step, 1);
  const whole = BigInt(WHOLE_SHARE);
  const units = BigInt(shareUnits('spread', spread));
  const numerator = BigInt(midpointHundredths) * 2n;
  const divisor = (whole * 2n + units) * BigInt(step);
  return {
    minHundredths: divideRounded(numerator * whole, divisor) * step,
    maxHundredths: divideRounded(numerator * (whole + units), divisor) * step,
  };
}

/**
 * Ranges made of the market for whoever is asked about: one per rung and place, made once. Throws what
 * marketRange throws.
 */
export function createMarketRangeBook(
  market: MarketBook,
  percentile: MarketPercentile,
  spread: number,
): RangeBook {
  const books = new Map<string, Map<string, PersonRange>>();
  return ({ levelId, placeId, currency }) => {
    let reading = books.get(levelId ?? '')?.get(placeId ?? '');
    if (reading === undefined) {
      reading = readMarket(market, percentile, spread, levelId, placeId);
      const book = books.get(levelId ?? '') ?? new Map<string, PersonRange>();
      books.set(levelId ?? '', book.set(placeId ?? '', reading));
    }
    return reading.kind === 'range' && reading.range.currency !== currency
      ? { kind: 'none', reason: 'other-currency' }
      : reading;
  };
}

function readMarket(
  market: MarketBook,
  percentile: MarketPercentile,
  spread: number,
  levelId: string | null,
  placeId: string | null,
): PersonRange {
  const pay = market(levelId, placeId);
  if (pay.kind === 'none') return pay;
  const range = marketRange(pay.statistic, percentile, spread);
  return range === null
    ? { kind: 'none', reason: 'percentile-not-published' }
    : { kind: 'range', range };
}
