import type { Readiness, RecordedGender, RosterRow } from '../schemas/roster-row.ts';
import type { DateField, NumberField, RosterField, WordField } from './columns/roster-fields.ts';
import type { RosterProblems } from './roster-problem.ts';
import type { RepeatRule } from './rows/repeated-ids.ts';
import type { NumberNotation } from './values/number-notation.ts';
import type { PayPeriod, PayUnit, VariableUnit } from './values/pay-units.ts';
import type { DateOrder } from './values/read-date.ts';
import type { TableFormat } from './roster-source.ts';

/** What the pay of somebody on part time is in the file. */
export type PayHolds = 'full-time-rate' | 'actual-pay';

/** Whether rows that are no staff (totals, units, notes, people who have left) are left out, or read like the others. */
export type OtherRows = 'leave-out' | 'read';

/** A text of the file and what it means; null: it means nothing that is known here. */
export type Meaning<T extends string> = readonly [text: string, value: T | null];

/** What the person says that texts of a roster mean; it goes before the known names. */
export interface WordAnswers {
  levelOf: readonly Meaning<string>[];
  placeOf: readonly Meaning<string>[];
  /** Names that several people have, with the id of the manager who is meant. */
  managerOf: readonly Meaning<string>[];
  genderOf: readonly Meaning<RecordedGender>[];
  readyOf: readonly Meaning<Readiness>[];
  payPeriodOf: readonly Meaning<PayPeriod>[];
  currencyOf: readonly Meaning<string>[];
}

/** Answers that may still be missing. */
export type SomeAnswers = { readonly [K in keyof WordAnswers]?: WordAnswers[K] | undefined };

/** The answers among choices, which hold for the next roster as well. */
export function answersOf(choices: SomeAnswers): WordAnswers {
  return {
    levelOf: choices.levelOf ?? [],
    placeOf: choices.placeOf ?? [],
    managerOf: choices.managerOf ?? [],
    genderOf: choices.genderOf ?? [],
    readyOf: choices.readyOf ?? [],
    payPeriodOf: choices.payPeriodOf ?? [],
    currencyOf: choices.currencyOf ?? [],
  };
}

/** How a roster is to be read: every choice made, nothing left to guess. */
export interface ImportSettings extends TableFormat, WordAnswers {
  /** Index of the column from 0, null where the file has none. */
  columns: Readonly<Record<RosterField, number | null>>;
  /** Currency of every row (ISO 4217), for a file without a column of currencies. */
  currency: string | null;
  numbers: Readonly<Record<NumberField, NumberNotation | null>>;
  dates: Readonly<Record<DateField, DateOrder | null>>;
  /** What the amounts of base pay are; null where a column holds it. */
  payUnit: PayUnit | null;
  variableUnit: VariableUnit;
  /** The number that is full time: 1, 100 or hours a week. A percent sign in a cell is understood anyway. */
  fullTime: number;
  payHolds: PayHolds;
  /** What becomes of rows that are no staff: totals, units below the header, notes, people who have left. */
  otherRows: OtherRows;
  /** Which row counts where an id has several. */
  repeats: RepeatRule;
}

/** What the person has chosen so far; the rest is understood from the file. */
export type RosterChoices = {
  readonly [K in keyof Omit<ImportSettings, 'columns' | 'numbers' | 'dates'>]?:
    ImportSettings[K] | undefined;
} & {
  /** Name of the sheet, for a workbook. */
  readonly sheet?: string | undefined;
  readonly columns?: Partial<ImportSettings['columns']> | undefined;
  readonly numbers?: Partial<ImportSettings['numbers']> | undefined;
  readonly dates?: Partial<ImportSettings['dates']> | undefined;
};

/** How reading says how far it is. */
export interface ReadHooks {
  /**
   * Called after every slice of the file with the share read, from 0 to 1, and waited for: a worker can let
   * messages in meanwhile. Throwing here stops the reading with what was thrown.
   */
  onProgress?: (share: number) => void | Promise<void>;
  /** Stops the reading with its reason. */
  signal?: AbortSignal;
}

/** A roster that was read. */
export interface RosterContents {
  kind: 'read';
  rows: RosterRow[];
  problems: RosterProblems;
  counts: {
    /** Records below the header that are not blank. */
    records: number;
    rows: number;
    leftOut: number;
  };
  /** Texts that the site does not know, also where the person has said what they mean; the most frequent first. */
  unknownTexts: Readonly<Record<WordField, readonly UnknownText[]>>;
  /** Rows by currency, the most frequent first. */
  currencies: { currency: string; count: number }[];
}

/** A text that the site does not know. */
export interface UnknownText {
  text: string;
  /** Rows that have it. */
  count: number;
  /** Ids of what it may mean, the nearest first; a proposal that somebody has to confirm. */
  proposals: readonly string[];
  /** What the proposals are called, where their ids say nothing. */
  labels?: readonly string[];
}
