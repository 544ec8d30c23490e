import { TITLE_FORMS } from '../../finder/name-words.ts';
import { nearest } from '../../tables/quote.ts';
import type { KnownName } from '../known-names.ts';
import type { Meaning, UnknownText } from '../parsed-roster.ts';
import { foldText, remember, ownText, MOST_TEXTS, MOST_LISTED } from './own-text.ts';

/** Finds what texts of a column mean. */
export interface Matcher<T extends string> {
  /** The value of a text, null for one that means nothing on purpose, undefined for one that is not understood. */
  match(text: string): T | null | undefined;
  /** Whether the person has said what a text means. */
  isSaid(text: string): boolean;
  /** What a text that is not understood may mean, for somebody to confirm. */
  propose(text: string): readonly T[];
}

/** Short forms of words in titles and cities, as offices write them. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...TITLE_FORMS,
  ['st', 'saint'],
  ['ft', 'fort'],
  ['г', ''],
]);
const SILENT = new Set(['of', 'the', 'and', 'по', 'и']);
export const MOST_PROPOSALS = 5;
/** Shorter texts are near to everything. */
const SHORTEST = 4;

/** No title or city has more characters; patterns never see a longer cell. */
export const LONGEST_NAME = 200;

/** Dots inside initials: "Washington, D.C." is "Washington, DC". */
const INITIALS = /(?<=(?:^|[\s,.])\p{L})\.(?=\p{L}(?:[\s,.]|$))/gu;

/** A name as it is compared, with short forms written out. */
function nameKey(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  return foldText(text.replaceAll(INITIALS, ''))
    .split(' ')
    .map((word) => SHORT_FORMS.get(word) ?? word)
    .filter((word) => word !== '' && !SILENT.has(word))
    .join(' ');
}

/** What names stand for, by their keys. */
interface NameIndex {
  idsOf: ReadonlyMap<string, readonly string[]>;
  /** Keys of names that mean other things as well. */
  unclear: ReadonlySet<string>;
}

/** Names are indexed once: a site has ten thousand of them, and every look at a file asks for them. */
const indexes = new WeakMap<readonly KnownName[], NameIndex>();

function indexNames(known: readonly KnownName[]): NameIndex {
  const before = indexes.get(known);
  if (before !== undefined) return before;
  const idsOf = new Map<string, string[]>();
  const unclear = new Set<string>();
  for (const { id, names, maybe = [], sublevels = [] } of known) {
    for (const key of maybe.map(nameKey)) unclear.add(key);
    const withSublevel = sublevels.flatMap((own) => names.map((name) => `${name} ${own}`));
    for (const key of new Set([id, ...names, ...maybe, ...withSublevel].map(nameKey))) {
      const ids = idsOf.get(key);
      if (ids === undefined) idsOf.set(key, [id]);
      else ids.push(id);
    }
  }
  const index = { idsOf, unclear };
  indexes.set(known, index);
  return index;
}

/**
 * Matches texts with known names and ids. What the person has said goes first; a name that two things share
 * is not understood, and both are proposed. `otherKeys` gives further keys to try, the most exact first.
 */
export function matchNames(
  known: readonly KnownName[],
  said: readonly Meaning<string>[],
  otherKeys: (key: string) => readonly string[] = () => [],
): Matcher<string> {
  const { idsOf, unclear } = indexNames(known);
  /** The key by which a text is known, or its own. */
  const keyOf = (text: string): string => {
    const key = nameKey(text);
    if (idsOf.has(key) || key.length > LONGEST_NAME) return key;
    return otherKeys(key).find((other) => idsOf.has(other)) ?? key;
  };
  // An answer of before may name something that the site no longer has.
  const isHere = (id: string | null): boolean => id === null || known.some((one) => one.id === id);
  const saidOf = new Map(
    said.filter(([, id]) => isHere(id)).map(([text, id]) => [foldText(text), id]),
  );
  const meaningOf = remember((text) => {
    const own = text.length > LONGEST_NAME ? undefined : saidOf.get(foldText(text));
    if (own !== undefined) return { value: own };
    const key = keyOf(text);
    const ids = idsOf.get(key) ?? [];
    return { value: ids.length === 1 && !unclear.has(key) ? ids[0] : undefined };
  });
  return {
    match: (text) => meaningOf(text).value,
    isSaid: (text) => saidOf.size > 0 && text.length <= LONGEST_NAME && saidOf.has(foldText(text)),
    propose(text) {
      const key = keyOf(text);
      const same = idsOf.get(key);
      if (same !== undefined) return same.slice(0, MOST_PROPOSALS);
      // Codes such as L3 or IC4 are of the organisation: nobody can guess them.
      if (key.length < SHORTEST || key.length > LONGEST_NAME) return [];
      if (/^\p{L}{0,3} ?\d{1,2}$/u.test(key)) return [];
      const close = key.length > 60 ? null : nearest(key, idsOf.keys());
      return close === null ? containing(key) : (idsOf.get(close) ?? []).slice(0, MOST_PROPOSALS);
    },
  };

  /** Names that begin with the text or that it begins with, at a word's end: "New York City". */
  function containing(key: string): string[] {
    if (key === '') return [];
    const found = [...idsOf].filter(
      ([name]) =>
        name.length > 2 && (`${key} `.startsWith(`${name} `) || `${name} `.startsWith(`${key} `)),
    );
    return [...new Set(found.flatMap(([, ids]) => ids))].slice(0, MOST_PROPOSALS);
  }
}

