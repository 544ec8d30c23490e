import { guessColumns } from './columns/match-header.ts';
import { ROSTER_HEADERS } from './columns/header-words.ts';
import {
  ASKED_WORD_FIELDS,
  fieldsFor,
  DATE_FIELDS,
  MOST_ASKED,
  NUMBER_FIELDS,
  REQUIRED_FIELDS,
  ROSTER_FIELDS,
  WORD_FIELDS,
} from './columns/roster-fields.ts';
import type { RosterField } from './columns/roster-fields.ts';
import { guessDateOrder } from './values/guess-date-order.ts';
import { inspectTable } from './inspect-table.ts';
import type { KnownNames } from './known-names.ts';
import { guessNotation } from './values/guess-notation.ts';
import { guessRepeats } from './rows/repeated-ids.ts';
import { createRowKinds } from './rows/row-kinds.ts';
import { inspectUnits } from './inspect-units.ts';
import { guessCurrency } from './values/guess-meaning.ts';
import type { Refused, RosterInspection, RosterQuestion } from './roster-inspection.ts';
import type { ImportSettings, OtherRows, RosterChoices } from './parsed-roster.ts';
import { answersOf } from './parsed-roster.ts';
import type { RosterSource } from './roster-source.ts';
import { certain, chosenOr, likely } from './understanding.ts';
import type { Understanding } from './understanding.ts';
import { SHARE } from './values/pay-units.ts';
import { tidyCell } from './values/own-text.ts';
import { createMatchers } from './values/roster-matchers.ts';
import type { RosterMatchers } from './values/roster-matchers.ts';
import { createUnknownTexts, isUnknown } from './values/match-names.ts';

/**
 * Looks at a roster and says how it would be read: what is certain, what is likely and what has to be asked.
 * `chosen` holds what the person has decided so far; call it again after every decision, until `settings` is
 * there. A file that is no table is refused with the reason. Takes well under a second whatever the size.
 */
export async function inspectRoster(
  source: RosterSource,
  known: KnownNames,
  chosen: RosterChoices = {},
): Promise<RosterInspection | Refused> {
  const table = await inspectTable(source, chosen);
  if (table.kind === 'refused') return table;
  const { inspection } = table;
  const { header } = inspection;

  const matchers = createMatchers(known, chosen);
  const columns = levelFromTitles(
    understandColumns(header, known, chosen),
    table.sample,
    matchers,
    chosen,
  );
  const kindOf = createRowKinds(
    header,
    byField(ROSTER_FIELDS, (field) => columns[field].value),
    known.asOf,
  );
  // What is no person says nothing about people: a total of shares is no share.
  const sample = table.sample.filter((cells, position) => kindOf(cells, position) === null);
  const cellsOf = (field: RosterField): string[] | null => {
    const index = columns[field].value;
    return index === null
      ? null
      : sample.map((cells) => tidyCell(cells[index] ?? '')).filter((cell) => cell !== '');
  };
  const headerOf = (field: RosterField): string => header[columns[field].value ?? -1] ?? '';
  const baseCells = cellsOf('baseSalary') ?? [];

  const { numbers, dates } = understandNotations(cellsOf, chosen);
  const currency =
    columns.currency.value === null
      ? chosenOr(chosen.currency ?? undefined, () =>
          guessCurrency(headerOf('baseSalary'), baseCells),
        )
      : null;
  const understood = {
    ...inspection,
    columns,
    numbers,
    dates,
    currency,
    otherRows: chosenOr(chosen.otherRows, () => certain<OtherRows>('leave-out', OTHER_ROWS)),
    repeats: chosenOr(chosen.repeats, () =>
      guessRepeats(sample, columns.employeeId.value, known.asOf),
    ),
    ...inspectUnits({ header, sample, columns, numbers, currency, known, chosen }),
    unknownTexts: countUnknown(sample, columns, matchers),
  };
  const questions = questionsOf(understood, matchers);
  return {
    ...understood,
    questions,
    settings: questions.length === 0 ? toSettings(understood, chosen) : null,
  };
}

const OTHER_ROWS: readonly OtherRows[] = ['leave-out', 'read'];

type Understood = Omit<RosterInspection, 'questions' | 'settings'>;

function understandColumns(
  header: readonly string[],
  { levels }: KnownNames,
  chosen: RosterChoices,
): Record<RosterField, Understanding<number | null>> {
  const guessed = guessColumns(header, fieldsFor(ROSTER_FIELDS, levels), ROSTER_HEADERS);
  guessed.sublevel ??= certain<number | null>(null, []);
  // A second column of names belongs to a first one that holds given names only.
  const given = guessed.name.value;
  if (given !== null && !/^(?:name|first|given|fore|имя$)/i.test(header[given] ?? '')) {
    guessed.familyName = certain<number | null>(null, guessed.familyName.alternatives);
  }
  return byField(ROSTER_FIELDS, (field) => chosenOr(chosen.columns?.[field], () => guessed[field]));
}

/** From this share of its cells on a column of titles says the levels as well. */
const TITLES_OF_LEVELS = 0.5;

