import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/axis.ts';
import type { RangeLayout, RangeSize } from '../shared/range-layout.ts';
import { bandedRows, layoutRange, rangeEnds, rowRange } from '../shared/range-layout.ts';
import type { ChartOptions, DottedLine } from '../shared/row-chart.ts';
import { statisticsAxis } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth, widest } from '../shared/text.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PayRangeRow } from './pay-range-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

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
  missing: DottedLine | null;
}

/** A column of figures: its head, and its cell for a row. */
export interface PayRangeColumn {
  head: string;
  cell: (row: PayRangeRow) => string;
}

/** What rows of places have in common: their axis, and the heads of the columns right of it. */
export interface PlaceRows {
  axis: MoneyAxis;
  heads: PlacedText[];
  /**
   * Gives a row its place.
   * @param index of the row among those that were measured
   * @param rung whose colour it takes; null for official figures
   */
  placeAt: (index: number, top: number, rung: number | null) => PlacedRow;
}

export const AXIS_Y = 40;
const TICK_BASELINE = 31;
const NAME_SIZE = 15;
const NOTE_SIZE = 14;
/** Longer names than this part of the width are broken into two lines. */
const NAME_SHARE = 0.26;
const LEAST_NAMES = 84;
const WIDE_PITCH = 30;
const NARROW_PITCH = 44;
const NAME_LINE = 16;
/** A line of its own for words that find no room beside the range. */
const EXTRA_LINE = 20;
/** Room for the ink bar at the left of the own place's row. */
const INDENT = 12;
/** Below ten a range has no caps: narrow rows stand close. */
const narrowRange: RangeSize = { ...rowRange, barHeight: 9 };

/**
 * Measures rows of places: names at the left, figures at the right, and the axis between them; narrow, name
 * and first figure stand above each range.
 * @param gap between the longest name and the axis
 */
export function measureRows(
  rows: readonly PayRangeRow[],
  columnsOfRows: readonly PayRangeColumn[],
  options: ChartOptions,
  gap: number,
): PlaceRows {
  const { width, narrow } = options;
  const drawn = columnsOfRows.filter(
    ({ cell }, index) => index === 0 || hasFigures(rows.map(cell), options.language),
  );
  const cells = rows.map((row) => drawn.map(({ cell }) => cell(row)));
  const columns = layoutValueColumns(
    drawn.map(({ head }, index) => ({
      head,
      strong: index === 0,
      cells: cells.map((row) => row[index]!),
    })),
    width,
    TICK_BASELINE,
  );
  // Narrow, a name has what the figure on its line leaves.
  const roomOf = (index: number): number =>
    narrow
      ? width - textWidth(cells[index]![0]!, NAME_SIZE, 600) - INDENT - 12
      : width * NAME_SHARE;
  const names = rows.map((row, index) => nameLines(row, roomOf(index)));
  const banded = bandedRows(rows);
  const axis = statisticsAxis(banded, options, {
    x1: Math.max(LEAST_NAMES, widest(names.flat(), NAME_SIZE, 600) + gap),
    x2: columns.left - 30,
    narrow: [10, 14],
  });
  return {
    axis,
    heads: narrow || rows.length === 0 ? [] : columns.heads,
    placeAt: (index, top, rung) => {
      const frame = { row: banded[index]!, lines: names[index]!, top, rung, axis };
      return narrow
        ? layoutNarrowRow(frame, endAt(width, top + 20, cells[index]![0]!))
        : layoutWideRow(frame, (baseline) => columns.cellsAt(index, baseline));
    },
  };
}

/** Whether a column has anything to say of any row: one of dashes alone is not drawn. */
function hasFigures(cells: readonly string[], language: Language): boolean {
  const missing = language.t('format.missing');
  return cells.length === 0 || cells.some((cell) => cell !== '' && cell !== missing);
}

/** Median, and pay at the level against the nation before and after prices. */
export function payColumns(language: Language, nation: string): PayRangeColumn[] {
  const missing = language.t('format.missing');
  const share = (row: PayRangeRow, value: number | null): string =>
    row.nation ? '' : value === null ? missing : language.signedPercent(value);
  return [
    {
      head: language.t('payRange.head.median'),
      cell: ({ medianLabel }) => medianLabel ?? missing,
    },
    {
      head: language.t('measure.payAtLevel', { nation }),
      cell: (row) => share(row, row.against),
    },
    {
      head: language.t('payRange.head.afterPrices'),
      cell: (row) => share(row, row.afterPrices),
    },
  ];
}

