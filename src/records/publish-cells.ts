import { DISPLAY_PROFILES } from '../schemas/display-profile.ts';
import type { CountRange } from '../schemas/count-range.ts';
import type { DisplayProfile, ProfileName } from '../schemas/display-profile.ts';
import type { OwnPayRow } from '../schemas/own-pay.ts';
import type { CellKey, RecordCells } from './cell.ts';
import type { CellTable } from './cell-table.ts';
import { cellTable, keyText } from './cell-table.ts';
import type { HiddenCells, HidingRule, ShownBefore } from './cover-hidden.ts';
import { LEAST_HIDDEN, coverHidden, smallestShown } from './cover-hidden.ts';
import { PERCENTILES, judgeCell, publishCell } from './display-rules.ts';
import type { DisplayRule, PublishedCell } from './display-rules.ts';
import { narrowCounts } from './feasible-counts.ts';
import type { LinearSolver } from './feasible-counts.ts';
import { LEAST_CHANGED } from './release.ts';

/** How cells of records are published. */
interface PublishingTerms {
  profile: ProfileName;
  /** Id of the source in data/sources.yml. */
  sourceId: string;
  /** Rows of the last release that stay as they were, since too few people have changed in them. */
  kept: readonly OwnPayRow[];
  /** Every cell that was published at any time. */
  ever: readonly CellKey[];
  /** Milliseconds since some moment, to measure the solver with. */
  clock: () => number;
}

/** Which figures are not published and why, for whoever holds the records; it tells no number of people. */
export interface DisplayReport {
  hidden: (CellKey & { rules: readonly HidingRule[] })[];
  /** Cells that are shown without some of their percentiles. */
  partly: (CellKey & { percentiles: (typeof PERCENTILES)[number][]; rules: DisplayRule[] })[];
  kept: CellKey[];
  /** Rules that the profile only warns of. */
  warnings: (CellKey & { rules: DisplayRule[] })[];
}

/** What may leave the aggregation step, and the report that may not. */
interface Publication {
  /** Null where a number of people could be told too closely whatever else is hidden. */
  rows: OwnPayRow[] | null;
  report: DisplayReport;
  /** Time that the linear programmes of the gate took. */
  gateMilliseconds: number;
}

/**
 * Turns cells of records into the statistics that disclose nobody (data/README.md, what you can publish):
 * thresholds, rounding, complementary suppression, and the gate, which hides further cells until no hidden number of
 * people can be told within fewer than ten. The order of the cells makes no difference.
 * @throws RangeError when a cell is there twice, or a total is missing or not the sum of its cells
 */
export function publishCells(
  records: RecordCells,
  terms: PublishingTerms,
  solver: LinearSolver,
): Publication {
  const table = cellTable(records.cells);
  const profile = DISPLAY_PROFILES[terms.profile];
  const several = comeFromSeveral(table);
  const keptRows = new Map(terms.kept.map((row) => [keyText(row), row]));
  const everKeys = new Set([...terms.ever, ...terms.kept].map(keyText));
  const indexes = (keys: Pick<Set<string>, 'has'>): Set<number> =>
    new Set([...table.cells.keys()].filter((index) => keys.has(keyText(table.cells[index]!))));
  const before: ShownBefore = { kept: indexes(keptRows), ever: indexes(everKeys) };
  const { kept } = before;
  const own = table.cells.map((cell) => publishCell(cell, profile, several));
  const hidden: HiddenCells = new Map(
    own.flatMap((shown, index): [number, readonly HidingRule[]][] =>
      shown === null && !kept.has(index)
        ? [[index, judgeCell(table.cells[index]!, profile, several).forbiddenBy.p50]]
        : [],
    ),
  );
  const counts = (index: number): CountRange | null => {
    const cell = table.cells[index]!;
    const row = keptRows.get(keyText(cell));
    return row === undefined
      ? own[index]!.contributors
      : countNow(row.contributors, cell.contributors);
  };
  const gate = hideNarrow(table, hidden, before, counts, solver, terms.clock);
  const rows = table.cells.flatMap((cell, index): OwnPayRow[] => {
    const row = keptRows.get(keyText(cell));
    if (row !== undefined) return [row];
    return hidden.has(index) ? [] : [toRow(own[index]!, records, terms)];
  });
  return {
    rows: gate.isSafe ? rows : null,
    report: reportOf(table, profile, several, hidden, kept),
    gateMilliseconds: gate.milliseconds,
  };
}

