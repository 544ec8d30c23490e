import type { RosterRow } from '../../schemas/roster-row.ts';
import { ROSTER_FIELDS } from '../columns/roster-fields.ts';
import type { KnownMarket, KnownNames } from '../known-names.ts';
import type { RosterContents, ImportSettings } from '../parsed-roster.ts';
import type { ProblemList } from '../roster-problem.ts';
import { createProblemList } from '../roster-problem.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';
import type { HeaderDamage, RecordTaker } from '../table/read-table.ts';
import { ownText, remember, tidyCell } from '../values/own-text.ts';
import { isPossiblePay, marketBounds, medianOf } from '../values/pay-units.ts';
import type { ReportCell } from './cell-finding.ts';
import { checkManagers } from './check-managers.ts';
import { createCellReport, cutText, reportHeader } from './cell-finding.ts';
import { createRecordCheck } from './check-record.ts';
import type { RepeatRule } from './repeated-ids.ts';
import { createRepeatJudge } from './repeated-ids.ts';
import type { NoPerson } from './row-kinds.ts';
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
  damage: HeaderDamage | null,
  settings: ImportSettings,
  known: KnownNames,
): RowCollection {
  const problems = createProblemList();
  reportHeader(problems, damage);
  const report = createCellReport(problems, header, settings.columns);
  const used = new Set(ROSTER_FIELDS.flatMap((field) => settings.columns[field] ?? []));
  const reader = createRowReader(settings, known, report);
  const kindOf = createRowKinds(header, settings.columns, known.asOf);
  const short = createShortRows(header, settings, known);
  const check = createRecordCheck(problems, header, used, surplus, short.isShort);
  const spelling = createIdSpelling(settings.columns.employeeId ?? -1, report);
  const list = createRowList(settings.repeats, known.asOf, report);
  let records = 0;
  return {
    take(cells, line, flaws) {
      records++;
      if (records > ROSTER_LIMITS.rows) return { kind: 'too-many-rows', most: ROSTER_LIMITS.rows };
      const other = settings.otherRows === 'read' ? null : kindOf(cells, records - 1);
      if (other !== null) reportNoPerson(problems, other, line);
      if (other !== null || !check.passes(cells, line, flaws)) return null;
      const employeeId = reader.idOf(cells);
      spelling.see(cells, line, employeeId);
      if (!list.counts(cells, line, employeeId)) return null;
      const row = reader.read(cells, line, employeeId);
      if (row === null) {
        list.leaveOut(employeeId, line);
        return null;
      }
      short.see(cells, row, line);
      list.put(row, cells);
      return null;
    },
    finish() {
      short.finish(problems);
      spelling.finish();
      const { rows, indexes } = list;
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

function reportNoPerson(problems: ProblemList, { kind, label }: NoPerson, line: number): void {
  const place = { line, column: null, field: null, found: cutText(label), facts: {} };
  problems.add({ kind, effect: 'row-left-out', ...place });
}

/** Counts the ids that are read otherwise than the file spells them, and reports them as one. */
interface IdSpelling {
  see(cells: readonly string[], line: number, employeeId: string): void;
  finish(): void;
}

function createIdSpelling(idColumn: number, report: ReportCell): IdSpelling {
  let count = 0;
  let first = { line: 0, found: '' };
  return {
    see(cells, line, employeeId) {
      const raw = cells[idColumn] ?? '';
      if (employeeId === raw || employeeId === '' || employeeId === tidyCell(raw)) return;
      count++;
      if (count === 1) first = { line, found: cutText(raw) };
    },
    finish() {
      if (count > 0)
        report('id-spelling', 'kept', first.line, 'employeeId', first.found, { count });
    },
  };
}

/** The rows that count, one for every id. */
interface RowList {
  rows: RosterRow[];
  /** Index of the row of every id; of a row that was left out its line, below zero. */
  indexes: ReadonlyMap<string, number>;
  /** Whether a record counts: false, which has been reported, where another one of its id does. */
  counts(cells: readonly string[], line: number, employeeId: string): boolean;
  /** Notes the id of a record that gave no row. */
  leaveOut(employeeId: string, line: number): void;
  /** Adds a row, in place of the one of its id. */
  put(row: RosterRow, cells: readonly string[]): void;
}

function createRowList(repeats: RepeatRule, asOf: string, report: ReportCell): RowList {
  const judge = createRepeatJudge(repeats, asOf);
  const rows: RosterRow[] = [];
  const indexes = new Map<string, number>();
  return {
    rows,
    indexes,
    counts(cells, line, employeeId) {
      const first = indexes.get(employeeId);
      if (first === undefined) return true;
      const firstLine = first < 0 ? -first : (rows[first]?.line ?? 0);
      const supersedes = judge.supersedes(employeeId, cells);
      if (repeats.kind === 'first') {
        const facts = { first: firstLine };
        report('duplicate-id', 'row-left-out', line, 'employeeId', employeeId, facts);
      } else if (first >= 0) {
        const [left, kept] = supersedes ? [firstLine, line] : [line, firstLine];
        const facts = { first: kept };
        report('superseded-row', 'row-left-out', left, 'employeeId', employeeId, facts);
      }
      return supersedes;
    },
    leaveOut(employeeId, line) {
      if (employeeId !== '' && !indexes.has(employeeId)) indexes.set(ownText(employeeId), -line);
    },
    put(row, cells) {
      judge.note(row.employeeId, cells);
      const first = indexes.get(row.employeeId);
      if (first !== undefined && first >= 0) rows[first] = row;
      else indexes.set(row.employeeId, rows.push(row) - 1);
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
 * people of the file who are paid in the same currency. The rows are read as they stand.
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
