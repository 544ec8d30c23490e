import type { RosterRow } from '../../schemas/roster-row.ts';
import type { PositionColumns } from '../findings/position-columns.ts';
import type { ExportTable, CsvCell } from '../../tables/format-csv.ts';
import { moneyCell, numberCell } from '../../tables/format-csv.ts';

/** The roster's own columns, under the names that a roster is read by, then where everybody stands. */
const COLUMNS = [
  'employee_id',
  'name',
  'role',
  'level',
  'city',
  'base_salary',
  'currency',
  'target_variable',
  'fte',
  'hire_date',
  'level_since',
  'manager_id',
  'gender',
  'rating',
  'work_category',
  'ready',
  'range_min',
  'range_midpoint',
  'range_max',
  'midpoint_basis',
  'compa_ratio',
  'range_penetration',
  'market_ratio',
  'circle',
  'outside_range',
] as const;

const CIRCLES = ['green', '', 'red'] as const;

/** Everybody of a roster with the position against the range. */
export function peopleTable(rows: readonly RosterRow[], columns: PositionColumns): ExportTable {
  return { columns: COLUMNS, rows: toRows(rows, columns) };
}

function* toRows(
  rows: readonly RosterRow[],
  columns: PositionColumns,
): Generator<readonly CsvCell[]> {
  for (const [row, person] of rows.entries()) {
    const range = columns.ranges[columns.rangeIndex[row]!] ?? null;
    const circle = columns.circle[row]!;
    yield [
      person.employeeId,
      person.name,
      person.role,
      person.level,
      person.city,
      moneyCell(person.baseHundredths),
      person.currency,
      moneyCell(person.targetVariableHundredths),
      numberCell(person.fte, 6),
      person.hireDate,
      person.levelSince,
      person.managerId,
      person.gender,
      person.rating,
      person.workCategory,
      person.ready,
      moneyCell(range?.minHundredths ?? null),
      moneyCell(range?.midpointHundredths ?? null),
      moneyCell(range?.maxHundredths ?? null),
      range?.midpointBasis ?? null,
      numberCell(columns.compaRatio[row]!, 4),
      numberCell(columns.penetration[row]!, 4),
      numberCell(columns.marketRatio[row]!, 4),
      CIRCLES[circle + 1]!,
      moneyCell(circle === 0 ? null : columns.outsideHundredths[row]!),
    ];
  }
}
