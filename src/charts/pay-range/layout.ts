import type { PlacedText } from '../shared/text.ts';
import { textWidth } from '../shared/text.ts';
import type { ChartBox, ChartOptions } from '../shared/row-chart.ts';
import type { MoneyAxis } from '../shared/axis.ts';
import type { PayRangeData } from './pay-range-data.ts';
import { sortRows } from './pay-range-data.ts';
import type { PayReference } from './references.ts';
import { isNearReference, LABEL_BASELINE, layoutReferences } from './references.ts';
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
    top: 20,
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

/** Where the first of the heads begins that stand as high as the labels of the references. */
function firstHead(heads: PlacedText[], width: number): number {
  const starts = heads.flatMap((head) =>
    head.y === LABEL_BASELINE ? [head.x - textWidth(head.text, 14) - 8] : [],
  );
  return Math.min(width, ...starts);
}
