import type { RosterRow } from '../../../schemas/roster-row.ts';
import { ROSTER_FIELDS } from '../columns/roster-fields.ts';
import type { KnownNames } from '../known-names.ts';
import { ROSTER_LIMITS } from '../limits.ts';
import { createProblemList } from '../problem-list.ts';
import type { RosterContents } from '../roster-contents.ts';
import type { RosterReading } from '../roster-reading.ts';
import type { RecordTaker } from '../table/read-table.ts';
import { ownText } from '../values/own-text.ts';
import { createCellReport } from './cell-finding.ts';
import type { ReportCell } from './cell-finding.ts';
import { checkManagers } from './check-managers.ts';
import { createRecordCheck } from './check-record.ts';
import { createRowReader } from './row-reader.ts';

/** Takes the records of a roster and gives its contents at the end. */
export interface RowCollection extends RecordTaker {
  finish(): RosterContents;
}

export function collectRows(
  header: readonly string[],
  reading: RosterReading,
  known: KnownNames,
): RowCollection {
  const problems = createProblemList();
  const report = createCellReport(problems, header, reading.columns);
  const used = new Set(ROSTER_FIELDS.flatMap((field) => reading.columns[field] ?? []));
  const check = createRecordCheck(problems, header, used);
  const reader = createRowReader(reading, known, report);
  const rows: RosterRow[] = [];
  /** Index of the row of every id; of a row that was left out its line, below zero. */
  const indexes = new Map<string, number>();
  let records = 0;
  return {
    take(cells, line, stray, damaged) {
      records++;
      if (records > ROSTER_LIMITS.rows) return { kind: 'too-many-rows', most: ROSTER_LIMITS.rows };
      if (!check.passes(cells, line, stray, damaged)) return null;
      const employeeId = reader.idOf(cells);
      const first = indexes.get(employeeId);
      if (first !== undefined) {
        const firstLine = first < 0 ? -first : (rows[first]?.line ?? 0);
        report('duplicate-id', 'row-left-out', line, 'employeeId', employeeId, {
          first: firstLine,
        });
        return null;
      }
      const row = reader.read(cells, line, employeeId);
      if (row !== null) indexes.set(row.employeeId, rows.push(row) - 1);
      else if (employeeId !== '') indexes.set(ownText(employeeId), -line);
      return null;
    },
    finish() {
      checkManagers(rows, indexes, report);
      const currencies = countCurrencies(rows);
      reportOtherCurrencies(rows, currencies[0]?.currency, report);
      return {
        kind: 'read',
        rows,
        problems: problems.finish(),
        counts: { records, rows: rows.length, leftOut: records - rows.length },
        unknownTexts: reader.unknownTexts(),
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
