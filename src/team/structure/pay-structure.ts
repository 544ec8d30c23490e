import type { LadderOrder } from '../../ladder/order.ts';
import { nextRungs, rungsOf } from '../../ladder/order.ts';
import type { EmployerRange } from '../../schemas/employer-range.ts';
import { checkPositive, checkWhole } from '../../stats/check-number.ts';
import { marketRatio } from '../position/range-position.ts';
import type {
  NoRangeReason,
  PersonRange,
  RangeAmounts,
  RangeBook,
} from '../range/employer-range.ts';
import { checkRange } from '../range/employer-range.ts';
import type { MarketBook } from '../range/market-book.ts';

/** A rung of the pay structure, or a step within it that may have a range of its own. */
export interface StructureStep {
  levelId: string;
  /** Absent where the rung has no steps within it. */
  sublevel?: string;
}

/** What a rung, or a step within it, has in a pay structure. */
export type StructureRow =
  | (StructureStep & {
      kind: 'range';
      range: EmployerRange;
      spread: number;
      /**
       * Promotions to the rungs right above that have a range in this currency: from the highest step within a
       * rung to the lowest of the next. None on a top one.
       */
      toNext: (StructureStep & { progression: number; overlap: RangeOverlap })[];
      /** Midpoint / market P50; null where the market is not known in this currency. */
      marketRatio: number | null;
      /** People whose range this is, wherever they work. */
      people: number;
      /** Median of their compa-ratios; null without people. */
      compaMedian: number | null;
    })
  | (StructureStep & { kind: 'none'; reason: NoRangeReason });

/** A rung as its steps, the lowest first; the rung itself where it has none. */
export function stepsWithin(
  levelId: string,
  sublevels: readonly string[] = [],
): [lowest: StructureStep, ...StructureStep[]] {
  const [lowest, ...higher] = sublevels.map((sublevel) => ({ levelId, sublevel }));
  return lowest ? [lowest, ...higher] : [{ levelId }];
}

/** What a rung, or a step within it, is called: "Account manager II". */
export const nameOfStep = (name: string, { sublevel }: Pick<StructureStep, 'sublevel'>): string =>
  sublevel === undefined ? name : `${name} ${sublevel}`;

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
  /** Steps within a rung by its id, the lowest first; rungs without any are left out. */
  sublevels?: Readonly<Record<string, readonly string[]>>;
  rangeBook: RangeBook;
  marketBook: MarketBook;
  /** Place whose market ranges that hold everywhere are set against: the nation. */
  nationId: string;
  peopleOf: (range: EmployerRange) => RangePeople;
}

/**
 * The pay structure of one place: for every rung its spread, the progression of midpoints and the overlap
 * to the next rung, its midpoint against the market, and its people (method: employer-ranges). Rungs
 * without a range stay in, with the reason.
 */
export function payStructure(
  { zone, currency }: StructurePlace,
  { order, sublevels = {}, rangeBook, marketBook, nationId, peopleOf }: StructureInput,
): StructureRow[] {
  const within = (levelId: string) => stepsWithin(levelId, sublevels[levelId]);
  const readingOf = (step: StructureStep): PersonRange =>
    rangeBook({ ...step, placeId: zone, city: zone ?? '', currency });
  return rungsOf(order)
    .flatMap(within)
    .map((step): StructureRow => {
      const { levelId } = step;
      const reading = readingOf(step);
      if (reading.kind === 'none') return { ...step, kind: 'none', reason: reading.reason };
      const { range } = reading;
      const market = marketBook(levelId, zone ?? nationId);
      const isHighest = within(levelId).at(-1)!.sublevel === step.sublevel;
      return {
        ...step,
        kind: 'range',
        range,
        spread: rangeSpread(range),
        toNext: (isHighest ? nextRungs(order, levelId) : []).flatMap((nextId) => {
          const [lowest] = within(nextId);
          const next = readingOf(lowest);
          return next.kind === 'range' ? stepTo(lowest, range, next.range) : [];
        }),
        marketRatio:
          market.kind === 'pay' && market.statistic.currency === range.currency
            ? marketRatio(range.midpointHundredths, market.statistic.percentiles.p50 * 100)
            : null,
        ...peopleOf(range),
      };
    });
}

function stepTo(step: StructureStep, range: EmployerRange, next: EmployerRange) {
  return {
    ...step,
    progression: midpointProgression(range.midpointHundredths, next.midpointHundredths),
    overlap: rangeOverlap(range, next),
  };
}

/**
 * Midpoint progression: mid(n+1) / mid(n) - 1 (method: employer-ranges). A share, below 0 where the
 * next rung's midpoint is lower.
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
 * Overlap of two neighbouring ranges: max(0, max(n) - min(n+1)) / (max(n+1) - min(n+1)) (method: employer-ranges).
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
 * Range spread: (max - min) / min (method: employer-ranges). A share: 0.5 for $64,000 to $96,000.
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
