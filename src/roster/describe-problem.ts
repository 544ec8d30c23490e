import type { Language } from '../i18n/language.ts';
import { sayOneOf } from '../i18n/language.ts';
import type { AllArguments, MessageKey } from '../i18n/message-arguments.ts';
import type { ProblemColumn, RosterProblem, RosterRefusal } from './roster-problem.ts';
import { cutText } from './rows/cell-finding.ts';

/** What is wrong in words: where, what it is, what became of the row. */
interface ProblemWords {
  place: string;
  effect: string;
  /** What was found and expected, and how to mend it, as one text. */
  sentence: string;
}

/** Kinds that say what was found in words of their own, and not with the cell alone. */
const OWN_FINDINGS = [
  'ragged',
  'blank-surplus',
  'stray-quote',
  'nul',
  'bad-character',
  'cell-too-long',
  'before-hire',
  'manager-circle',
  'range-order',
  'implausible-pay',
  'implausible-variable',
  'short-rows',
  'cut-off',
  'loose-quote',
  'torn-quote',
  'open-quote',
  'header-quote',
  'control-character',
  'total-row',
  'unit-row',
  'note-row',
  'repeated-header',
  'no-person',
  'not-employed',
  'id-spelling',
] as const;

/** Says a problem. The language needs the messages of the area `roster`. */
export function describeRosterProblem(language: Language, problem: RosterProblem): ProblemWords {
  const { kind, line, column } = problem;
  const values = problemValues(language, problem);
  const own = OWN_FINDINGS.find((finding) => finding === kind);
  const found =
    own !== undefined
      ? sayOneOf(language, `roster.found.${own}`, values)
      : problem.found === ''
        ? language.t('roster.found.nothing')
        : language.t('roster.found.cell', { found: problem.found });
  const expected = sayOneOf(language, `roster.expected.${kind}`, values);
  const mend = sayOneOf(language, `roster.mend.${kind}`, values);
  return {
    place: placeOf(language, line, column),
    effect: language.t(`roster.effect.${problem.effect}`),
    sentence: language.t('roster.problem', { found, expected, mend }),
  };
}

function placeOf(language: Language, line: number, column: ProblemColumn | null): string {
  if (column === null) return language.t('roster.place.line', { line: String(line) });
  const values = { line: String(line), letter: columnLetter(column.index) };
  return column.header === ''
    ? language.t('roster.place.unnamed', values)
    : language.t('roster.place.cell', { ...values, header: cutText(column.header) });
}

/** What the sentences about a problem ask for, whatever its kind. */
type ProblemArguments = AllArguments<
  Extract<MessageKey, `roster.${'found' | 'expected' | 'mend'}.${string}`>
>;

/**
 * Days and counts as the language writes them; a line is a number in an address and is not grouped. The facts
 * of a problem are those that the messages of its kind ask for.
 */
function problemValues(
  language: Language,
  { found, field, facts }: RosterProblem,
): ProblemArguments {
  const values: Record<string, string | number> = { found, field: field ?? 'none' };
  for (const [name, fact] of Object.entries(facts)) {
    if (name === 'asOf' || name === 'hireDate' || name === 'levelSince' || name === 'date') {
      values[name] = language.date(String(fact));
    } else if (name === 'length' || name === 'most') values[name] = language.number(Number(fact));
    else if (name === 'fullTime') values[name] = language.number(Number(fact), 1);
    else if (name === 'amount' || name === 'median' || name === 'base') {
      values[name] = language.money(Number(fact) / 100, String(facts['currency']));
    } else values[name] = name === 'first' || name === 'last' ? String(fact) : fact;
  }
  if (typeof facts['cells'] === 'number' && typeof facts['expected'] === 'number') {
    values['more'] = facts['cells'] > facts['expected'] ? 'yes' : 'no';
  }
  return values as ProblemArguments;
}

/** Why a file is not read, and how to mend it, as a sentence each. */
interface RefusalWords {
  reason: string;
  mend: string;
}

const MEGABYTE = 1_000_000;

/** Says a refusal. The language needs the messages of the area `roster`. */
export function describeRefusal(language: Language, refusal: RosterRefusal): RefusalWords {
  const values = refusalValues(language, refusal) as RefusalArguments;
  return {
    reason: sayOneOf(language, `roster.refused.${refusal.kind}`, values),
    mend: sayOneOf(language, `roster.refusedMend.${refusal.kind}`, values),
  };
}

/** What the sentences about a refusal ask for, whatever its kind. */
type RefusalArguments = AllArguments<
  Extract<MessageKey, `roster.${'refused' | 'refusedMend'}.${string}`>
>;

/** What those of its own kind ask for. */
function refusalValues(language: Language, refusal: RosterRefusal): Partial<RefusalArguments> {
  switch (refusal.kind) {
    case 'foreign-format':
      return { format: refusal.format };
    case 'only-header':
    case 'apostrophes':
    case 'unclosed-quote':
      return { line: String(refusal.line) };
    case 'endless-record':
      return { line: String(refusal.line), most: language.number(refusal.most) };
    case 'too-large':
      return {
        megabytes: language.number(Math.ceil(refusal.bytes / MEGABYTE)),
        most: language.number(refusal.most / MEGABYTE),
      };
    case 'too-many-rows':
      return { most: language.number(refusal.most) };
    case 'too-many-columns':
      return { columns: language.number(refusal.columns), most: language.number(refusal.most) };
    case 'unsafe-header':
      return { header: cutText(refusal.header), column: columnLetter(refusal.column) };
    case 'turned':
      return { names: cutText(refusal.names) };
    case 'empty':
    case 'damaged-workbook':
    case 'unreadable':
      return {};
  }
}

/** What a spreadsheet calls the column with this index, counted from 0: A, B, … Z, AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
