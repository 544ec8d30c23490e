import type { RosterRow } from '../../schemas/roster-row.ts';
import { ROSTER_FIELDS } from '../columns/roster-fields.ts';
import type { KnownMarket, KnownNames } from '../known-names.ts';
import type { RosterContents, ImportSettings } from '../parsed-roster.ts';
import { createProblemList } from '../roster-problem.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';
import type { RecordTaker } from '../table/read-table.ts';
import { ownText, remember, tidyCell } from '../values/own-text.ts';
import { isPossiblePay, marketBounds, medianOf } from '../values/pay-units.ts';
import type { ReportCell } from './cell-finding.ts';
import { checkManagers } from './check-managers.ts';
import { createCellReport, cutText } from './cell-finding.ts';
import { createRecordCheck } from './check-record.ts';
import { createRepeatJudge } from './repeated-ids.ts';
import { createRowKinds } from './row-kinds.ts';
import { createRowReader } from './row-reader.ts';
import { createShortRows } from './short-rows.ts';

/** Takes the records of a roster and gives its contents at the end. */
export interface RowCollection extends RecordTaker {
  finish(): RosterContents;
}

export function collectRows(
  header: readonly string[],
  surplus: number,
  settings: ImportSettings,
  known: KnownNames,
): RowCollection {
  const problems = createProblemList();
  const report = createCellReport(problems, header, settings.columns);
  const used = new Set(ROSTER_FIELDS.flatMap((field) => settings.columns[field] ?? []));
  const reader = createRowReader(settings, known, report);
  const kindOf = createRowKinds(header, settings.columns);
  const short = createShortRows(header, settings, known);
  const check = createRecordCheck(problems, header, used, surplus, short.isShort);
  const judge = createRepeatJudge(settings.repeats, known.asOf);
  const rows: RosterRow[] = [];
  /** Index of the row of every id; of a row that was left out its line, below zero. */
  const indexes = new Map<string, number>();
  let records = 0;
  const idColumn = settings.columns.employeeId ?? -1;
  let respelled = 0;
  let firstRespelled = { line: 0, found: '' };

  /** Takes a row whose id another one has; gives false where the other one counts. */
  const takeRepeat = (cells: readonly string[], line: number, id: string, first: number) => {
    const firstLine = first < 0 ? -first : (rows[first]?.line ?? 0);
    const counts = judge.supersedes(id, cells);
    if (settings.repeats.kind === 'first') {
      report('duplicate-id', 'row-left-out', line, 'employeeId', id, { first: firstLine });
    } else if (first >= 0) {
      const [left, kept] = counts ? [firstLine, line] : [line, firstLine];
      report('superseded-row', 'row-left-out', left, 'employeeId', id, { first: kept });
    }
    return counts;
  };
  return {
    take(cells, line, flaws) {
      records++;
      if (records > ROSTER_LIMITS.rows) return { kind: 'too-many-rows', most: ROSTER_LIMITS.rows };
      const other = settings.otherRows === 'read' ? null : kindOf(cells, records - 1);
      if (other !== null) {
        const found = cutText(other.label);
        const place = { line, column: null, field: null, found, facts: {} };
        problems.add({ kind: other.kind, effect: 'row-left-out', ...place });
        return null;
      }
      if (!check.passes(cells, line, flaws)) return null;
      const employeeId = reader.idOf(cells);
      const raw = cells[idColumn] ?? '';
      if (employeeId !== raw && employeeId !== '' && employeeId !== tidyCell(raw)) {
        respelled++;
        if (respelled === 1) firstRespelled = { line, found: cutText(raw) };
      }
      const first = indexes.get(employeeId);
      if (first !== undefined && !takeRepeat(cells, line, employeeId, first)) return null;
      const row = reader.read(cells, line, employeeId);
      if (row === null) {
        if (employeeId !== '' && first === undefined) indexes.set(ownText(employeeId), -line);
        return null;
      }
      short.see(cells, row, line);
      judge.note(row.employeeId, cells);
      if (first !== undefined && first >= 0) rows[first] = row;
      else indexes.set(row.employeeId, rows.push(row) - 1);
      return null;
    },
    finish() {
      short.finish(problems);
      if (respelled > 0) {
        const { line, found } = firstRespelled;
        report('id-spelling', 'kept', line, 'employeeId', found, { count: respelled });
      }
      const managers = checkManagers(rows, indexes, settings.managerOf, report);
      reportImpossiblePay(rows, known.market, report);
      const currencies = countCurrencies(rows);
      reportOtherCurrencies(rows, currencies[0]?.currency, report);
      return {
        kind: 'read',
        rows,
        problems: problems.finish(),
        counts: { records, rows: rows.length, leftOut: records - rows.length },
        unknownTexts: { ...reader.unknownTexts(), managerId: managers },
        currencies,
      };
    },
  };
}

/** Rows by currency, the most frequent first. */
function countCurrencies(rows: readonly RosterRow[]): { currency: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { currency } of rows) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts]
    .map(([currency, count]) => ({ currency, count }))
    .sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
}

/**
 * Reports pay that nobody is paid: under a tenth or over ten times of the median of rung and place, or of the
 * people of the file who are paid in the same currency (METHOD 7). The rows are read as they stand.
 */
function reportImpossiblePay(
  rows: readonly RosterRow[],
  market: KnownMarket | null,
  report: ReportCell,
): void {
  const ofFile = remember((currency) => {
    const own = rows.filter((row) => row.currency === currency);
    const median = medianOf(Float64Array.from(own, (row) => row.baseHundredths)) ?? 0;
    return { low: median, high: median };
  });
  for (const { currency, levelId, placeId, baseHundredths, line } of rows) {
    const known = levelId === null ? null : marketBounds(market, currency, levelId, placeId);
    const bounds = known ?? ofFile(currency);
    if (isPossiblePay(baseHundredths, bounds)) continue;
    const facts = { amount: baseHundredths, median: bounds.low, currency };
    report('implausible-pay', 'kept', line, 'baseSalary', '', facts);
  }
}

/** Amounts of several currencies cannot be added up: the rows are read, and it is said where they are. */
function reportOtherCurrencies(
  rows: readonly RosterRow[],
  main: string | undefined,
  report: ReportCell,
): void {
  for (const { currency, line } of rows) {
    if (currency !== main)
      report('other-currency', 'kept', line, 'currency', currency, { main: main ?? '' });
  }
}
