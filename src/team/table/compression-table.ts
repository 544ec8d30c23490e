import type { RosterRow } from '../../schemas/roster-row.ts';
import type { ManagerCase } from '../compression/manager-compression.ts';
import type { NewerHireCase } from '../compression/newer-hires.ts';
import type { OutTable, TableCell } from './table-cell.ts';
import { moneyCell, numberCell, textCell } from './table-cell.ts';

const COLUMNS = [
  'finding',
  'employee_id',
  'name',
  'level',
  'city',
  'hire_date',
  'base_salary',
  'compared_with_employee_id',
  'compared_with_name',
  'compared_with_level',
  'compared_with_hire_date',
  'compared_with_base_salary',
  'currency',
  'ratio',
] as const;

/**
 * Everybody whose pay is close to the manager's or above it, then every newer hire who is paid above somebody
 * hired before, each beside the person compared with.
 * @param rows the roster that the cases point into
 */
export function compressionTable(
  rows: readonly RosterRow[],
  managerCases: readonly ManagerCase[],
  newerHireCases: readonly NewerHireCase[],
): OutTable {
  return { columns: COLUMNS, rows: toRows(rows, managerCases, newerHireCases) };
}

function* toRows(
  rows: readonly RosterRow[],
  managerCases: readonly ManagerCase[],
  newerHireCases: readonly NewerHireCase[],
): Generator<readonly TableCell[]> {
  for (const { kind, row, managerRow, ratio } of managerCases) {
    yield toCells(kind, rows[row]!, rows[managerRow]!, ratio);
  }
  for (const { row, tenuredRow, ratio } of newerHireCases) {
    yield toCells('newer hire paid more', rows[row]!, rows[tenuredRow]!, ratio);
  }
}

function toCells(
  finding: string,
  person: RosterRow,
  other: RosterRow,
  ratio: number,
): readonly TableCell[] {
  return [
    textCell(finding),
    textCell(person.employeeId),
    textCell(person.name),
    textCell(person.level),
    textCell(person.city),
    textCell(person.hireDate),
    moneyCell(person.baseHundredths),
    textCell(other.employeeId),
    textCell(other.name),
    textCell(other.level),
    textCell(other.hireDate),
    moneyCell(other.baseHundredths),
    textCell(person.currency),
    numberCell(ratio, 4),
  ];
}
