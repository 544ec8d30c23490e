import type { TextEncoding } from './bytes/guess-encoding.ts';
import type { DateField, NumberField, RosterField, WordField } from './columns/roster-fields.ts';
import type { DateOrder } from './values/read-date.ts';
import type { NumberNotation } from './values/number-notation.ts';
import type { RosterRefusal } from './roster-problem.ts';
import type {
  FteUnit,
  PayHolds,
  PayPeriod,
  ImportSettings,
  VariableUnit,
  UnknownText,
} from './parsed-roster.ts';
import type { Understanding } from './understanding.ts';
import type { Delimiter } from './roster-source.ts';

/** What has to be answered before the file can be read. */
export type RosterQuestion =
  | { kind: 'encoding' }
  | { kind: 'delimiter' }
  /** No column was found for a field that is needed, or several could be it. */
  | { kind: 'column'; field: RosterField; reason: 'missing' | 'several' }
  | { kind: 'numbers'; field: NumberField }
  | { kind: 'dates'; field: DateField }
  | { kind: 'currency' }
  | { kind: 'payPeriod' }
  | { kind: 'variableUnit' }
  | { kind: 'fteUnit' }
  | { kind: 'payHolds' };

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
  /** The headers as the file has them. */
  header: readonly string[];
  headerLine: number;
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
  payPeriod: Understanding<PayPeriod>;
  /** Null where there is no such column. */
  variableUnit: Understanding<VariableUnit> | null;
  fteUnit: Understanding<FteUnit> | null;
  payHolds: Understanding<PayHolds>;
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
