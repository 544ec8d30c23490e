import { remember, tidyCell } from '../roster/values/own-text.ts';
import { readCurrency } from '../roster/values/read-currency.ts';
import { createMatchers } from '../roster/values/roster-matchers.ts';
import type { Matcher } from '../roster/values/match-names.ts';
import type { YearMonth } from '../schemas/day.ts';
import { isDay, YEAR_MONTH } from '../schemas/day.ts';
import type { Finding, Problem } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';
import type { PayRecord } from './contributors.ts';
import type { RecordGround } from './record-names.ts';

export const REQUIRED_COLUMNS = [
  'contributor_id',
  'level',
  'city',
  'base_salary',
  'currency',
] as const;
export const OPTIONAL_COLUMNS = ['employer', 'target_variable', 'as_of', 'weight'] as const;

/** A column of a file of records. `target_variable` may be there and is not read: base pay is published alone. */
export type RecordColumn = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

/** A row of a file of records as it stands there. */
interface RecordRow {
  cells: readonly string[];
  line: number;
  indexOf: Readonly<Record<RecordColumn, number>>;
}

type Report = (column: RecordColumn, row: RecordRow, finding: Finding) => Problem;

/** Makes records of rows, and keeps what all of them have in common. */
interface RecordCellReader {
  /** Fills a record and gives the id of its person; null for one that counts nobody, or that has been reported. */
  read(row: RecordRow, record: PayRecord): string | null;
  /** ISO 4217 code of the first record; null before there is one. */
  readonly currency: string | null;
  readonly withoutPay: number;
}

/** Reads the cells of records. Texts that mean the same are one level, one city, one employer. */
export function createRecordCells(ground: RecordGround, report: Report): RecordCellReader {
  const { level, city } = createMatchers({ ...ground.names, market: null, asOf: ground.asOf }, {});
  const levelOf = nameColumn('level', LEVEL_WORDS, level, ground.names.levels, report);
  const placeOf = nameColumn('city', CITY_WORDS, city, ground.names.places, report);
  const monthOf = monthColumn(ground.asOf, report);
  const employerOf = employerColumn();
  const currencyOf = remember((cell) => ({ code: readCurrency(tidyCell(cell)) }));
  let currency: string | null = null;
  let withoutPay = 0;

  /** False where the currency of a row is none, or another one than before. */
  const hasCurrency = (row: RecordRow): boolean => {
    const cell = row.cells[row.indexOf.currency]!;
    const { code } = currencyOf(cell);
    currency ??= code;
    if (code !== null && code === currency) return true;
    report('currency', row, currencyFinding(tidyCell(cell), code, currency));
    return false;
  };

  return {
    get currency() {
      return currency;
    },
    get withoutPay() {
      return withoutPay;
    },
    read(row, record) {
      const { cells, indexOf, line } = row;
      const id = tidyCell(cells[indexOf.contributor_id]!);
      const pay = readAmount(cells[indexOf.base_salary]!);
      const weight = indexOf.weight === -1 ? 1 : readAmount(cells[indexOf.weight]!);
      record.level = levelOf(row);
      record.place = placeOf(row);
      record.month = monthOf(row);
      record.employer = indexOf.employer === -1 ? 0 : employerOf(cells[indexOf.employer]!);
      record.pay = pay;
      record.weight = weight;
      record.line = line;
      if (id === '') report('contributor_id', row, NO_ID);
      if (!(pay >= 0)) report('base_salary', row, Number.isNaN(pay) ? NO_NUMBER : NEGATIVE);
      if (!(weight > 0)) report('weight', row, NO_WEIGHT);
      if (!hasCurrency(row) || id === '' || !(pay >= 0 && weight > 0)) return null;
      if (record.level < 0 || record.place < 0 || record.month < 0) return null;
      if (pay > 0) return id;
      withoutPay++;
      return null;
    },
  };
}

const NO_ID: Finding = {
  found: 'no contributor_id',
  expected: 'an id of the person in every row',
  mend: 'Write the id that the payroll uses, or a pseudonym that stays the same.',
};

const NEGATIVE: Finding = {
  found: 'a negative amount in base_salary',
  expected: 'pay for a year at full time, above 0',
  mend: 'Correct the amount, or remove the row.',
};

const NO_NUMBER: Finding = {
  found: 'a text in base_salary that is no number',
  expected: 'an amount with a point before decimals, such as 85000',
  mend: 'Write the amount without currency, blanks or separators of thousands.',
};

const NO_WEIGHT: Finding = {
  found: 'a weight that is not above 0',
  expected: 'a number above 0 in every row',
  mend: 'Write 1 where a person stands for nobody else, or remove the column.',
};

