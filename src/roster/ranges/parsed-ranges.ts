import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { NumberNotation } from '../values/number-notation.ts';
import type { TableInspection } from '../roster-inspection.ts';
import type { RosterProblems } from '../roster-problem.ts';
import type { Meaning, UnknownText } from '../parsed-roster.ts';
import type { PayUnit } from '../values/pay-units.ts';
import type { Understanding } from '../understanding.ts';
import type { RangeField } from './range-fields.ts';
import type { TableFormat } from '../roster-source.ts';

/** How a file of ranges is to be read: every choice made, nothing left to guess. */
export interface RangesImportSettings extends TableFormat {
  /** Index of the column from 0, null where the file has none. */
  columns: Readonly<Record<RangeField, number | null>>;
  /** Currency of every row (ISO 4217), for a file without a column of currencies. */
  currency: string | null;
  /** Of all columns of money: the file comes from one hand. */
  numbers: NumberNotation;
  payUnit: PayUnit;
  /** What the person says that texts mean; they go before the known names. */
  levelOf: readonly Meaning<string>[];
  placeOf: readonly Meaning<string>[];
}

/** What the person has chosen so far; the rest is understood from the file. */
export type RangesChoices = {
  readonly [K in keyof Omit<RangesImportSettings, 'columns'>]?: RangesImportSettings[K] | undefined;
} & {
  /** Name of the sheet, for a workbook. */
  readonly sheet?: string | undefined;
  readonly columns?: Partial<RangesImportSettings['columns']> | undefined;
};

/** What has to be answered before the ranges can be read. */
export type RangesQuestion =
  | { kind: 'encoding' }
  | { kind: 'column'; field: RangeField; reason: 'missing' | 'several' }
  | { kind: 'numbers' }
  | { kind: 'currency' }
  | { kind: 'payUnit' };

/** What was understood of a file of ranges. */
export interface RangesInspection extends TableInspection {
  columns: Readonly<Record<RangeField, Understanding<number | null>>>;
  numbers: Understanding<NumberNotation>;
  /** Null when a column holds the currency. */
  currency: Understanding<string> | null;
  payUnit: Understanding<PayUnit>;
  unknownLevels: readonly UnknownText[];
  questions: readonly RangesQuestion[];
  /** How the file will be read; null while there are questions. */
  settings: RangesImportSettings | null;
}

/** Ranges that were read. */
export interface RangesContents {
  kind: 'read';
  ranges: EmployerRange[];
  problems: RosterProblems;
  counts: { records: number; ranges: number; leftOut: number };
  /** Texts of the level column that are no rung known here; their rows are left out. */
  unknownLevels: readonly UnknownText[];
}
