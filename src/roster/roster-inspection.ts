import type { TextEncoding, Delimiter, WorkbookView } from './roster-source.ts';
import type {
  ASKED_WORD_FIELDS,
  DateField,
  NumberField,
  RosterField,
  WordField,
} from './columns/roster-fields.ts';
import type { DateOrder } from './values/read-date.ts';
import type { NumberNotation } from './values/number-notation.ts';
import type { RosterRefusal } from './roster-problem.ts';
import type { RepeatRule } from './rows/repeated-ids.ts';
import type { ImportSettings, OtherRows, PayHolds, UnknownText } from './parsed-roster.ts';
import type { PayUnit, VariableUnit } from './values/pay-units.ts';
import type { Understanding } from './understanding.ts';

/** What has to be answered before the file can be read. */
export type RosterQuestion =
  | { kind: 'encoding' }
  | { kind: 'delimiter' }
  /** No column was found for a field that is needed, or several could be it. */
  | { kind: 'column'; field: RosterField; reason: 'missing' | 'several' }
  | { kind: 'numbers'; field: NumberField }
  | { kind: 'dates'; field: DateField }
  | { kind: 'currency' }
  | { kind: 'payUnit' }
  | { kind: 'variableUnit' }
  | { kind: 'fullTime' }
  | { kind: 'payHolds' }
  /** Several rows have one id, with days that tell them apart. */
  | { kind: 'repeats' }
  /** Words without which rows have no pay: each has to be given a meaning, or none. */
  | { kind: 'words'; field: (typeof ASKED_WORD_FIELDS)[number] };

/** What a unit would make of a cell of the file. */
export interface UnitExample<T> {
  unit: T;
  cell: string;
  /** Pay of a year at full time. */
  hundredths: number;
  /** Null while it has to be asked. */
  currency: string | null;
}

/** A record as the file has it. */
export interface PreviewRecord {
  line: number;
  cells: readonly string[];
}

/** What was understood of a table before it is read. */
export interface TableInspection {
  kind: 'understood';
  name: string;
  size: number;
  encoding: Understanding<TextEncoding>;
  delimiter: Understanding<Delimiter>;
  /** The workbook that the table comes from; null for a text. */
  workbook: WorkbookView | null;
  /** Whether every row is one quoted cell that holds a row. */
  quotedTwice: boolean;
  /** Names of the columns; all are empty where there is no header. */
  header: readonly string[];
  /** Line of the header; null where the table has none. */
  headerLine: Understanding<number | null>;
  /** The first records of the file that are not blank, at most 20. */
  beginning: readonly PreviewRecord[];
  /** The first records below the header, at most 20. */
  first: readonly PreviewRecord[];
  /** Rows of the file: counted in small files, estimated from the size of records in large ones. */
  rowCount: { value: number; exact: boolean };
}

/** What was understood of a roster, all from its beginning and from places spread over it. */
export interface RosterInspection extends TableInspection {
  columns: Readonly<Record<RosterField, Understanding<number | null>>>;
  /** Null where there is no such column. */
  numbers: Readonly<Record<NumberField, Understanding<NumberNotation> | null>>;
  dates: Readonly<Record<DateField, Understanding<DateOrder> | null>>;
  /** Null when a column holds the currency. */
  currency: Understanding<string> | null;
  /** Null when a column holds what the pay of each row is for. */
  payUnit: Understanding<PayUnit> | null;
  /** Null where there is no such column. */
  variableUnit: Understanding<VariableUnit> | null;
  fullTime: Understanding<number> | null;
  payHolds: Understanding<PayHolds>;
  otherRows: Understanding<OtherRows>;
  repeats: Understanding<RepeatRule>;
  /** Computed for a first cell, so that a wrong unit shows. */
  examples: {
    payUnit: readonly UnitExample<PayUnit>[];
    variableUnit: readonly UnitExample<VariableUnit>[];
  };
  unknownTexts: Readonly<Record<WordField, readonly UnknownText[]>>;
  /** What must be answered first. */
  questions: readonly RosterQuestion[];
  /** How the file will be read; null while there are questions. */
  settings: ImportSettings | null;
}

export interface Refused {
  kind: 'refused';
  refusal: RosterRefusal;
}
