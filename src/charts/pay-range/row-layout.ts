import type { MoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import type { RangeLayout, RangeSize } from '../shared/range-layout.ts';
import { layoutRange, rowRange } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import type { PayRangeRow } from './pay-range-data.ts';

export interface PlacedRow {
  placeId: string;
  nation: boolean;
  own: boolean;
  href: string | null;
  /** Extent of the row: a band of its own for the nation and for the own place, and what a link answers to. */
  top: number;
  height: number;
  centre: number;
  /** One or two lines. */
  name: PlacedText[];
  /** How far a link on the name reaches from the left edge. */
  nameEnd: number;
  /** Median, pay against the nation, pay after prices; only the median when narrow. */
  cells: PlacedText[];
  range: RangeLayout | null;
  /** Little data behind the figure, or why there is none. */
  warning: PlacedText | null;
  reason: PlacedText | null;
  /** Drawn dotted in place of a range. */
  missing: { x1: number; x2: number; y: number } | null;
}

export interface RowFrame {
  row: PayRangeRow;
  lines: string[];
  cells: string[];
  top: number;
  width: number;
  rung: number;
}

export const NAME_SIZE = 15;
const NOTE_SIZE = 14;
const WIDE_PITCH = 30;
const NARROW_PITCH = 44;
const NAME_LINE = 16;
/** A line of its own for words that find no room beside the range. */
const EXTRA_LINE = 20;
/** Room for the ink bar at the left of the own place's row. */
const INDENT = 12;
/** Below ten a range has no caps: narrow rows stand close. */
const narrowRange: RangeSize = { ...rowRange, barHeight: 9 };

/** The name in one line, or in two after the comma where it is long. */
export function nameLines(row: PayRangeRow, longest: number): string[] {
  const comma = row.name.indexOf(', ');
  if (comma < 0 || textWidth(row.name, NAME_SIZE, 600) <= longest) return [row.name];
  return [row.name.slice(0, comma + 1), row.name.slice(comma + 2)];
}

/** What the figure of a row leaves for a name that stands on one line with it. */
export function narrowNameRoom(
  row: PayRangeRow,
  width: number,
  figure = row.medianLabel ?? '',
): number {
  return width - textWidth(figure, NAME_SIZE, 600) - INDENT - 12;
}

/** A row of the wide drawing: name, range and columns on one line. */
export function layoutWideRow(frame: RowFrame, axis: MoneyAxis, edges: number[]): PlacedRow {
  const { row, lines, top } = frame;
  const height = WIDE_PITCH + (lines.length - 1) * NAME_LINE;
  const centre = top + height / 2;
  const firstBaseline = centre + 5 - ((lines.length - 1) * NAME_LINE) / 2;
  return withWords(
    {
      ...common(frame, axis, centre, rowRange),
      height,
      name: lines.map((text, index) => ({
        x: row.own ? INDENT : 0,
        y: firstBaseline + index * NAME_LINE,
        text,
        anchor: 'start',
      })),
      cells: frame.cells.flatMap((text, index): PlacedText[] =>
        text === '' ? [] : [{ x: edges[index]!, y: centre + 5, text, anchor: 'end' }],
      ),
    },
    row,
    axis,
  );
}

/** A row of the narrow drawing: name and median on one line, the range below. */
export function layoutNarrowRow(frame: RowFrame, axis: MoneyAxis): PlacedRow {
  const { row, lines, cells, top, width } = frame;
  const extra = (lines.length - 1) * NAME_LINE;
  const centre = top + 34 + extra;
  const name = lines.map((text, index): PlacedText => ({
    x: row.own ? INDENT : 0,
    y: top + 20 + index * NAME_LINE,
    text,
    anchor: 'start',
  }));
  const median: PlacedText = { x: width, y: top + 20, text: cells[0]!, anchor: 'end' };
  return withWords(
    {
      ...common(frame, axis, centre, narrowRange),
      height: NARROW_PITCH + extra,
      name,
      cells: [median],
    },
    row,
    axis,
  );
}

type BareRow = Omit<PlacedRow, 'warning' | 'reason' | 'missing'>;

function common(
  frame: RowFrame,
  axis: MoneyAxis,
  centre: number,
  size: RangeSize,
): Omit<BareRow, 'height' | 'name' | 'cells'> {
  const { row, lines, top, rung } = frame;
  return {
    placeId: row.placeId,
    nation: row.nation,
    own: row.own,
    href: row.href,
    top,
    centre,
    nameEnd: roundCoordinate(
      (row.own ? INDENT : 0) +
        Math.max(...lines.map((line) => textWidth(line, NAME_SIZE, 600))) +
        4,
    ),
    range:
      row.statistic &&
      layoutRange(row.statistic, axis.position, centre, size, { rung, muted: false }),
  };
}

/** Puts a warning beside the range, a reason in its place, and either on a line below where it is too long. */
function withWords(bare: BareRow, row: PayRangeRow, axis: MoneyAxis): PlacedRow {
  const { range, centre } = bare;
  const placed: PlacedRow = { ...bare, warning: null, reason: null, missing: null };
  const below = (text: string): PlacedText => ({
    x: bare.name[0]!.x,
    y: bare.top + bare.height + 10,
    text,
    anchor: 'start',
  });
  if (!range) {
    const wanted = row.reason === null ? 0 : textWidth(row.reason, NOTE_SIZE);
    const fits = axis.x1 + 8 + wanted <= axis.x2;
    const dotsFrom = roundCoordinate(axis.x1 + (fits && wanted > 0 ? wanted + 16 : 0));
    return {
      ...placed,
      height: bare.height + (fits ? 0 : EXTRA_LINE),
      missing: dotsFrom < axis.x2 - 12 ? { x1: dotsFrom, x2: axis.x2, y: centre } : null,
      reason:
        row.reason === null
          ? null
          : fits
            ? { x: axis.x1 + 8, y: centre + 5, text: row.reason, anchor: 'start' }
            : below(row.reason),
    };
  }
  if (row.warning === null) return placed;
  const wanted = textWidth(row.warning, NOTE_SIZE) + 10;
  const { left, right } = rangeEnds(range);
  if (right + wanted <= axis.x2) {
    const x = roundCoordinate(right + 10);
    return { ...placed, warning: { x, y: centre + 5, text: row.warning, anchor: 'start' } };
  }
  if (left - wanted >= axis.x1) {
    const x = roundCoordinate(left - 10);
    return { ...placed, warning: { x, y: centre + 5, text: row.warning, anchor: 'end' } };
  }
  return { ...placed, height: bare.height + EXTRA_LINE, warning: below(row.warning) };
}

function rangeEnds(range: RangeLayout): { left: number; right: number } {
  const { interval, lowerTail, upperTail, bar, median } = range;
  const segments = [interval, lowerTail, upperTail, bar].filter((segment) => segment !== null);
  return {
    left: Math.min(median.x - 3, ...segments.map((segment) => segment.x1)),
    right: Math.max(median.x + 3, ...segments.map((segment) => segment.x2)),
  };
}
