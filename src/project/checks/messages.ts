import { argumentsOf, parseMessage } from '../../i18n/language-of.ts';
import { PAGE_ARGUMENTS } from '../../schemas/frontmatter.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { Draft } from '../draft/draft.ts';

/** Texts of content/ that are messages: whether they can be read, and whether their arguments exist. */
export function checkMessages(draft: Draft): Problem[] {
  return [...checkPages(draft), ...checkExamples(draft), ...checkBodies(draft)];
}

/** The texts of a page may name the counts of the site, and nothing else. */
function checkPages({ content }: Draft): Problem[] {
  return content.pages.entries.flatMap(({ fields }) =>
    (['title', 'lead', 'description'] as const).flatMap((key) => {
      const at = (piece: string): Position => fields.atText([key], piece);
      const { names, problems } = readMessage(fields.value[key], at);
      const unknown = names.filter((name) => PAGE_ARGUMENTS.every((known) => known !== name));
      return [...problems, ...unknown.map((name) => describeArgument(name, PAGE_ARGUMENTS, at))];
    }),
  );
}

/** An example has in every language the arguments it has in the first: those that its figures are computed for. */
function checkExamples({ content, locales }: Draft): Problem[] {
  const [first = ''] = locales;
  const known = new Map<string, readonly string[]>();
  const sections = content.method.entries.toSorted(
    (a, b) => Number(b.locale === first) - Number(a.locale === first),
  );
  return sections.flatMap(({ id, fields }) => {
    const at = (piece: string): Position => fields.atText(['example'], piece);
    const { names, problems } = readMessage(fields.value.example ?? '', at);
    const expected = known.get(id) ?? names;
    known.set(id, expected);
    const unknown = names.filter((name) => !expected.includes(name));
    return [...problems, ...unknown.map((name) => describeArgument(name, expected, at))];
  });
}

/** Paragraphs of the method with figures: readable, and with the same figures in every language. */
function checkBodies({ content, locales }: Draft): Problem[] {
  const [first = ''] = locales;
  const known = new Map<string, readonly string[]>();
  const sections = content.method.entries.toSorted(
    (a, b) => Number(b.locale === first) - Number(a.locale === first),
  );
  return sections.flatMap(({ id, body, atBody }) => {
    const at = (piece: string): Position => atBody(Math.max(0, body.indexOf(piece)));
    const read = body
      .split('\n\n')
      .filter((paragraph) => paragraph.includes('{'))
      .map((paragraph) => readMessage(paragraph, at));
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

function readMessage(
  text: string,
  at: (piece: string) => Position,
): { names: string[]; problems: Problem[] } {
  try {
    return { names: argumentsOf(parseMessage(text)), problems: [] };
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
