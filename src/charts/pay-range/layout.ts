import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth } from '../shared/text.ts';
import type { ChartBox, ChartOptions } from '../shared/row-chart.ts';
import type { AxisTick, MoneyAxis } from '../shared/axis.ts';
import type { PayRangeData, PayRangeRow } from './pay-range-data.ts';
import { sortRows } from './pay-range-data.ts';
import type { PayRangeColumn, PlacedRow } from './row-layout.ts';
import { AXIS_Y, measureRows, payColumns } from './row-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface PayRangeOptions extends ChartOptions {
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** The highest median first, or as the rows are given. */
  order?: 'median' | 'given';
  /** Figures at the right of each range; the narrow drawing has room for the first. */
  columns?: readonly PayRangeColumn[];
}

/** A median that runs through every row to compare with. */
interface PayReference {
  kind: 'nation' | 'own';
  x: number;
  /** One line from the label to the last row, or a short stroke across each bar when narrow. */
  path: string;
  /** Null where it would not fit beside the other one. */
  label: PlacedText | null;
}

export interface PayRangeLayout extends ChartBox {
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridBottom: number;
  heads: PlacedText[];
  rows: PlacedRow[];
  references: PayReference[];
  /** Rows lead to pages: the drawing is then a group of links, not one picture. */
  linked: boolean;
}

interface ReferenceOptions extends Omit<ChartOptions, 'width'> {
  nation: string;
  /** How far a label may reach: the width, or the first head that stands as high. */
  right: number;
  /** Where the lines begin, under their labels. */
  top: number;
  gridBottom: number;
}

const LABEL_SIZE = 14;
/** Baseline of the labels, above those of the ticks. */
const LABEL_BASELINE = 14;
const STROKE = 9;
/** Where the lines of the references begin, under their labels. */
const LINES_FROM = 20;
/** Distance between a line and its label. */
const ASIDE = 6;

/**
 * Lays out pay ranges of one rung by place, the highest median first, on a money axis at the top with
 * the nation's median as a line through every row.
 */
export function layoutPayRange(data: PayRangeData, options: PayRangeOptions): PayRangeLayout {
  const { width, narrow, language, nation } = options;
  const rows = options.order === 'given' ? data.rows : sortRows(data.rows);
  const drawn = options.columns ?? payColumns(language, nation);
  const { axis, heads, placeAt } = measureRows(rows, drawn, options, 42);
  let top = AXIS_Y + (narrow ? 4 : 5);
  const placed = rows.map((_, index) => {
    const row = placeAt(index, top, data.rung);
    top += row.height;
    return row;
  });
  const gridBottom = rows.length === 0 ? AXIS_Y : top + (narrow ? 4 : 0);
  const references = layoutReferences(rows, placed, axis, {
    ...options,
    right: firstHead(heads, width),
    top: LINES_FROM,
    gridBottom,
  });
  const { x1, x2, broken } = axis;
  const ticks = axis.ticks.map((tick) =>
    isNearReference(tick, references) ? { ...tick, label: '' } : tick,
  );
  return {
    width,
    height: roundCoordinate(gridBottom + 4),
    narrow,
    axis: { x1, x2, broken, ticks },
    axisY: AXIS_Y,
    gridBottom,
    heads,
    rows: placed,
    references,
    linked: rows.some((row) => row.href !== null),
  };
}

/**
 * Some of the rows of a layout as a drawing of their own, which goes on where the rows before them end: what is
 * far down a long drawing need not be painted. Heads and labels stand above the first row alone.
 * @param rows to draw, in the place of those of the layout
 * @param from the first of them; `to` the first that is not among them
 */
export function partOfPayRange(
  layout: PayRangeLayout,
  rows: readonly PlacedRow[],
  from: number,
  to: number,
): PayRangeLayout {
  const own = rows.slice(from, to);
  const isFirst = from === 0;
  const top = isFirst ? 0 : layout.rows[from]!.top;
  const end = layout.rows[from + own.length];
  const gridBottom = end?.top ?? layout.gridBottom;
  const references = layout.references.map((reference) => ({
    ...reference,
    path: layout.narrow
      ? (isFirst ? `M${reference.x} ${LINES_FROM}V44` : '') + strokes(reference.x, own)
      : `M${reference.x} ${Math.max(top, LINES_FROM)}V${gridBottom}`,
    label: isFirst ? reference.label : null,
  }));
  const { axis } = layout;
  const ticks = isFirst ? axis.ticks : axis.ticks.map((tick) => ({ ...tick, label: '' }));
  return {
    ...layout,
    top,
    height: roundCoordinate((end?.top ?? layout.height) - top),
    axis: { ...axis, ticks },
    gridBottom,
    heads: isFirst ? layout.heads : [],
    rows: own,
    references,
  };
}

