import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import type { MarketBook, NoMarketReason } from '../range/market-book.ts';
import type { NoRangeReason, RangeBook } from '../range/employer-range.ts';
import { compaRatio, marketRatio, payCircle, rangePenetration } from './range-position.ts';
import type { PayCircle } from './range-position.ts';

/** Somebody's base pay against the range. */
type RangePosition =
  | {
      kind: 'placed';
      range: EmployerRange;
      compaRatio: number;
      /** Null where minimum and maximum are one. */
      penetration: number | null;
      circle: PayCircle;
    }
  | { kind: 'none'; reason: NoRangeReason };

/** Somebody's base pay against the market's median. */
type MarketPosition =
  | { kind: 'placed'; statistic: PayStatistic; marketRatio: number }
  | { kind: 'none'; reason: NoMarketReason | 'other-currency' };

/** Where somebody's full-time base pay stands. */
export interface PersonPosition {
  range: RangePosition;
  market: MarketPosition;
}

/** What a position is computed from. */
export type PositionPerson = Pick<
  RosterRow,
  'levelId' | 'sublevel' | 'placeId' | 'city' | 'currency' | 'baseHundredths'
>;

/**
 * Where one person's full-time base pay stands against the range and against the market (method: positions); for
 * everybody at once, see teamReport. Throws a RangeError when the pay is not a whole amount above 0.
 */
export function personPosition(
  person: PositionPerson,
  rangeBook: RangeBook,
  marketBook: MarketBook,
): PersonPosition {
  return { range: againstRange(person, rangeBook), market: againstMarket(person, marketBook) };
}

function againstRange(person: PositionPerson, rangeBook: RangeBook): RangePosition {
  const reading = rangeBook(person);
  if (reading.kind === 'none') return reading;
  const { range } = reading;
  const { minHundredths, midpointHundredths, maxHundredths } = range;
  const pay = person.baseHundredths;
  return {
    kind: 'placed',
    range,
    compaRatio: compaRatio(pay, midpointHundredths),
    penetration: rangePenetration(pay, minHundredths, maxHundredths),
    circle: payCircle(pay, minHundredths, maxHundredths),
  };
}

function againstMarket(person: PositionPerson, marketBook: MarketBook): MarketPosition {
  const pay = marketBook(person.levelId, person.placeId);
  if (pay.kind === 'none') return pay;
  const { statistic } = pay;
  if (statistic.currency !== person.currency) return { kind: 'none', reason: 'other-currency' };
  return {
    kind: 'placed',
    statistic,
    marketRatio: marketRatio(person.baseHundredths, statistic.percentiles.p50 * 100),
  };
}