/** Where no column says the level, the titles do, as far as most of them name a rung: so it is in many files. */
function levelFromTitles(
  columns: Record<RosterField, Understanding<number | null>>,
  sample: readonly (readonly string[])[],
  { level }: RosterMatchers,
  chosen: RosterChoices,
): Record<RosterField, Understanding<number | null>> {
  const title = columns.role.value;
  const isOpen = columns.level.sure !== 'asked' && columns.level.value === null;
  if (!isOpen || title === null || chosen.columns?.level !== undefined) return columns;
  const titles = sample.map((cells) => tidyCell(cells[title] ?? '')).filter(Boolean);
  const known = titles.filter((text) => level.match(text)).length;
  if (known === 0 || known < titles.length * TITLES_OF_LEVELS) return columns;
  return { ...columns, level: likely<number | null>(title, columns.level.alternatives) };
}

/** How the numbers and days of every column are written; null where the file has no such column. */
function understandNotations(
  cellsOf: (field: RosterField) => string[] | null,
  chosen: RosterChoices,
): Pick<RosterInspection, 'numbers' | 'dates'> {
  return {
    numbers: byField(NUMBER_FIELDS, (field) => {
      const cells = cellsOf(field);
      return cells && chosenOr(chosen.numbers?.[field] ?? undefined, () => guessNotation(cells));
    }),
    dates: byField(DATE_FIELDS, (field) => {
      const cells = cellsOf(field);
      return cells && chosenOr(chosen.dates?.[field] ?? undefined, () => guessDateOrder(cells));
    }),
  };
}

function byField<F extends string, T>(fields: readonly F[], make: (field: F) => T): Record<F, T> {
  return Object.fromEntries(fields.map((field) => [field, make(field)])) as Record<F, T>;
}

function questionsOf(understood: Understood, matchers: RosterMatchers): RosterQuestion[] {
  const questions: RosterQuestion[] = [];
  const isAsked = (understanding: Understanding<unknown> | null): boolean =>
    understanding?.sure === 'asked';
  if (isAsked(understood.encoding)) questions.push({ kind: 'encoding' });
  for (const field of ROSTER_FIELDS) {
    const column = understood.columns[field];
    if (isAsked(column)) questions.push({ kind: 'column', field, reason: 'several' });
    else if (column.value === null && REQUIRED_FIELDS.includes(field)) {
      questions.push({ kind: 'column', field, reason: 'missing' });
    }
  }
  for (const field of NUMBER_FIELDS) {
    if (isAsked(understood.numbers[field])) questions.push({ kind: 'numbers', field });
  }
  for (const field of DATE_FIELDS) {
    if (isAsked(understood.dates[field])) questions.push({ kind: 'dates', field });
  }
  for (const kind of [
    'currency',
    'fullTime',
    'payUnit',
    'variableUnit',
    'payHolds',
    'repeats',
  ] as const) {
    if (isAsked(understood[kind])) questions.push({ kind });
  }
  for (const field of ASKED_WORD_FIELDS) {
    const words = understood.unknownTexts[field].filter(
      ({ text }) => matchers[field].match(text) === undefined,
    ).length;
    // A column of more words than anybody answers is another column: its rows are reported.
    if (words > 0 && words <= MOST_ASKED) questions.push({ kind: 'words', field });
  }
  return questions;
}

/** Everything that was understood, as choices. */
function toSettings(understood: Understood, chosen: RosterChoices): ImportSettings {
  return {
    encoding: understood.encoding.value ?? 'utf-8',
    delimiter: understood.delimiter.value ?? ',',
    headerLine: understood.headerLine.value,
    quotedTwice: understood.quotedTwice,
    columns: byField(ROSTER_FIELDS, (field) => understood.columns[field].value),
    currency: understood.currency?.value ?? null,
    numbers: byField(NUMBER_FIELDS, (field) => understood.numbers[field]?.value ?? null),
    dates: byField(DATE_FIELDS, (field) => understood.dates[field]?.value ?? null),
    payUnit: understood.payUnit?.value ?? null,
    variableUnit: understood.variableUnit?.value ?? 'amount-a-year',
    fullTime: understood.fullTime?.value ?? SHARE,
    payHolds: understood.payHolds.value ?? 'full-time-rate',
    otherRows: understood.otherRows.value ?? 'leave-out',
    repeats: understood.repeats.value ?? { kind: 'first' },
    ...answersOf(chosen),
  };
}

function countUnknown(
  sample: readonly (readonly string[])[],
  columns: RosterInspection['columns'],
  matchers: RosterMatchers,
): RosterInspection['unknownTexts'] {
  return byField(WORD_FIELDS, (field) => {
    const index = columns[field].value;
    const unknown = createUnknownTexts();
    if (index !== null) {
      for (const cells of sample) {
        const text = tidyCell(cells[index] ?? '');
        if (text !== '' && isUnknown(matchers[field], text)) unknown.add(text);
      }
    }
    return unknown.list(matchers[field]);
  });
}
