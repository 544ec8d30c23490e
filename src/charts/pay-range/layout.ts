import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/placed-text.ts';
import { rangeAmounts } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/round-coordinate.ts';
import { textWidth } from '../shared/text-width.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PayRangeData } from './pay-range-data.ts';
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
import { sortRows } from './sort-rows.ts';

export interface PayRangeOptions {
  width: number;
  /** Name and median stand on a line of their own above each range; no further columns. */
  narrow: boolean;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
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
  const rows = sortRows(data.rows);
  const shown = rows.flatMap((row) => (row.statistic ? [row.statistic] : []));
  const missing = language.t('format.missing');
  const share = (value: number | null, isNation: boolean): string =>
    isNation ? '' : value === null ? missing : language.signedPercent(value);
  const cells = rows.map((row) => [
    row.medianLabel ?? missing,
    share(row.against, row.nation),
    share(row.afterPrices, row.nation),
  ]);
  const columns = layoutValueColumns(
    [
      { head: language.t('payRange.head.median'), strong: true },
      { head: language.t('payRange.head.against', { nation }), strong: false },
      { head: language.t('payRange.head.afterPrices'), strong: false },
    ].map((column, index) => ({ ...column, cells: cells.map((row) => row[index]!) })),
    width,
    TICK_BASELINE,
  );

  const names = rows.map((row) =>
    nameLines(row, narrow ? narrowNameRoom(row, width) : width * NAME_SHARE),
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

/** Where the first of the heads begins that stand as high as the labels of the references. */
function firstHead(heads: PlacedText[], width: number): number {
  const starts = heads.flatMap((head) =>
    head.y === LABEL_BASELINE ? [head.x - textWidth(head.text, 14) - 8] : [],
  );
  return Math.min(width, ...starts);
}
