import type { Language } from '../../i18n/language.ts';
import type { PlacedRow, RowFrame } from '../pay-range/row-layout.ts';
import {
  layoutNarrowRow,
  layoutWideRow,
  NAME_SIZE,
  nameLines,
  narrowNameRoom,
} from '../pay-range/row-layout.ts';
import { sortRows } from '../pay-range/pay-range-data.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import { rangeAmounts } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { ComparisonData, ComparisonGroup } from './comparison-data.ts';
import { rowKey } from './comparison-data.ts';

export interface ComparisonOptions {
  width: number;
  /** Name and median stand on a line of their own above each range; no further columns. */
  narrow: boolean;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

export interface ComparedRow extends PlacedRow {
  key: string;
}

/** The rows of one rung under its name. */
export interface PlacedGroup {
  levelId: string;
  rung: number;
  /** Left upper corner of the level mark. */
  mark: { x: number; y: number };
  title: PlacedText;
  rows: ComparedRow[];
  /** The nation's median: one line with its label, or a short stroke across each bar when narrow. */
  reference: { path: string; label: PlacedText | null } | null;
  /** Hairline above all groups but the first. */
  ruleY: number | null;
}

export interface ComparisonLayout {
  width: number;
  height: number;
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridBottom: number;
  heads: PlacedText[];
  groups: PlacedGroup[];
}

const AXIS_Y = 40;
const TICK_BASELINE = 31;
/** Longer names than this part of the width are broken into two lines. */
const NAME_SHARE = 0.26;
const GROUP = { above: 14, title: 34, between: 22 };
const TITLE_X = 30;
const LABEL_SIZE = 14;
const STROKE = 9;

/** Lays out places on one or two rungs on one money axis, within a rung the highest median first. */
export function layoutComparison(
  data: ComparisonData,
  options: ComparisonOptions,
): ComparisonLayout {
  const { width, narrow, language, nation } = options;
  const groups = data.groups.map((group) => ({ ...group, rows: sortRows(group.rows) }));
  const rows = groups.flatMap((group) => group.rows);
  const shown = rows.flatMap((row) => row.statistic ?? []);
  const missing = language.t('format.missing');
  const share = (value: number | null, isNation: boolean): string =>
    isNation ? '' : value === null ? missing : language.signedPercent(value);
  const cellsOf = (row: (typeof rows)[number]): string[] => [
    row.medianLabel ?? missing,
    share(row.against, row.nation),
    share(row.afterPrices, row.nation),
  ];
  const columns = layoutValueColumns(
    [
      { head: language.t('payRange.head.median'), strong: true },
      { head: language.t('payRange.head.against', { nation }), strong: false },
      { head: language.t('payRange.head.afterPrices'), strong: false },
    ].map((column, index) => ({ ...column, cells: rows.map((row) => cellsOf(row)[index]!) })),
    width,
    TICK_BASELINE,
  );
  const linesOf = (row: (typeof rows)[number]): string[] =>
    nameLines(row, narrow ? narrowNameRoom(row, width) : width * NAME_SHARE);
  const longestName = Math.max(
    0,
    ...rows.flatMap(linesOf).map((line) => textWidth(line, NAME_SIZE, 600)),
  );
  const axis = layoutMoneyAxis(shown.flatMap(rangeAmounts), {
    x1: narrow ? 10 : roundCoordinate(Math.max(84, longestName + 36)),
    x2: roundCoordinate(narrow ? width - 14 : columns.left - 30),
    currency: shown[0]?.currency ?? 'XXX',
    language,
  });

  let top = AXIS_Y;
  const placed = groups.map((group, index): PlacedGroup => {
    const ruleY = index === 0 ? null : roundCoordinate(top + GROUP.between / 2);
    const start = top + (index === 0 ? 0 : GROUP.between) + GROUP.above;
    top = start + GROUP.title;
    const placedRows = group.rows.map((row): ComparedRow => {
      const frame: RowFrame = {
        row,
        lines: linesOf(row),
        cells: cellsOf(row),
        top,
        width,
        rung: group.rung,
      };
      const made = narrow
        ? layoutNarrowRow(frame, axis)
        : layoutWideRow(frame, axis, columns.edges);
      top = made.top + made.height;
      return { ...made, key: rowKey(group.levelId, row.placeId) };
    });
    return {
      levelId: group.levelId,
      rung: group.rung,
      mark: { x: 0, y: start },
      title: { x: TITLE_X, y: start + 16, text: group.name, anchor: 'start' },
      rows: placedRows,
      reference: layoutReference(group, placedRows, axis, { ...options, start }),
      ruleY,
    };
  });
  const gridBottom = rows.length === 0 ? AXIS_Y : top + (narrow ? 4 : 0);
  const { position: _position, ...drawnAxis } = axis;
  return {
    width,
    height: roundCoordinate(gridBottom + 4),
    narrow,
    axis: drawnAxis,
    axisY: AXIS_Y,
    gridBottom,
    heads: narrow || rows.length === 0 ? [] : columns.heads,
    groups: placed,
  };
}

/** The nation's median through the rows of its rung, labelled at the height of the rung's name. */
function layoutReference(
  group: ComparisonGroup,
  placed: readonly ComparedRow[],
  axis: MoneyAxis,
  { narrow, nation, width, start }: ComparisonOptions & { start: number },
): PlacedGroup['reference'] {
  const median = group.rows.find((row) => row.nation)?.statistic?.percentiles.p50;
  const shown = placed.filter((row) => row.range);
  const last = shown.at(-1);
  if (median === undefined || !last) return null;
  const x = axis.position(median);
  if (narrow) {
    const path = shown.map((row) => `M${x} ${row.centre - STROKE}v${STROKE * 2}`).join('');
    return { path, label: null };
  }
  const baseline = start + 22;
  const half = textWidth(nation, LABEL_SIZE, 600) / 2;
  const titleEnd = TITLE_X + textWidth(group.name, 17, 600) + 12;
  const fits = x - half > titleEnd && x + half < width;
  return {
    path: `M${x} ${baseline + 6}V${last.top + last.height - 4}`,
    label: fits ? { x, y: baseline, text: nation, anchor: 'middle' } : null,
  };
}
