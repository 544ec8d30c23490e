import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { Draft } from '../draft/draft.ts';
import { statementPath } from './statements.ts';

/**
 * Two statements are copies of each other from this likeness on. In the shipped texts of both languages no two
 * that say different things come above 0.62; one word changed in a usual statement leaves more than 0.8.
 */
const MOST_ALIKE = 0.75;

/** A statement with what tells where it stands. */
interface Placed {
  statement: string;
  /** "account-director of commercial-skill (forecast)" */
  of: string;
  at: () => Position;
}

/**
 * Statements that say the same as another one of their language, word for word or nearly: whoever stands between
 * the two rungs learns nothing from them. One that stands for several rungs is written once, under their grade.
 */
export function checkStatementCopies({ content, locales }: Draft): Problem[] {
  return locales.flatMap((locale) => {
    const placed = content.competencies.entries
      .filter((entry) => entry.locale === locale)
      .flatMap(({ id, fields }) =>
        Object.entries(fields.value.levels).flatMap(([level, sayings]) =>
          sayings.map(({ strand, statement }): Placed => ({
            statement,
            of: `${level} of ${id}${strand === null ? '' : ` (${strand})`}`,
            at: () => fields.at(statementPath(level, strand, 'statement')),
          })),
        ),
      );
    return findAlike(placed.map(({ statement }) => statement)).map(([first, second]) => {
      const [one, other] = [placed[first]!, placed[second]!];
      const [at, there] = [other.at(), one.at()];
      const isCopy = lettersOf(one.statement) === lettersOf(other.statement);
      return errorAt(at, {
        found: `${isCopy ? 'the statement' : `${quote(other.statement)}, almost the statement`} of ${one.of}${isCopy ? ` again for ${other.of}` : ''} (${there.file}:${there.line ?? 1})`,
        expected: 'what is more, wider, harder or deeper on each rung, in its own words',
        mend: 'Say what this rung does that the other does not.',
      });
    });
  });
}

/**
 * The pairs of texts that are alike, by their places, the earlier one first. Texts are compared through the groups
 * of three letters that both have, so that what is counted is letters in common and not pairs of texts.
 */
export function findAlike(texts: readonly string[]): [first: number, second: number][] {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  return texts.flatMap((text, second) => {
    const groups = lettersInThrees(text);
    const common = new Map<number, number>();
    for (const group of groups) {
      const before = holders.get(group);
      for (const first of before ?? []) common.set(first, (common.get(first) ?? 0) + 1);
      if (before) before.push(second);
      else holders.set(group, [second]);
    }
    sizes.push(groups.size);
    return [...common]
      .filter(([first, shared]) => diceOf(shared, sizes[first]!, groups.size) >= MOST_ALIKE)
      .sort(([a], [b]) => a - b)
      .map(([first]): [number, number] => [first, second]);
  });
}

/** How alike two texts are, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [own, others] = [lettersInThrees(one), lettersInThrees(other)];
  return diceOf([...own].filter((group) => others.has(group)).length, own.size, others.size);
}

/** Dice's coefficient of two sets (Dice, 1945): twice what they share, by what both have. */
const diceOf = (shared: number, one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * shared) / (one + other);

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The groups of three letters of each word, its ends marked, so that endings weigh little and order nothing. */
function lettersInThrees(text: string): Set<string> {
  const groups = new Set<string>();
  for (const word of lettersOf(text)
    .split(' ')
    .filter((one) => one !== '')) {
    const marked = ` ${word} `;
    for (let at = 0; at + 3 <= Math.max(3, marked.length); at++)
      groups.add(marked.slice(at, at + 3));
  }
  return groups;
}
