import type { Problem } from '../../tables/problem.ts';
import { warningAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { TextFile } from '../../tables/text-file.ts';
import type { Draft } from '../draft/draft.ts';

/** Where the example of `npm run new -- organisation` says that it stands. */
const EXAMPLE_ADDRESS = /\bladder\.example\b(?!\.)/g;

/** Lists of ids of before, which are to hold them. */
const FORMERLY = /^formerly:.*(?:\n[ \t]*-.*)*/gm;

/**
 * What a project has kept of what it was: addresses of the example that it began with, and names that roles had
 * before. Each once for a file, with its number there.
 */
export function checkLeftovers(
  files: ReadonlyMap<string, TextFile | null>,
  draft: Draft,
): Problem[] {
  const names = formerNames(draft);
  return [...files.values()].flatMap((file): Problem[] => {
    if (file === null || !/\.(?:md|ya?ml)$/.test(file.file)) return [];
    const text = file.text.replaceAll(FORMERLY, (list) => ' '.repeat(list.length));
    return [
      ...warnOf(file, [...text.matchAll(EXAMPLE_ADDRESS)], (found) => ({
        found: `${found}, an address of the example`,
        expected: 'an address of your own',
        mend: 'Write where your site, your policy or your office stands.',
      })),
      ...(/^content\/.*\.md$/.test(file.file) ? names : []).flatMap(({ id, words, pattern }) =>
        warnOf(file, [...text.matchAll(pattern)], (found) => ({
          found: `${found}, a name that ${quote(id)} had before`,
          expected: 'the name that it has today',
          mend: `Write today’s title, or list ${quote(words)} under alsoCalled where others use it.`,
        })),
      ),
    ];
  });
}

/** Names of before, as their ids have them, that no role is called by today. */
function formerNames({ content }: Draft): { id: string; words: string; pattern: RegExp }[] {
  const roles = content.roles.entries.map(({ id, fields }) => ({ id, ...fields.value }));
  const today = roles
    .flatMap(({ id, title, short, alsoCalled }) => [
      id.replaceAll('-', ' '),
      title,
      short,
      ...alsoCalled.flatMap(({ titles }) => titles),
    ])
    .map((name) => name.toLowerCase());
  const olds = new Map(
    roles.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)),
  );
  return [...olds].flatMap(([old, id]) => {
    const words = old.replaceAll('-', ' ');
    return today.some((name) => name.includes(words))
      ? []
      : [{ id, words, pattern: new RegExp(`(?<![\\p{L}\\d-])${words}(?![\\p{L}\\d-])`, 'giu') }];
  });
}

function warnOf(
  file: TextFile,
  matches: readonly RegExpExecArray[],
  say: (found: string) => Pick<Problem, 'found' | 'expected' | 'mend'>,
): Problem[] {
  const [first] = matches;
  if (first === undefined) return [];
  const times = matches.length === 1 ? '' : `, ${matches.length} times in this file`;
  return [warningAt(file.at(first.index), say(`${quote(first[0])}${times}`))];
}
