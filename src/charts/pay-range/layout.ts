import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import { rangeAmounts } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PayRangeData, PayRangeRow } from './pay-range-data.ts';
import type { PayReference } from './references.ts';
import { isNearReference, LABEL_BASELINE, layoutReferences } from './references.ts';
import type { PlacedRow } from './row-layout.ts';
import {
  layoutNarrowRow,
  layoutWideRow,
  NAME_SIZE,
  nameLines,
  narrowNameRoom,
} from './row-layout.ts';
import { sortRows } from './pay-range-data.ts';

export interface PayRangeOptions {
  width: number;
  /** Name and median stand on a line of their own above each range; no further columns. */
  narrow: boolean;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** The highest median first, or as the rows are given. */
  order?: 'median' | 'given';
  /** Figures at the right of each range; the narrow drawing has room for the first. */
  columns?: readonly PayRangeColumn[];
}

/** A column of figures: its head, and its cell for a row. */
export interface PayRangeColumn {
  head: string;
  cell: (row: PayRangeRow) => string;
}

export interface PayRangeLayout {
  width: number;
  height: number;
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

const AXIS_Y = 40;
const TICK_BASELINE = 31;
/** Longer names than this part of the width are broken into two lines. */
const NAME_SHARE = 0.26;

/**
 * Lays out pay ranges of one rung by place, the highest median first, on a money axis at the top with
 * the nation's median as a line through every row.
 */
export function layoutPayRange(data: PayRangeData, options: PayRangeOptions): PayRangeLayout {
  const { width, narrow, language, nation } = options;
  const rows = options.order === 'given' ? data.rows : sortRows(data.rows);
  const shown = rows.flatMap((row) => (row.statistic ? [row.statistic] : []));
  const drawn = options.columns ?? payColumns(language, nation);
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

  const names = rows.map((row, index) =>
    nameLines(row, narrow ? narrowNameRoom(row, width, cells[index]![0]) : width * NAME_SHARE),
  );
  const longestName = Math.max(0, ...names.flat().map((line) => textWidth(line, NAME_SIZE, 600)));
  const axis = layoutMoneyAxis(shown.flatMap(rangeAmounts), {
    x1: narrow ? 10 : roundCoordinate(Math.max(84, 12 + longestName + 30)),
    x2: roundCoordinate(narrow ? width - 14 : columns.left - 30),
    currency: shown[0]?.currency ?? 'XXX',
    language,
  });

  let top = AXIS_Y + (narrow ? 4 : 5);
  const placed = rows.map((row, index): PlacedRow => {
    const frame = { row, lines: names[index]!, cells: cells[index]!, top, width, rung: data.rung };
    const made = narrow ? layoutNarrowRow(frame, axis) : layoutWideRow(frame, axis, columns.edges);
    top = made.top + made.height;
    return made;
  });
  const gridBottom = rows.length === 0 ? AXIS_Y : top + (narrow ? 4 : 0);

  const heads = narrow || rows.length === 0 ? [] : columns.heads;
  const references = layoutReferences(rows, placed, axis, {
    ...options,
    right: firstHead(heads, width),
    top: 20,
    gridBottom,
  });
  const { position: _position, ...drawnAxis } = axis;
  return {
    width,
    height: roundCoordinate(gridBottom + 4),
    narrow,
    axis: {
      ...drawnAxis,
      ticks: axis.ticks.map((tick) =>
        isNearReference(tick, references) ? { ...tick, label: '' } : tick,
      ),
    },
    axisY: AXIS_Y,
    gridBottom,
    heads,
    rows: placed,
    references,
    linked: rows.some((row) => row.href !== null),
  };
}

/** Median, and pay against the nation before and after prices. */
function payColumns(language: Language, nation: string): PayRangeColumn[] {
  const missing = language.t('format.missing');
  const share = (row: PayRangeRow, value: number | null): string =>
    row.nation ? '' : value === null ? missing : language.signedPercent(value);
  return [
    {
      head: language.t('payRange.head.median'),
      cell: ({ medianLabel }) => medianLabel ?? missing,
    },
    {
      head: language.t('payRange.head.against', { nation }),
      cell: (row) => share(row, row.against),
    },
    {
      head: language.t('payRange.head.afterPrices'),
      cell: (row) => share(row, row.afterPrices),
    },
  ];
}

/** Where the first of the heads begins that stand as high as the labels of the references. */
function firstHead(heads: PlacedText[], width: number): number {
  const starts = heads.flatMap((head) =>
    head.y === LABEL_BASELINE ? [head.x - textWidth(head.text, 14) - 8] : [],
  );
  return Math.min(width, ...starts);
}
