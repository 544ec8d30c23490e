import type { Readiness, RecordedGender } from '../../schemas/roster-row.ts';
import type { TextEncoding } from './bytes/text-encoding.ts';
import type { DateField, NumberField, RosterField } from './columns/roster-fields.ts';
import type { DateOrder } from './dates/date-order.ts';
import type { NumberNotation } from './numbers/number-notation.ts';
import type { Delimiter } from './table/delimiter.ts';

/** Whether the pay in the file is for a year or for a month. */
export type PayPeriod = 'year' | 'month';

/** What the numbers of variable pay are. */
export type VariableUnit = 'amount-a-year' | 'amount-a-month' | 'percent-of-base';

/** Whether 0.5 or 50 is half of full time; a percent sign in the cell is understood either way. */
export type FteUnit = 'share' | 'percent';

/** What the pay of somebody on part time is in the file. */
export type PayHolds = 'full-time-rate' | 'actual-pay';

/** A text of the file and what it means; null: it means nothing that is known here. */
export type Meaning<T extends string> = readonly [text: string, value: T | null];

/** How a roster is to be read: every choice made, nothing left to guess. */
export interface RosterReading {
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** Index of the column from 0, null where the file has none. */
  columns: Readonly<Record<RosterField, number | null>>;
  /** Currency of every row (ISO 4217), for a file without a column of currencies. */
  currency: string | null;
  numbers: Readonly<Record<NumberField, NumberNotation | null>>;
  dates: Readonly<Record<DateField, DateOrder | null>>;
  payPeriod: PayPeriod;
  variableUnit: VariableUnit;
  fteUnit: FteUnit;
  payHolds: PayHolds;
  /** What the person says that texts mean; they go before the known names. */
  levelOf: readonly Meaning<string>[];
  placeOf: readonly Meaning<string>[];
  genderOf: readonly Meaning<RecordedGender>[];
  readyOf: readonly Meaning<Readiness>[];
}

/** What the person has chosen so far; the rest is understood from the file. */
export type RosterChoices = {
  readonly [K in keyof Omit<RosterReading, 'columns' | 'numbers' | 'dates'>]?:
    RosterReading[K] | undefined;
} & {
  readonly columns?: Partial<RosterReading['columns']> | undefined;
  readonly numbers?: Partial<RosterReading['numbers']> | undefined;
  readonly dates?: Partial<RosterReading['dates']> | undefined;
};
