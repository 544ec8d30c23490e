import { sortRows } from '../pay-range/pay-range-data.ts';
import type { PlacedRow } from '../pay-range/row-layout.ts';
import { AXIS_Y, measureRows, payColumns } from '../pay-range/row-layout.ts';
import type { MoneyAxis } from '../shared/axis.ts';
import type { ChartBox, ChartOptions } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { middleAt, startAt, textWidth } from '../shared/text.ts';
import type { ComparisonData, ComparisonGroup } from './comparison-data.ts';
import { rowKey } from './comparison-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface ComparisonOptions extends ChartOptions {
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

export interface ComparedRow extends PlacedRow {
  key: string;
}

/** The rows of one rung under its name. */
interface PlacedGroup {
  levelId: string;
  rung: number;
  /** Rungs on its line. */
  of: number;
  /** Left upper corner of the level mark. */
  mark: { x: number; y: number };
  title: PlacedText;
  rows: ComparedRow[];
  /** The nation's median: one line with its label, or a short stroke across each bar when narrow. */
  reference: { path: string; label: PlacedText | null } | null;
  /** Hairline above all groups but the first. */
  ruleY: number | null;
}

export interface ComparisonLayout extends ChartBox {
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridBottom: number;
  heads: PlacedText[];
  groups: PlacedGroup[];
}

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
  const measured = measureRows(rows, payColumns(language, nation), options, 36);
  let top = AXIS_Y;
  let next = 0;
  const placed = groups.map((group, index): PlacedGroup => {
    const ruleY = index === 0 ? null : roundCoordinate(top + GROUP.between / 2);
    const start = top + (index === 0 ? 0 : GROUP.between) + GROUP.above;
    top = start + GROUP.title;
    const placedRows = group.rows.map((row): ComparedRow => {
      const made = measured.placeAt(next++, top, group.rung);
      top += made.height;
      return { ...made, key: rowKey(group.levelId, row.placeId) };
    });
    return {
      levelId: group.levelId,
      rung: group.rung,
      of: group.of,
      mark: { x: 0, y: start },
      title: startAt(TITLE_X, start + 16, group.name),
      rows: placedRows,
      reference: layoutReference(group, placedRows, measured.axis, { ...options, start }),
      ruleY,
    };
  });
  const gridBottom = rows.length === 0 ? AXIS_Y : top + (narrow ? 4 : 0);
  const { x1, x2, ticks, broken } = measured.axis;
  return {
    width,
    height: roundCoordinate(gridBottom + 4),
    narrow,
    axis: { x1, x2, ticks, broken },
    axisY: AXIS_Y,
    gridBottom,
    heads: measured.heads,
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
    label: fits ? middleAt(x, baseline, nation) : null,
  };
}