/** Records of one organisation have one employer, of whom nothing has to be hidden. */
function comeFromSeveral({ cells }: CellTable): boolean {
  return cells.some(({ employers }) => employers !== null && employers > 1);
}

/** People that may have come and gone since a row was published that is kept. */
const MOST_CHANGED = LEAST_CHANGED - 1;

/** What a number of people of an earlier release says of the number now, which is among those it leaves open. */
export function countNow({ from, to }: CountRange, now: number): CountRange {
  return {
    from: Math.max(0, Math.min(from - MOST_CHANGED, now)),
    to: to === null ? null : Math.max(to + MOST_CHANGED, now),
  };
}

/** Covers what is hidden, and hides more until the gate is passed or nothing is left to hide. */
function hideNarrow(
  table: CellTable,
  hidden: HiddenCells,
  shownBefore: ShownBefore,
  count: (index: number) => CountRange | null,
  solver: LinearSolver,
  clock: () => number,
): { isSafe: boolean; milliseconds: number } {
  let milliseconds = 0;
  for (;;) {
    coverHidden(table, hidden, shownBefore);
    const shown = [...table.cells.keys()].map((index) => (hidden.has(index) ? null : count(index)));
    const start = clock();
    const narrow = narrowCounts(table, shown, LEAST_HIDDEN.width, solver);
    milliseconds += clock() - start;
    if (narrow.length === 0) return { isSafe: true, milliseconds };
    const before = hidden.size;
    const touched = new Set<string>();
    for (const { cell } of narrow) {
      // Cells of one rung or place are narrow together: one more of them may be enough for all.
      const { levelId, placeId } = table.cells[cell]!;
      const lines = [`level ${levelId}`, `place ${placeId}`];
      if (lines.some((line) => touched.has(line))) continue;
      const next = nextToHide(table, cell, hidden, shownBefore);
      if (next !== null) hidden.set(next, ['narrow-count']);
      for (const line of lines) touched.add(line);
    }
    if (hidden.size === before) return { isSafe: false, milliseconds };
  }
}

/** What to hide for a cell that can be told too closely: a part of a total beside it, a part of itself, a total of it, any. */
function nextToHide(
  { cells, inner, totals }: CellTable,
  cell: number,
  hidden: HiddenCells,
  before: ShownBefore,
): number | null {
  const around = totals.filter(({ parts }) => parts !== inner && parts.includes(cell));
  const choices = [
    around.filter(({ total }) => !hidden.has(total)).flatMap(({ parts }) => parts),
    totals.filter(({ total }) => total === cell).flatMap(({ parts }) => parts),
    around.map(({ total }) => total),
    [...cells.keys()].reverse(),
  ];
  for (const choice of choices) {
    const next = smallestShown(choice, hidden, before, (part) => cells[part]!.contributors);
    if (next !== null) return next;
  }
  return null;
}

function toRow(cell: PublishedCell, records: RecordCells, terms: PublishingTerms): OwnPayRow {
  const { levelId, placeId, contributors, percentiles, medianInterval } = cell;
  return {
    levelId,
    placeId,
    currency: records.currency,
    contributors,
    ...percentiles,
    p50Low: medianInterval?.low ?? null,
    p50High: medianInterval?.high ?? null,
    asOf: records.asOf,
    profile: terms.profile,
    sourceId: terms.sourceId,
  };
}

function reportOf(
  { cells }: CellTable,
  profile: DisplayProfile,
  several: boolean,
  hidden: HiddenCells,
  kept: ReadonlySet<number>,
): DisplayReport {
  const report: DisplayReport = { hidden: [], partly: [], kept: [], warnings: [] };
  cells.forEach((cell, index) => {
    const key: CellKey = { levelId: cell.levelId, placeId: cell.placeId };
    const rules = hidden.get(index);
    if (rules !== undefined) return report.hidden.push({ ...key, rules });
    if (kept.has(index)) return report.kept.push(key);
    const { forbiddenBy, warnings } = judgeCell(cell, profile, several);
    const without = PERCENTILES.filter((name) => forbiddenBy[name].length > 0);
    const reasons = [...new Set(without.flatMap((name) => forbiddenBy[name]))];
    if (without.length > 0) report.partly.push({ ...key, percentiles: without, rules: reasons });
    if (warnings.length > 0) report.warnings.push({ ...key, rules: warnings });
    return null;
  });
  return report;
}
