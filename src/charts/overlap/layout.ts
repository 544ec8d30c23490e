import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import { layoutRange, mediumRange, rangeAmounts } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import type { OverlapData, OverlapRung } from './overlap-data.ts';
import { shareLabel } from './overlap-data.ts';

export interface OverlapOptions {
  width: number;
  language: Language;
}

export interface OverlapRow {
  name: PlacedText;
  range: RangeLayout | null;
  /** Drawn dotted in place of a range that cannot be shown. */
  missing: { x1: number; x2: number; y: number } | null;
}

export interface OverlapLayout {
  width: number;
  height: number;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  /** The upper rung, then the lower. */
  rows: [OverlapRow, OverlapRow];
  /** From the upper median down to the lower range, and the arrow over those who earn more. */
  reach: { line: string; arrow: string; label: PlacedText } | null;
}

const UPPER = { name: 16, centre: 42 };
const LOWER = { name: 102, centre: 126 };
const ARROW_Y = 102;
const AXIS_Y = 160;
const NAME_SIZE = 15;

/**
 * Lays out the overlap of two neighbouring rungs: their ranges on one money axis, and how much of the
 * lower one lies above the median of the upper.
 */
export function layoutOverlap(data: OverlapData, options: OverlapOptions): OverlapLayout {
  const { width, language } = options;
  const { lower, upper, share } = data;
  const shown = [lower, upper].flatMap(({ statistic }) => statistic ?? []);
  const axis = layoutMoneyAxis(shown.flatMap(rangeAmounts), {
    x1: 2,
    x2: width - 2,
    currency: shown[0]?.currency ?? 'XXX',
    language,
  });
  const upperRow = placeRow(upper, axis, UPPER);
  const lowerRow = placeRow(lower, axis, LOWER);
  const reach =
    upperRow.range && lowerRow.range && share
      ? placeReach(upperRow.range, lowerRow.range, shareLabel(share, language), width)
      : null;
  // A name that would run into the words over the arrow stands a line higher.
  const nameEnd = textWidth(lower.name, NAME_SIZE) + 10;
  if (reach && nameEnd > startOf(reach.label)) lowerRow.name.y = reach.label.y - 20;
  const { position: _position, ...drawnAxis } = axis;
  return {
    width,
    height: AXIS_Y + 28,
    axis: drawnAxis,
    axisY: AXIS_Y,
    rows: [upperRow, lowerRow],
    reach,
  };
}

function placeRow(
  rung: OverlapRung,
  axis: MoneyAxis,
  at: { name: number; centre: number },
): OverlapRow {
  const style = { rung: rung.rung, muted: false };
  const range =
    rung.statistic && layoutRange(rung.statistic, axis.position, at.centre, mediumRange, style);
  return {
    name: { x: 0, y: at.name, text: rung.name, anchor: 'start' },
    range,
    missing: range ? null : { x1: axis.x1, x2: axis.x2, y: at.centre },
  };
}

function placeReach(
  upper: RangeLayout,
  lower: RangeLayout,
  text: string,
  width: number,
): OverlapLayout['reach'] {
  const { x, height } = upper.median;
  const top = roundCoordinate(upper.y + height / 2 + 3);
  const bottom = roundCoordinate(lower.y + lower.median.height / 2);
  const end = lower.upperTail?.x2 ?? lower.bar?.x2 ?? lower.median.x;
  const tip = roundCoordinate(Math.min(Math.max(end, x + 28), width));
  const label: PlacedText =
    x + 6 + textWidth(text, NAME_SIZE, 600) <= width
      ? { x: roundCoordinate(x + 6), y: ARROW_Y - 7, text, anchor: 'start' }
      : { x: width, y: ARROW_Y - 7, text, anchor: 'end' };
  return {
    line: `M${x} ${top}V${bottom}`,
    arrow: `M${x} ${ARROW_Y}H${tip}m-6 -4l6 4l-6 4`,
    label,
  };
}

function startOf({ x, text, anchor }: PlacedText): number {
  return anchor === 'end' ? x - textWidth(text, NAME_SIZE, 600) : x;
}
