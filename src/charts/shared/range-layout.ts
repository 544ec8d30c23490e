import type { Language } from '../../i18n/language.ts';
import type { Evidence, PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Span } from './scale.ts';
import { roundCoordinate, roundedPosition } from './scale.ts';
import type { PlacedText } from './text.ts';
import { textWidth } from './text.ts';

export interface Segment {
  x1: number;
  x2: number;
}

/** How a range is drawn: what colour it takes and how loud it is. */
export interface RangeStyle {
  /** Rung 1 to 5 for a level's colour; null for an official occupation, which has no level. */
  rung: number | null;
  /** Muted: outline only, in the neutral mark colour. */
  muted: boolean;
}

/** A pay range on a line: P10–P90, quartiles, median and how sure it is, placed. */
export interface RangeLayout extends RangeStyle {
  evidence: Evidence;
  /** Outline dashed: the figure rests on little data. */
  thin: boolean;
  /** Centre line of the range. */
  y: number;
  barHeight: number;
  /** P25 to P75; null when the quartiles are not known. */
  bar: Segment | null;
  /** P10 to P25, null when unknown. */
  lowerTail: Segment | null;
  /** P75 to P90, null when unknown or printed as one figure with P75. */
  upperTail: Segment | null;
  /** Half height of the caps at the ends of the tails; 0 draws none. */
  cap: number;
  median: { x: number; width: number; height: number };
  /**
   * How sure the median is, where that is known: the 95 % interval of an observed one, the likely range of an
   * estimate.
   */
  band: Segment | null;
}

/** Bar height in pixels with what follows from it. */
export interface RangeSize {
  barHeight: number;
  medianWidth: number;
  /** How far the median reaches beyond the bar, both sides together. */
  medianReach: number;
}

export const bigRange: RangeSize = { barHeight: 28, medianWidth: 4, medianReach: 14 };
export const mediumRange: RangeSize = { barHeight: 16, medianWidth: 3, medianReach: 10 };
export const rowRange: RangeSize = { barHeight: 10, medianWidth: 3, medianReach: 8 };
export const narrowLadderRange: RangeSize = { barHeight: 18, medianWidth: 3, medianReach: 12 };

/**
 * Places a pay statistic on a line.
 * @param statistic percentiles in currency units
 * @param position turns an amount into a horizontal coordinate
 * @param y centre line
 */
export function layoutRange(
  statistic: PayStatistic,
  position: (amount: number) => number,
  y: number,
  size: RangeSize,
  style: RangeStyle,
): RangeLayout {
  const { p10, p25, p50, p75, p90 } = statistic.percentiles;
  const barHeight = roundCoordinate(style.muted ? size.barHeight * 0.72 : size.barHeight);
  const between = (low: number | null, high: number | null): Segment | null =>
    low === null || high === null ? null : { x1: position(low), x2: position(high) };
  const estimated = statistic.evidence === 'estimated';
  const interval = statistic.likelyRange ?? statistic.medianInterval;
  return {
    ...style,
    evidence: statistic.evidence,
    thin: statistic.thin.length > 0,
    y: roundCoordinate(y),
    barHeight,
    bar: between(p25, p75),
    lowerTail: p10 === p25 ? null : between(p10, p25),
    upperTail: p75 === p90 ? null : between(p75, p90),
    cap: size.barHeight < 10 ? 0 : roundCoordinate(size.barHeight * 0.18),
    median: {
      x: position(p50),
      width: estimated ? size.medianWidth + 2 : size.medianWidth,
      height: roundCoordinate(
        barHeight + (style.muted ? size.medianReach * 0.6 : size.medianReach),
      ),
    },
    band: interval && between(interval.low, interval.high),
  };
}

/** In a picture of more rows the bands would be ink without information: the table says them. */
const MOST_BANDED_ROWS = 10;

/** Rows as a picture of so many of them draws them: with bands where they are few. */
export function bandedRows<Row extends { statistic: PayStatistic | null }>(
  rows: readonly Row[],
): Row[] {
  return rows.length <= MOST_BANDED_ROWS
    ? [...rows]
    : rows.map((row) => ({
        ...row,
        statistic: row.statistic && { ...row.statistic, medianInterval: null, likelyRange: null },
      }));
}