function currencyFinding(text: string, code: string | null, first: string | null): Finding {
  return code === null
    ? {
        found: `${text === '' ? 'nothing' : quote(text)} in currency`,
        expected: 'a code of three letters, such as USD',
        mend: `Write ${first ?? 'the code'} if the row is paid in it.`,
      }
    : {
        found: `${code} in currency, where the rows above have ${first ?? ''}`,
        expected: 'one currency',
        mend: 'Put the records of each currency into a file of their own.',
      };
}

const AMOUNT = /^-?\d{1,12}(?:\.\d+)?$/;

/** An amount; 0 for a blank cell and NaN for what is none. */
function readAmount(cell: string): number {
  if (AMOUNT.test(cell)) return Number(cell);
  const text = tidyCell(cell);
  if (text === '') return 0;
  return AMOUNT.test(text) ? Number(text) : Number.NaN;
}

/** What a column of names holds, for whoever has to mend it. */
interface NameWords {
  expected: string;
  otherwise: string;
}

const LEVEL_WORDS: NameWords = {
  expected: 'a rung of the ladder, by its title in a language of the site or by its id',
  otherwise: 'Write the title of the rung as the ladder has it.',
};

const CITY_WORDS: NameWords = {
  expected: 'a city of data/places.csv, by its name or by its id',
  otherwise: 'Write the city of data/places.csv in whose area the person is paid, or add it there.',
};

/** Reads a column of names as the index of what is known; -1, reported once for each text, for what is not. */
function nameColumn(
  column: 'level' | 'city',
  { expected, otherwise }: NameWords,
  matcher: Matcher<string>,
  known: readonly { id: string }[],
  report: Report,
): (row: RecordRow) => number {
  const indexOf = new Map(known.map(({ id }, index) => [id, index]));
  const unknown = new Map<string, { problem: Problem; rows: number }>();
  const read = remember((cell) => {
    const text = tidyCell(cell);
    return { text, index: indexOf.get((text && matcher.match(text)) || '') ?? -1 };
  });
  return (row) => {
    const { text, index } = read(row.cells[row.indexOf[column]]!);
    if (index !== -1) return index;
    const before = unknown.get(text);
    const found = `${text === '' ? 'nothing' : quote(text)} in ${column}`;
    if (before === undefined) {
      const meant = text === '' ? [] : matcher.propose(text);
      const mend = meant.length === 0 ? otherwise : `Write ${meant.join(' or ')} if it is meant.`;
      unknown.set(text, { problem: report(column, row, { found, expected, mend }), rows: 1 });
    } else {
      before.rows++;
      before.problem.found = `${found}, here and in ${before.rows - 1} more ${before.rows === 2 ? 'row' : 'rows'}`;
    }
    return -1;
  };
}

/** Reads the month of a row as months since year 0; 0 where the file has no such column, -1 for what is none. */
function monthColumn(asOf: string, report: Report): (row: RecordRow) => number {
  const today = monthNumber(asOf);
  const read = remember((cell) => ({ month: monthNumber(tidyCell(cell)) }));
  return (row) => {
    const index = row.indexOf.as_of;
    if (index === -1) return today;
    const { month } = read(row.cells[index]!);
    if (month !== -1 && month <= today) return month;
    const text = tidyCell(row.cells[index]!);
    report(
      'as_of',
      row,
      month === -1
        ? {
            found: `${text === '' ? 'nothing' : quote(text)} in as_of`,
            expected: 'the month or the day that the pay is of, such as 2026-10',
            mend: 'Write the month, or remove the column where all pay is of the day in content/site.yml.',
          }
        : {
            found: `${quote(text)} in as_of, which is later than asOf of content/site.yml`,
            expected: `a month up to ${writeMonth(today)}`,
            mend: 'Correct the month, or move asOf.',
          },
    );
    return -1;
  };
}

/** Months since year 0 of a month or a day; -1 for another text. */
function monthNumber(text: string): number {
  const isWritten = YEAR_MONTH.test(text) || isDay(text);
  return isWritten ? Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 : -1;
}

/** The month that is so many months after the first of year 0. */
export function writeMonth(month: number): YearMonth {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Numbers employers from 1 on, as their names are read: blanks around and case make no other one; 0 for a blank. */
function employerColumn(): (cell: string) => number {
  const numbers = new Map<string, number>();
  const read = remember((cell) => {
    const name = tidyCell(cell).toLowerCase();
    if (name === '') return { number: 0 };
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return { number };
  });
  return (cell) => read(cell).number;
}