/** Short strokes across the bars of rows, in place of a line through all of them. */
function strokes(x: number, rows: readonly PlacedRow[]): string {
  return rows.map((row) => `M${x} ${row.centre - STROKE}v${STROKE * 2}`).join('');
}

/** Where the first of the heads begins that stand as high as the labels of the references. */
function firstHead(heads: PlacedText[], width: number): number {
  const starts = heads.flatMap((head) =>
    head.y === LABEL_BASELINE ? [head.x - textWidth(head.text, 14) - 8] : [],
  );
  return Math.min(width, ...starts);
}

/** The lines of the nation's median and of the own place's. */
function layoutReferences(
  rows: PayRangeRow[],
  placed: PlacedRow[],
  axis: MoneyAxis,
  options: ReferenceOptions,
): PayReference[] {
  const { language, nation, narrow } = options;
  const nationRow = rows.find((row) => row.nation && row.statistic);
  const ownRow = rows.find((row) => row.own && !row.nation && row.statistic);
  const xOf = (row: PayRangeRow): number => axis.position(row.statistic!.percentiles.p50);
  const path = (x: number): string =>
    narrow ? strokes(x, placed) : `M${x} ${options.top}V${options.gridBottom}`;

  // The two labels stand on the outer sides of their lines, so that they never meet.
  const ownIsLeft = nationRow && ownRow ? xOf(ownRow) < xOf(nationRow) : false;
  const references: PayReference[] = [];
  if (nationRow) {
    const x = xOf(nationRow);
    const text = language.t('payRange.reference', { nation, median: nationRow.medianLabel ?? '' });
    const side = ownRow && !ownIsLeft ? 'end' : 'start';
    const label =
      placeLabel(text, x, side, options.right) ??
      placeLabel(text, x, side === 'end' ? 'start' : 'end', options.right);
    // The stroke at the top ties the label to its strokes below.
    references.push({
      kind: 'nation',
      x,
      path: narrow ? `M${x} ${options.top}V44${path(x)}` : path(x),
      label,
    });
  }
  if (ownRow) {
    const x = xOf(ownRow);
    const label = placeLabel(
      `${ownRow.name} ${ownRow.medianLabel ?? ''}`.trim(),
      x,
      ownIsLeft ? 'end' : 'start',
      options.right,
    );
    const other = references[0]?.label;
    references.push({
      kind: 'own',
      x,
      path: path(x),
      label: label && other && overlaps(label, other) ? null : label,
    });
  }
  return references;
}

function placeLabel(
  text: string,
  x: number,
  anchor: 'start' | 'end',
  right: number,
): PlacedText | null {
  const label =
    anchor === 'start'
      ? startAt(x + ASIDE, LABEL_BASELINE, text)
      : endAt(x - ASIDE, LABEL_BASELINE, text);
  const { x1, x2 } = extent(label);
  return x1 < 0 || x2 > right ? null : label;
}

function extent(label: PlacedText): { x1: number; x2: number } {
  const width = textWidth(label.text, LABEL_SIZE, 600);
  return label.anchor === 'end'
    ? { x1: label.x - width, x2: label.x }
    : { x1: label.x, x2: label.x + width };
}

function overlaps(a: PlacedText, b: PlacedText): boolean {
  const [one, other] = [extent(a), extent(b)];
  return one.x1 < other.x2 + 8 && other.x1 < one.x2 + 8;
}

/** A tick label through which a labelled line would run is left out. */
function isNearReference(tick: AxisTick, references: PayReference[]): boolean {
  const half = textWidth(tick.label, LABEL_SIZE) / 2;
  return references.some(({ x }) => Math.abs(tick.labelX - x) < half + 5);
}
