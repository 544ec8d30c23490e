import type { RangeLayout } from '../shared/range-layout.ts';
import { mediumRange } from '../shared/range-layout.ts';
import type { ChartOptions, RangeOrDots, RowChartLayout } from '../shared/row-chart.ts';
import { placeRange, rowFrame, statisticsAxis } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth } from '../shared/text.ts';
import type { OverlapData, OverlapRung } from './overlap-data.ts';
import { shareLabel } from './overlap-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

interface OverlapRow extends RangeOrDots {
  name: PlacedText;
}

export interface OverlapLayout extends RowChartLayout {
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
 * lower one lies above the median of the upper. One drawing serves all widths.
 */
export function layoutOverlap(
  data: OverlapData,
  { width, language }: Omit<ChartOptions, 'narrow'>,
): OverlapLayout {
  const { lower, upper, share } = data;
  const options = { width, language, narrow: false };
  const axis = statisticsAxis([lower, upper], options, { x1: 2, x2: width - 2, unmoved: true });
  const rowOf = (rung: OverlapRung, { name, centre }: typeof UPPER): OverlapRow => ({
    name: startAt(0, name, rung.name),
    ...placeRange(rung.statistic, axis, centre, mediumRange, { rung: rung.rung, muted: false }),
  });
  const [upperRow, lowerRow] = [rowOf(upper, UPPER), rowOf(lower, LOWER)];
  const reach =
    upperRow.range && lowerRow.range && share
      ? placeReach(upperRow.range, lowerRow.range, shareLabel(share, language), width)
      : null;
  // A name that would run into the words over the arrow stands a line higher.
  const nameEnd = textWidth(lower.name, NAME_SIZE) + 10;
  if (reach && nameEnd > startOf(reach.label)) lowerRow.name.y = reach.label.y - 20;
  return {
    ...rowFrame(axis, options, { axisY: AXIS_Y, gridTop: 0 }),
    rows: [upperRow, lowerRow],
    reach,
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
  const label =
    x + 6 + textWidth(text, NAME_SIZE, 600) <= width
      ? startAt(x + 6, ARROW_Y - 7, text)
      : endAt(width, ARROW_Y - 7, text);
  return {
    line: `M${x} ${top}V${bottom}`,
    arrow: `M${x} ${ARROW_Y}H${tip}m-6 -4l6 4l-6 4`,
    label,
  };
}

function startOf({ x, text, anchor }: PlacedText): number {
  return anchor === 'end' ? x - textWidth(text, NAME_SIZE, 600) : x;
}