/** The step within a rung that the first of some texts names; null where none of them names one of its steps. */
interface SublevelReader {
  (levelId: string | null, texts: readonly string[]): string | null;
  /** The steps of a rung as a list, the lowest first; null where it has none. */
  known: (levelId: string | null) => string | null;
}

/** Reads steps within rungs: "II" by itself, or "Account manager II" behind a name of the rung. */
export function matchSublevels(levels: readonly KnownName[]): SublevelReader {
  const readers = new Map(
    levels.flatMap(({ id, names, maybe = [], sublevels = [] }) => {
      if (sublevels.length === 0) return [];
      const known = new Map(
        sublevels.flatMap((own) =>
          ['', id, ...names, ...maybe].map((name) => [nameKey(`${name} ${own}`), own] as const),
        ),
      );
      return [[id, remember((text) => ({ value: known.get(nameKey(text)) ?? null }))] as const];
    }),
  );
  const lists = new Map(levels.map(({ id, sublevels }) => [id, sublevels?.join(', ') ?? null]));
  const read = (levelId: string | null, texts: readonly string[]): string | null => {
    const reader = readers.get(levelId ?? '');
    if (reader === undefined) return null;
    for (const text of texts) {
      const { value } = reader(text);
      if (value !== null) return value;
    }
    return null;
  };
  return Object.assign(read, {
    known: (levelId: string | null) => lists.get(levelId ?? '') ?? null,
  });
}

/** Matches texts with words of a fixed meaning. */
export function matchWords<T extends string>(
  words: readonly (readonly [T | null, readonly string[]])[],
  said: readonly Meaning<T>[],
): Matcher<T> {
  const meaningOf = new Map<string, T | null>();
  for (const [value, forms] of words) for (const form of forms) meaningOf.set(form, value);
  for (const [text, value] of said) meaningOf.set(foldText(text), value);
  const found = remember((text) => {
    const key = text.length > LONGEST_NAME ? text : foldText(text);
    // A dash or a dot is a blank.
    return { value: key === '' && !meaningOf.has('') ? null : meaningOf.get(key) };
  });
  const saidOf = new Set(said.map(([text]) => foldText(text)));
  return {
    match: (text) => found(text).value,
    isSaid: (text) => saidOf.size > 0 && text.length <= LONGEST_NAME && saidOf.has(foldText(text)),
    propose: () => [],
  };
}

/** True for a text that the site does not know, also where the person has said what it means. */
export function isUnknown(matcher: Matcher<string>, text: string): boolean {
  return matcher.match(text) === undefined || matcher.isSaid(text);
}

/** Counts the texts of a column that the site does not know. */
export interface UnknownTexts {
  add(text: string): void;
  /** The most frequent first. */
  list(matcher: Matcher<string>): UnknownText[];
}

export function createUnknownTexts(): UnknownTexts {
  const counts = new Map<string, number>();
  return {
    add(text) {
      const count = counts.get(text);
      if (count !== undefined) counts.set(text, count + 1);
      else if (counts.size < MOST_TEXTS) counts.set(ownText(text), 1);
    },
    list: (matcher) =>
      [...counts]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST_LISTED)
        .map(([text, count]) => ({ text, count, proposals: matcher.propose(text) })),
  };
}
