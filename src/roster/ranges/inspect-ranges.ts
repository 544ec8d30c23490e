import { fieldsFor } from '../columns/roster-fields.ts';
import { guessColumns } from '../columns/match-header.ts';
import { inspectTable } from '../inspect-table.ts';
import type { KnownNames } from '../known-names.ts';
import { guessCurrency } from '../values/guess-meaning.ts';
import { guessPayUnit } from '../values/guess-units.ts';
import type { PaySample } from '../values/guess-units.ts';
import { guessNotation } from '../values/guess-notation.ts';
import type { NumberNotation } from '../values/number-notation.ts';
import { NO_SIGNS } from '../values/number-notation.ts';
import { SHARE } from '../values/pay-units.ts';
import { readNumberCell } from '../values/read-money.ts';
import type { Refused } from '../roster-inspection.ts';
import type { RosterSource } from '../roster-source.ts';
import { certain, chosenOr } from '../understanding.ts';
import { tidyCell } from '../values/own-text.ts';
import { matchNames, createUnknownTexts } from '../values/match-names.ts';
import {
  RANGE_FIELDS,
  RANGE_HEADERS,
  RANGE_MONEY_FIELDS,
  REQUIRED_RANGE_FIELDS,
} from './range-fields.ts';
import type { RangeField } from './range-fields.ts';
import type {
  RangesChoices,
  RangesInspection,
  RangesQuestion,
  RangesImportSettings,
} from './parsed-ranges.ts';

/**
 * Looks at an employer's file of ranges and says how it would be read, as inspectRoster does for a roster: call
 * it again with what the person has chosen until `settings` is there.
 */
export async function inspectRanges(
  source: RosterSource,
  known: KnownNames,
  chosen: RangesChoices = {},
): Promise<RangesInspection | Refused> {
  const table = await inspectTable(source, chosen);
  if (table.kind === 'refused') return table;
  const { inspection, sample } = table;
  const { header } = inspection;
  const guessed = guessColumns(header, fieldsFor(RANGE_FIELDS, known.levels), RANGE_HEADERS);
  guessed.sublevel ??= certain<number | null>(null, []);
  const columns = Object.fromEntries(
    RANGE_FIELDS.map((field) => [field, chosenOr(chosen.columns?.[field], () => guessed[field])]),
  ) as RangesInspection['columns'];
  const cellsOf = (field: RangeField): string[] => {
    const index = columns[field].value;
    return index === null
      ? []
      : sample.map((cells) => tidyCell(cells[index] ?? '')).filter(Boolean);
  };
  const money = RANGE_MONEY_FIELDS.flatMap(cellsOf);
  const moneyHeader = RANGE_MONEY_FIELDS.map(
    (field) => header[columns[field].value ?? -1] ?? '',
  ).join(' ');

  const matcher = matchNames(known.levels, chosen.levelOf ?? []);
  const unknown = createUnknownTexts();
  for (const text of cellsOf('level')) if (matcher.match(text) === undefined) unknown.add(text);

  const numbers = chosenOr(chosen.numbers, () => guessNotation(money));
  const understood = {
    ...inspection,
    columns,
    numbers,
    currency:
      columns.currency.value === null
        ? chosenOr(chosen.currency ?? undefined, () => guessCurrency(moneyHeader, money))
        : null,
    payUnit: chosenOr(chosen.payUnit, () =>
      guessPayUnit(moneyHeader, money, sampleMoney(money, numbers.value, known), SHARE),
    ),
    unknownLevels: unknown.list(matcher),
  };
  const questions = questionsOf(understood);
  return {
    ...understood,
    questions,
    settings: questions.length === 0 ? toSettings(understood, chosen) : null,
  };
}

/** The amounts that are numbers, each with what pay of the site can be. */
function sampleMoney(
  money: readonly string[],
  notation: NumberNotation | null,
  { market }: KnownNames,
): PaySample[] {
  return money.flatMap((text) => {
    const cell = readNumberCell(text, notation ?? NO_SIGNS);
    return cell.ok && cell.value > 0 ? [{ value: cell.value, bounds: market?.bounds ?? null }] : [];
  });
}

type Understood = Omit<RangesInspection, 'questions' | 'settings'>;

function questionsOf(understood: Understood): RangesQuestion[] {
  const questions: RangesQuestion[] = [];
  if (understood.encoding.sure === 'asked') questions.push({ kind: 'encoding' });
  for (const field of RANGE_FIELDS) {
    const { sure, value } = understood.columns[field];
    if (sure === 'asked') questions.push({ kind: 'column', field, reason: 'several' });
    else if (value === null && REQUIRED_RANGE_FIELDS.includes(field)) {
      questions.push({ kind: 'column', field, reason: 'missing' });
    }
  }
  for (const kind of ['numbers', 'currency', 'payUnit'] as const) {
    if (understood[kind]?.sure === 'asked') questions.push({ kind });
  }
  return questions;
}

function toSettings(understood: Understood, chosen: RangesChoices): RangesImportSettings {
  return {
    encoding: understood.encoding.value ?? 'utf-8',
    delimiter: understood.delimiter.value ?? ',',
    headerLine: understood.headerLine.value,
    quotedTwice: understood.quotedTwice,
    columns: Object.fromEntries(
      RANGE_FIELDS.map((field) => [field, understood.columns[field].value]),
    ) as RangesImportSettings['columns'],
    currency: understood.currency?.value ?? null,
    numbers: understood.numbers.value ?? NO_SIGNS,
    payUnit: understood.payUnit.value ?? 'year',
    levelOf: chosen.levelOf ?? [],
    placeOf: chosen.placeOf ?? [],
  };
}
