import { parseMessage, wordsOf } from '../../i18n/language-of.ts';
import type { WordOf } from '../../i18n/language-of.ts';
import { argumentUses } from '../../i18n/message-uses.ts';
import { knownLocales, messagesOf } from '../../i18n/messages.ts';
import { USUAL_WORDS } from '../../i18n/project-words.ts';
import { PAGE_ARGUMENTS } from '../../schemas/frontmatter.ts';
import { FAQ_ARGUMENTS } from '../../schemas/role.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import { CONTENT_KINDS } from '../content/content-kinds.ts';
import type { Draft, DraftTable } from '../draft/draft.ts';
import { checkFormula } from '../text/unsafe-text.ts';
import { listTexts } from '../yaml/parse-yaml.ts';

/** Texts of content/ that are messages: whether they can be read, and whether their arguments exist. */
export function checkMessages(draft: Draft): Problem[] {
  const wordsIn = wordsByLocale(draft);
  return [
    ...checkPages(draft, wordsIn),
    ...checkExamples(draft, wordsIn),
    ...checkBodies(draft, wordsIn),
    ...checkFaq(draft, wordsIn),
  ];
}

type WordsIn = (locale: string) => WordOf;

/** The texts of a page may name the counts of the site, and nothing else. */
function checkPages(draft: Draft, wordsIn: WordsIn): Problem[] {
  return draft.content.pages.entries.flatMap(({ locale, fields }) =>
    (['title', 'lead', 'description'] as const).flatMap((key) => {
      const at = (piece: string): Position => fields.atText([key], piece);
      const { names, problems } = readMessage(fields.value[key], wordsIn(locale), at);
      const unknown = names.filter((name) => PAGE_ARGUMENTS.every((known) => known !== name));
      return [...problems, ...unknown.map((name) => describeArgument(name, PAGE_ARGUMENTS, at))];
    }),
  );
}

/** An example has in every language the arguments it has in the first: those that its figures are computed for. */
function checkExamples(draft: Draft, wordsIn: WordsIn): Problem[] {
  const { content, locales } = draft;
  const [first = ''] = locales;
  const known = new Map<string, readonly string[]>();
  const sections = content.method.entries.toSorted(
    (a, b) => Number(b.locale === first) - Number(a.locale === first),
  );
  return sections.flatMap(({ id, locale, fields }) => {
    const at = (piece: string): Position => fields.atText(['example'], piece);
    const { names, problems } = readMessage(fields.value.example ?? '', wordsIn(locale), at);
    const expected = known.get(id) ?? names;
    known.set(id, expected);
    const unknown = names.filter((name) => !expected.includes(name));
    return [...problems, ...unknown.map((name) => describeArgument(name, expected, at))];
  });
}

/** Paragraphs of the method with figures: readable, and with the same figures in every language. */
function checkBodies(draft: Draft, wordsIn: WordsIn): Problem[] {
  const { content, locales } = draft;
  const [first = ''] = locales;
  const known = new Map<string, readonly string[]>();
  const sections = content.method.entries.toSorted(
    (a, b) => Number(b.locale === first) - Number(a.locale === first),
  );
  return sections.flatMap(({ id, locale, body, atBody }) => {
    const at = (piece: string): Position => atBody(Math.max(0, body.indexOf(piece)));
    const read = body
      .split('\n\n')
      .filter((paragraph) => paragraph.includes('{'))
      .map((paragraph) => readMessage(paragraph, wordsIn(locale), at));
    const names = [...new Set(read.flatMap((paragraph) => paragraph.names))];
    const expected = known.get(id) ?? names;
    known.set(id, expected);
    return [
      ...read.flatMap(({ problems }) => problems),
      ...names
        .filter((name) => !expected.includes(name))
        .map((name) => describeArgument(name, expected, at)),
    ];
  });
}

/** Answers of roles may name figures of the role, and nothing else. */
function checkFaq(draft: Draft, wordsIn: WordsIn): Problem[] {
  return draft.content.roles.entries.flatMap(({ locale, fields }) =>
    (fields.value.faq ?? []).flatMap(({ answer }, index) => {
      const at = (piece: string): Position => fields.atText(['faq', index, 'answer'], piece);
      const { names, problems } = readMessage(answer, wordsIn(locale), at);
      const unknown = names.filter((name) => FAQ_ARGUMENTS.every((known) => known !== name));
      return [...problems, ...unknown.map((name) => describeArgument(name, FAQ_ARGUMENTS, at))];
    }),
  );
}

/** Words of the project that its texts may ask for; where a language has no messages, those of English. */
function wordsByLocale({ messages }: Draft): WordsIn {
  // A language has a thousand messages, and a project hundreds of texts.
  const known = new Map<string, WordOf>();
  return (locale) => {
    const read = known.get(locale);
    if (read) return read;
    const base = messagesOf(knownLocales.includes(locale) ? locale : 'en');
    const words = wordsOf({ ...base, ...messages.get(locale)?.value }, USUAL_WORDS.facts);
    known.set(locale, words);
    return words;
  };
}

function readMessage(
  text: string,
  wordOf: WordOf,
  at: (piece: string) => Position,
): { names: string[]; problems: Problem[] } {
  try {
    return { names: [...argumentUses(parseMessage(text, wordOf)).keys()], problems: [] };
  } catch (error) {
    const problem = errorAt(at(text.slice(Math.max(0, text.indexOf('{')))), {
      found: `a message that cannot be read (${error instanceof Error ? error.message : String(error)}): ${quote(text)}`,
      expected:
        'text with arguments such as {metros} or {terms, plural, one {# term} other {# terms}}',
      mend: 'Close every brace, and write a brace that is meant as a sign between straight apostrophes.',
    });
    return { names: [], problems: [problem] };
  }
}

function describeArgument(
  name: string,
  known: readonly string[],
  at: (piece: string) => Position,
): Problem {
  const names = known.length === 0 ? 'no argument' : known.map((each) => `{${each}}`).join(', ');
  return errorAt(at(`{${name}`), {
    found: `the argument {${name}}, which nothing fills in`,
    expected: names,
    mend: 'Correct its name, or leave it out.',
  });
}

/** Texts that the tables of the site would hand to a spreadsheet as a formula: names, titles, words. */
export function checkTexts(draft: Draft): Problem[] {
  const located = [
    draft.site,
    draft.sources,
    ...CONTENT_KINDS.flatMap((kind) => draft.content[kind].entries.map(({ fields }) => fields)),
  ];
  const tables: DraftTable<object>[] = [draft.places, draft.regions, draft.occupations];
  return [
    ...located.flatMap((part) =>
      part === null
        ? []
        : listTexts(part.value).flatMap(({ path, text }) =>
            checkFormula(text, () => part.at(path)),
          ),
    ),
    ...tables.flatMap((rows) =>
      (rows ?? []).flatMap(({ value, at }) =>
        listTexts(value).flatMap(({ path, text }) => checkFormula(text, () => at(columnOf(path)))),
      ),
    ),
  ];
}

/** The column of a name by language: `name` and `en` are the column name_en. */
function columnOf([field, locale]: readonly PropertyKey[]): string {
  const name = { inPlace: 'in' }[String(field)] ?? String(field);
  return locale === undefined ? name : `${name}_${String(locale)}`;
}
