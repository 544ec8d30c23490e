import type { MoneyAxis } from '../shared/axis.ts';
import type { RangeSize } from '../shared/range-layout.ts';
import { narrowLadderRange } from '../shared/range-layout.ts';
import type { ChartOptions, RangeOrDots, RowChartLayout } from '../shared/row-chart.ts';
import { placeRange, rowFrame, statisticsAxis } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt } from '../shared/text.ts';
import type { GapRung, PromotionGapData } from './promotion-gap-data.ts';
import { gapLines, raiseLines, placeGapWords, placeName, placeWarning } from './row-words.ts';
import { roundCoordinate } from '../shared/scale.ts';

interface GapRow extends RangeOrDots {
  levelId: string;
  rung: number;
  /** Rungs on its line. */
  of: number;
  /** Left upper corner of the level mark; null where the name stands at the end of its range. */
  mark: { x: number; y: number } | null;
  name: PlacedText;
  median: PlacedText | null;
  warning: PlacedText | null;
}

export interface PromotionGapLayout extends RowChartLayout {
  /** The higher rung first. */
  rows: GapRow[];
  /** The stair with its tread: what the raise covers is solid, what is missing is dashed. */
  stair: {
    risers: string;
    raise: string;
    shortfall: string | null;
    raiseWords: PlacedText[];
    gapWords: PlacedText[];
    /** Something is missing: the words warn. */
    short: boolean;
  } | null;
}

/** Clear distance between a riser and a median mark. */
const CLEAR = 3;
const wideRange: RangeSize = { barHeight: 26, medianWidth: 4, medianReach: 12 };
/** Centres of the rungs and the tread between them. */
const WIDE = { upper: 56, tread: 152, lower: 248, nameAbove: 22, axis: 34, gridTop: 8 };
const NARROW = { upper: 46, tread: 138, lower: 226, nameAbove: 26, axis: 22, gridTop: 28 };

/**
 * Lays out the step between two rungs on one money axis: the lower range at the bottom, the higher above
 * it, and between them a stair whose tread shows how far a usual promotion raise carries.
 */
export function layoutPromotionGap(
  data: PromotionGapData,
  options: ChartOptions,
): PromotionGapLayout {
  const { width, narrow } = options;
  const place = narrow ? NARROW : WIDE;
  const size = narrow ? narrowLadderRange : wideRange;
  const { lower, upper, raisedPay } = data;
  const axis = statisticsAxis(
    [lower, upper],
    options,
    { x1: 14, narrow: [2, 14] },
    raisedPay && data.promotions === 1 ? [raisedPay] : [],
  );
  const rowOf = (rung: GapRung, y: number): GapRow => {
    const placed = placeRange(rung.statistic, axis, y, size, { rung: rung.rung, muted: false });
    const { range } = placed;
    const baseline = y - place.nameAbove;
    const { medianLabel } = rung;
    return {
      levelId: rung.levelId,
      rung: rung.rung,
      of: rung.of,
      mark: narrow ? { x: 0, y: baseline - 14 } : null,
      name: placeName(rung, { range, baseline, width, narrow }),
      median:
        medianLabel === null || !range
          ? null
          : endAt(narrow ? width : range.median.x - 9, baseline, medianLabel),
      warning: placeWarning(rung, range, y + size.barHeight / 2 + 18, options),
      ...placed,
    };
  };
  return {
    ...rowFrame(
      axis,
      // Both drawings are styled alike.
      { width },
      { axisY: place.lower + size.barHeight / 2 + place.axis, gridTop: place.gridTop },
    ),
    rows: [rowOf(upper, place.upper), rowOf(lower, place.lower)],
    stair: layoutStair(data, axis, size, options),
  };
}

function layoutStair(
  data: PromotionGapData,
  axis: MoneyAxis,
  size: RangeSize,
  options: ChartOptions,
): PromotionGapLayout['stair'] {
  const { lower, upper, raisedPay, gap } = data;
  if (!lower.statistic || !upper.statistic || raisedPay === null || gap === null) return null;
  const { narrow, language } = options;
  const place = narrow ? NARROW : WIDE;
  const lowerX = axis.position(lower.statistic.percentiles.p50);
  const upperX = axis.position(upper.statistic.percentiles.p50);
  const raisedX = data.promotions > 1 ? upperX : axis.position(raisedPay);
  const reach = (size.barHeight + size.medianReach) / 2 + CLEAR;
  // In the narrow layout the name of the lower rung stands above its range.
  const bottom = narrow ? place.lower - 44 : place.lower - reach;
  const { tread } = place;
  const short = gap > 0 && upperX > raisedX;
  return {
    risers: `M${lowerX} ${bottom}V${tread}${upperX < lowerX ? `H${upperX}` : `M${upperX} ${tread}`}V${place.upper + reach}`,
    // The tread closes the corners of the stair, which is half as thick.
    raise: `M${roundCoordinate(lowerX - 0.75)} ${tread}H${raisedX}`,
    shortfall: short ? `M${raisedX} ${tread}H${upperX}` : null,
    short,
    ...placeGapWords(
      { raise: raiseLines(data, language), gap: gapLines(data, language) },
      {
        lowerX,
        startX: Math.min(lowerX, upperX),
        endX: Math.max(upperX, raisedX),
        tread,
        width: options.width,
      },
    ),
  };
}