/** The name in one line, or in two after the comma where it is long. */
function nameLines({ name }: PayRangeRow, longest: number): string[] {
  const comma = name.indexOf(', ');
  if (comma < 0 || textWidth(name, NAME_SIZE, 600) <= longest) return [name];
  return [name.slice(0, comma + 1), name.slice(comma + 2)];
}

interface RowFrame {
  row: PayRangeRow;
  lines: string[];
  top: number;
  rung: number | null;
  axis: MoneyAxis;
}

/** A row of the wide drawing: name, range and columns on one line. */
function layoutWideRow(frame: RowFrame, cellsAt: (baseline: number) => PlacedText[]): PlacedRow {
  const extra = (frame.lines.length - 1) * NAME_LINE;
  const height = WIDE_PITCH + extra;
  const centre = frame.top + height / 2;
  const bare = {
    ...common(frame, centre, centre + 5 - extra / 2, rowRange),
    height,
    cells: cellsAt(centre + 5).filter(({ text }) => text !== ''),
  };
  return withWords(bare, frame);
}

/** A row of the narrow drawing: name and median on one line, the range below. */
function layoutNarrowRow(frame: RowFrame, median: PlacedText): PlacedRow {
  const extra = (frame.lines.length - 1) * NAME_LINE;
  const bare = {
    ...common(frame, frame.top + 34 + extra, median.y, narrowRange),
    height: NARROW_PITCH + extra,
    cells: [median],
  };
  return withWords(bare, frame);
}

type BareRow = Omit<PlacedRow, 'warning' | 'reason' | 'missing'>;

function common(
  { row, lines, top, rung, axis }: RowFrame,
  centre: number,
  firstBaseline: number,
  size: RangeSize,
): Omit<BareRow, 'height' | 'cells'> {
  const x = row.own ? INDENT : 0;
  return {
    placeId: row.placeId,
    nation: row.nation,
    own: row.own,
    href: row.href,
    top,
    centre,
    name: lines.map((text, index) => startAt(x, firstBaseline + index * NAME_LINE, text)),
    nameEnd: roundCoordinate(x + widest(lines, NAME_SIZE, 600) + 4),
    range:
      row.statistic &&
      layoutRange(row.statistic, axis.position, centre, size, { rung, muted: false }),
  };
}

/** Puts a warning beside the range, a reason in its place, and either on a line below where it is too long. */
function withWords(bare: BareRow, { row, axis }: RowFrame): PlacedRow {
  const { range, centre } = bare;
  const placed: PlacedRow = { ...bare, warning: null, reason: null, missing: null };
  const below = (text: string): PlacedText =>
    startAt(bare.name[0]!.x, bare.top + bare.height + 10, text);
  if (!range) {
    const wanted = row.reason === null ? 0 : textWidth(row.reason, NOTE_SIZE);
    const fits = axis.x1 + 8 + wanted <= axis.x2;
    const dotsFrom = roundCoordinate(axis.x1 + (fits && wanted > 0 ? wanted + 16 : 0));
    const beside = (text: string): PlacedText => startAt(axis.x1 + 8, centre + 5, text);
    return {
      ...placed,
      height: bare.height + (fits ? 0 : EXTRA_LINE),
      missing: dotsFrom < axis.x2 - 12 ? { x1: dotsFrom, x2: axis.x2, y: centre } : null,
      reason: row.reason === null ? null : (fits ? beside : below)(row.reason),
    };
  }
  if (row.warning === null) return placed;
  const wanted = textWidth(row.warning, NOTE_SIZE) + 10;
  const { left, right } = rangeEnds(range, 3);
  if (right + wanted <= axis.x2) {
    return { ...placed, warning: startAt(right + 10, centre + 5, row.warning) };
  }
  if (left - wanted >= axis.x1) {
    return { ...placed, warning: endAt(left - 10, centre + 5, row.warning) };
  }
  return { ...placed, height: bare.height + EXTRA_LINE, warning: below(row.warning) };
}