/** Every amount a range needs room for. */
export function rangeAmounts(statistic: PayStatistic): number[] {
  const { p10, p25, p50, p75, p90 } = statistic.percentiles;
  const interval = statistic.likelyRange ?? statistic.medianInterval;
  return [p10, p25, p50, p75, p90, interval?.low, interval?.high].filter(
    (amount): amount is number => typeof amount === 'number',
  );
}

/**
 * The outermost coordinates of everything that is drawn of a range.
 * @param half how far the median reaches to either side
 */
export function rangeEnds(
  { band, lowerTail, bar, upperTail, median }: RangeLayout,
  half = median.width / 2,
): { left: number; right: number } {
  const segments = [band, lowerTail, bar, upperTail].filter((segment) => segment !== null);
  return {
    left: Math.min(median.x - half, ...segments.map(({ x1 }) => x1)),
    right: Math.max(median.x + half, ...segments.map(({ x2 }) => x2)),
  };
}

/** A range that says what its parts mean. */
export interface RangeLegend {
  range: RangeLayout;
  labels: PlacedText[];
}

const LEGEND_SIZE = 14;
/** Between neighbouring words. */
const LEGEND_GAP = 20;
/** What the legend says. */
type LegendKey =
  `key.${'howToRead' | 'median' | 'interval' | 'likely' | 'lessThanTenth' | 'middleHalf' | 'moreThanTenth'}`;

/**
 * How to read a range, drawn as one, at the right end of a line of its own; null where that is too short.
 * @param line both ends of the line
 * @param y centre line of the sample
 * @param evidence of the ranges that it explains
 */
export function layoutRangeLegend(
  [x1, x2]: Span,
  y: number,
  evidence: Evidence,
  language: Language,
): RangeLegend | null {
  const widthOf = (key: LegendKey): number => textWidth(language.t(key), LEGEND_SIZE);
  const [less, middle, more] = [
    widthOf('key.lessThanTenth'),
    widthOf('key.middleHalf'),
    widthOf('key.moreThanTenth'),
  ];
  const legendWidth = Math.max(300, less + middle + more + 2 * LEGEND_GAP);
  const left = x2 - legendWidth;
  const right = left + legendWidth - 2;
  if (x1 > left) return null;
  const position = roundedPosition([0, 120], [left, right]);
  const text = (
    x: number,
    dy: number,
    key: LegendKey,
    anchor: PlacedText['anchor'],
  ): PlacedText => ({ x: roundCoordinate(x), y: y + dy, text: language.t(key), anchor });
  const median = position(legendStatistic.percentiles.p50);
  const half = middle / 2 + LEGEND_GAP / 2;
  const middleX = Math.min(Math.max(median, left + less + half), right - more - half);
  return {
    range: layoutRange({ ...legendStatistic, evidence }, position, y, mediumRange, {
      rung: null,
      muted: false,
    }),
    labels: [
      text(left, -19, 'key.howToRead', 'start'),
      text(median, -19, 'key.median', 'middle'),
      text(left, 25, 'key.lessThanTenth', 'start'),
      text(middleX, 25, 'key.middleHalf', 'middle'),
      text(right, 25, 'key.moreThanTenth', 'end'),
      text(median, 45, evidence === 'estimated' ? 'key.likely' : 'key.interval', 'middle'),
    ],
  };
}

/** Not pay: a shape to learn from, on a scale of its own. */
const legendStatistic: PayStatistic = {
  percentiles: { p10: 0, p25: 40, p50: 62, p75: 88, p90: 120 },
  medianInterval: { low: 53, high: 71 },
  likelyRange: null,
  shownTo: 1,
  subject: { kind: 'level', levelId: 'key' },
  placeId: 'key',
  currency: 'XXX',
  period: 'year',
  basis: 'base',
  referenceDate: '2000-01',
  sourceIds: [],
  evidence: 'observed',
  n: null,
  employment: null,
  locationQuotient: null,
  thin: [],
};
