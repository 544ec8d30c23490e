import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import type { RangeLayout, RangeSize } from '../shared/range-layout.ts';
import { layoutRange, narrowLadderRange, rangeAmounts } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { gapLines, raiseLines, placeGapWords, placeName, placeWarning } from './row-words.ts';
import type { GapRung, PromotionGapData } from './promotion-gap-data.ts';

export interface PromotionGapOptions {
  width: number;
  /** The narrow layout puts name and median on a line of their own above each range. */
  narrow: boolean;
  language: Language;
}

export interface GapRow {
  rung: number;
  /** Left upper corner of the level mark; null where the name stands at the end of its range. */
  mark: { x: number; y: number } | null;
  name: PlacedText;
  median: PlacedText | null;
  warning: PlacedText | null;
  range: RangeLayout | null;
  /** Drawn dotted in place of a range that cannot be shown. */
  missing: { x1: number; x2: number; y: number } | null;
}

export interface PromotionGapLayout {
  width: number;
  height: number;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridTop: number;
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
const WIDE = { upper: 56, tread: 152, lower: 248, nameAbove: 22 };
const NARROW = { upper: 46, tread: 138, lower: 226, nameAbove: 26 };

/**
 * Lays out the step between two rungs on one money axis: the lower range at the bottom, the higher above
 * it, and between them a stair whose tread shows how far a usual promotion raise carries.
 */
export function layoutPromotionGap(
  data: PromotionGapData,
  options: PromotionGapOptions,
): PromotionGapLayout {
  const { width, narrow, language } = options;
  const place = narrow ? NARROW : WIDE;
  const size = narrow ? narrowLadderRange : wideRange;
  const { lower, upper } = data;
  const shown = [lower, upper].flatMap(({ statistic }) => (statistic ? [statistic] : []));
  const currency = shown[0]?.currency ?? 'XXX';
  const amounts = [...shown.flatMap(rangeAmounts), ...(data.raisedPay ? [data.raisedPay] : [])];
  const axis = layoutMoneyAxis(amounts, {
    x1: narrow ? 2 : 14,
    x2: width - (narrow ? 14 : 16),
    currency,
    language,
  });

  const rowOf = (rung: GapRung, y: number): GapRow => {
    const range =
      rung.statistic &&
      layoutRange(rung.statistic, axis.position, y, size, { rung: rung.rung, muted: false });
    const baseline = y - place.nameAbove;
    return {
      rung: rung.rung,
      mark: narrow ? { x: 0, y: baseline - 14 } : null,
      name: placeName(rung, { range, baseline, width, narrow }),
      median:
        rung.medianLabel === null || !range
          ? null
          : narrow
            ? { x: width, y: baseline, text: rung.medianLabel, anchor: 'end' }
            : {
                x: roundCoordinate(range.median.x - 9),
                y: baseline,
                text: rung.medianLabel,
                anchor: 'end',
              },
      warning: placeWarning(rung, range, y + size.barHeight / 2 + 18, options),
      range,
      missing: range ? null : { x1: axis.x1, x2: axis.x2, y },
    };
  };

  const axisY = place.lower + size.barHeight / 2 + (narrow ? 22 : 34);
  const { position: _position, ...drawnAxis } = axis;
  return {
    width,
    height: axisY + 28,
    axis: drawnAxis,
    axisY,
    gridTop: narrow ? 28 : 8,
    rows: [rowOf(upper, place.upper), rowOf(lower, place.lower)],
    stair: layoutStair(data, axis, size, options, currency),
  };
}

function layoutStair(
  data: PromotionGapData,
  axis: MoneyAxis,
  size: RangeSize,
  options: PromotionGapOptions,
  currency: string,
): PromotionGapLayout['stair'] {
  const { lower, upper, raisedPay, gap } = data;
  if (!lower.statistic || !upper.statistic || raisedPay === null || gap === null) return null;
  const { narrow, language } = options;
  const place = narrow ? NARROW : WIDE;
  const lowerX = axis.position(lower.statistic.percentiles.p50);
  const upperX = axis.position(upper.statistic.percentiles.p50);
  const raisedX = axis.position(raisedPay);
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
      { raise: raiseLines(data, language, currency), gap: gapLines(data, language, currency) },
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
