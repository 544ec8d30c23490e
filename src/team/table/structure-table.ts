import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import type { ManagerCase } from '../compression/manager-compression.ts';
import type { NewerHireCase } from '../compression/newer-hires.ts';
import { nameOfStep } from '../structure/pay-structure.ts';
import type { PlaceStructure } from '../findings/team-findings.ts';
import type { ExportTable, CsvCell } from '../../tables/format-csv.ts';
import { moneyCell, numberCell } from '../../tables/format-csv.ts';

const STRUCTURE_COLUMNS = [
  'zone',
  'currency',
  'level',
  'range_min',
  'range_midpoint',
  'range_max',
  'midpoint_basis',
  'range_spread',
  'next_level',
  'midpoint_progression',
  'overlap',
  'contained',
  'market_ratio',
  'people',
  'compa_ratio_median',
] as const;

/**
 * The pay structures of all places, rung by rung, a row for each step where several lead up from one; rungs
 * without a range are left out.
 * @param levelName name of a rung by its id
 */
export function structureTable(
  structures: readonly PlaceStructure[],
  levelName: (levelId: string) => string,
): ExportTable {
  return {
    columns: STRUCTURE_COLUMNS,
    rows: structures.flatMap(({ zone, currency, rows }) =>
      rows.flatMap((row): CsvCell[][] => {
        if (row.kind === 'none') return [];
        const { range } = row;
        const steps = row.toNext.length === 0 ? [null] : row.toNext;
        return steps.map((step) => [
          zone,
          currency,
          nameOfStep(levelName(row.levelId), row),
          moneyCell(range.minHundredths),
          moneyCell(range.midpointHundredths),
          moneyCell(range.maxHundredths),
          range.midpointBasis,
          numberCell(row.spread, 4),
          step && nameOfStep(levelName(step.levelId), step),
          numberCell(step?.progression ?? null, 4),
          numberCell(step?.overlap.share ?? null, 4),
          step?.overlap.contained ?? null,
          numberCell(row.marketRatio, 4),
          numberCell(row.people),
          numberCell(row.compaMedian, 4),
        ]);
      }),
    ),
  };
}

/** The columns of the template for ranges. */
const RANGE_COLUMNS = ['level', 'city', 'min', 'mid', 'max', 'currency'] as const;

/**
 * The ranges of a plan as a table that opens again as the organisation's own.
 * @param levelName name of a rung by its id
 */
export function rangesTable(
  ranges: readonly EmployerRange[],
  levelName: (levelId: string) => string,
): ExportTable {
  return {
    columns: RANGE_COLUMNS,
    rows: ranges.map((range) => [
      nameOfStep(levelName(range.levelId), range),
      range.zone,
      moneyCell(range.minHundredths),
      moneyCell(range.midpointHundredths),
      moneyCell(range.maxHundredths),
      range.currency,
    ]),
  };
}

const COMPRESSION_COLUMNS = [
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
): ExportTable {
  return { columns: COMPRESSION_COLUMNS, rows: toRows(rows, managerCases, newerHireCases) };
}

function* toRows(
  rows: readonly RosterRow[],
  managerCases: readonly ManagerCase[],
  newerHireCases: readonly NewerHireCase[],
): Generator<readonly CsvCell[]> {
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
): readonly CsvCell[] {
  return [
    finding,
    person.employeeId,
    person.name,
    person.level,
    person.city,
    person.hireDate,
    moneyCell(person.baseHundredths),
    other.employeeId,
    other.name,
    other.level,
    other.hireDate,
    moneyCell(other.baseHundredths),
    person.currency,
    numberCell(ratio, 4),
  ];
}
