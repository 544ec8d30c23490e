import type { EmployerRange } from '../../schemas/employer-range.ts';
import { marketRatio } from '../position/market-ratio.ts';
import type { MarketBook } from '../range/market-book.ts';
import type { NoRangeReason, RangeBook } from '../range/range-reading.ts';
import { rangeSpread } from '../range/range-spread.ts';
import { midpointProgression } from './midpoint-progression.ts';
import type { RangeOverlap } from './range-overlap.ts';
import { rangeOverlap } from './range-overlap.ts';

/** A rung of the pay structure. */
export type StructureRow =
  | {
      kind: 'range';
      levelId: string;
      range: EmployerRange;
      spread: number;
      /** Step to the next rung; null on the top one and where the next has no range in this currency. */
      toNext: { levelId: string; progression: number; overlap: RangeOverlap } | null;
      /** Midpoint / market P50; null where the market is not known in this currency. */
      marketRatio: number | null;
      /** People whose range this is, wherever they work. */
      people: number;
      /** Median of their compa-ratios; null without people. */
      compaMedian: number | null;
    }
  | { kind: 'none'; levelId: string; reason: NoRangeReason };

/** The people of a range, in figures. */
export interface RangePeople {
  people: number;
  compaMedian: number | null;
}

/** Where a pay structure is looked at. */
export interface StructurePlace {
  /** Place or zone; null for ranges that hold everywhere. */
  zone: string | null;
  /** ISO 4217 code. */
  currency: string;
}

/** What a pay structure is made of. */
export interface StructureInput {
  /** Ids of the rungs, the lowest first. */
  levels: readonly string[];
  rangeBook: RangeBook;
  marketBook: MarketBook;
  /** Place whose market ranges that hold everywhere are set against: the nation. */
  nationId: string;
  peopleOf: (range: EmployerRange) => RangePeople;
}

/**
 * The pay structure of one place: for every rung its spread, the progression of midpoints and the overlap
 * to the next rung, its midpoint against the market, and its people (METHOD 7). Rungs without a range
 * stay in, with the reason.
 */
export function structureReport(
  { zone, currency }: StructurePlace,
  { levels, rangeBook, marketBook, nationId, peopleOf }: StructureInput,
): StructureRow[] {
  const readings = levels.map((levelId) =>
    rangeBook({ levelId, placeId: zone, city: zone ?? '', currency }),
  );
  return levels.map((levelId, index): StructureRow => {
    const reading = readings[index]!;
    if (reading.kind === 'none') return { kind: 'none', levelId, reason: reading.reason };
    const { range } = reading;
    const next = readings[index + 1];
    const market = marketBook(levelId, zone ?? nationId);
    return {
      kind: 'range',
      levelId,
      range,
      spread: rangeSpread(range),
      toNext: next?.kind === 'range' ? stepTo(levels[index + 1]!, range, next.range) : null,
      marketRatio:
        market.kind === 'pay' && market.statistic.currency === range.currency
          ? marketRatio(range.midpointHundredths, market.statistic.percentiles.p50 * 100)
          : null,
      ...peopleOf(range),
    };
  });
}

function stepTo(levelId: string, range: EmployerRange, next: EmployerRange) {
  return {
    levelId,
    progression: midpointProgression(range.midpointHundredths, next.midpointHundredths),
    overlap: rangeOverlap(range, next),
  };
}
