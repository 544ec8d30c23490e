import type { LadderOrder } from '../../ladder/order.ts';
import { nextRungs, rungsOf } from '../../ladder/order.ts';
import { byId } from '../../schemas/by-id.ts';
import type { EmployerRange } from '../../schemas/employer-range.ts';
import { checkPositive, checkWhole } from '../../stats/check-number.ts';
import { marketRatio } from '../position/range-position.ts';
import type { NoRangeReason, RangeAmounts, RangeBook } from '../range/employer-range.ts';
import { checkRange } from '../range/employer-range.ts';
import type { MarketBook } from '../range/market-book.ts';

/** A rung of the pay structure. */
export type StructureRow =
  | {
      kind: 'range';
      levelId: string;
      range: EmployerRange;
      spread: number;
      /** Steps to the rungs right above that have a range in this currency; none on a top one. */
      toNext: { levelId: string; progression: number; overlap: RangeOverlap }[];
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
interface StructureInput {
  /** Which rungs stand above which. */
  order: LadderOrder;
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
export function payStructure(
  { zone, currency }: StructurePlace,
  { order, rangeBook, marketBook, nationId, peopleOf }: StructureInput,
): StructureRow[] {
  const levels = rungsOf(order);
  const readings = byId(
    levels.map((levelId) => [
      levelId,
      rangeBook({ levelId, placeId: zone, city: zone ?? '', currency }),
    ]),
  );
  return levels.map((levelId): StructureRow => {
    const reading = readings[levelId]!;
    if (reading.kind === 'none') return { kind: 'none', levelId, reason: reading.reason };
    const { range } = reading;
    const market = marketBook(levelId, zone ?? nationId);
    return {
      kind: 'range',
      levelId,
      range,
      spread: rangeSpread(range),
      toNext: nextRungs(order, levelId).flatMap((nextId) => {
        const next = readings[nextId];
        return next?.kind === 'range' ? stepTo(nextId, range, next.range) : [];
      }),
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

/**
 * Midpoint progression: mid(n+1) / mid(n) - 1 (METHOD 7). A share, below 0 where the next rung's midpoint
 * is lower.
 *
 * Both in the same unit. Throws a RangeError when one is not above 0.
 */
export function midpointProgression(midpoint: number, nextMidpoint: number): number {
  checkPositive('midpoint', midpoint);
  checkPositive('nextMidpoint', nextMidpoint);
  return nextMidpoint / midpoint - 1;
}

/** How far a range reaches into that of the next rung. */
interface RangeOverlap {
  /** As a share of the next range; null where that is a point. */
  share: number | null;
  /** Which of the two lies wholly inside the other; of two equal ranges, the next. */
  contained: 'this' | 'next' | null;
}

/**
 * Overlap of two neighbouring ranges: max(0, max(n) - min(n+1)) / (max(n+1) - min(n+1)) (METHOD 7).
 *
 * May exceed 1: then the next range ends below this one, and one usually lies inside the other, which
 * `contained` says. Both in the same unit. Throws what checkRange throws.
 */
export function rangeOverlap(range: RangeAmounts, next: RangeAmounts): RangeOverlap {
  checkRange(range);
  checkRange(next);
  const width = next.maxHundredths - next.minHundredths;
  const common = Math.max(0, range.maxHundredths - next.minHundredths);
  return {
    share: width === 0 ? null : common / width,
    contained: liesInside(next, range) ? 'next' : liesInside(range, next) ? 'this' : null,
  };
}

function liesInside(inner: RangeAmounts, outer: RangeAmounts): boolean {
  return inner.minHundredths >= outer.minHundredths && inner.maxHundredths <= outer.maxHundredths;
}

/**
 * Range spread: (max - min) / min (METHOD 7). A share: 0.5 for $64,000 to $96,000.
 *
 * Throws a RangeError when an end is not a whole amount, the minimum not above 0 or the maximum below it.
 */
export function rangeSpread({
  minHundredths,
  maxHundredths,
}: Pick<EmployerRange, 'minHundredths' | 'maxHundredths'>): number {
  checkWhole('minHundredths', minHundredths, 1);
  checkWhole('maxHundredths', maxHundredths, minHundredths);
  return (maxHundredths - minHundredths) / minHundredths;
}
