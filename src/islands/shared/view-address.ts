/** How a view is written in an address: a parameter for each of its parts, in the order of writing. */
export type ViewParameters<View> = { readonly [Part in keyof View]: Parameter<View[Part]> };

/** A longer query string was not written by this site. */
const LONGEST = 2000;

/**
 * Reads a view out of the query string of an address. It never throws: a part that is missing, twice
 * there, or not on the list of what is allowed is as in `defaults`, and names it does not know count
 * for nothing. So does everything in a string of more than 2,000 characters.
 * @param search with or without its question mark
 * @param settle what is meant by parts that do not go together
 */
export function parseView<View extends object>(
  search: string,
  parameters: ViewParameters<View>,
  defaults: View,
  settle: (view: View) => View = (view) => view,
): View {
  if (search.length > LONGEST) return defaults;
  const query = new URLSearchParams(search);
  const view = { ...defaults };
  for (const part of partsOf(parameters)) {
    const { name, read } = parameters[part];
    const [text, ...more] = query.getAll(name);
    if (text === undefined || more.length > 0) continue;
    const value = read(text);
    if (value !== undefined) view[part] = value;
  }
  return settle(view);
}

/**
 * Writes a view as a query string with its question mark, always in the same order; what is as in
 * `defaults` is left out, so that the default view is ''.
 */
export function formatView<View extends object>(
  view: View,
  parameters: ViewParameters<View>,
  defaults: View,
): string {
  const query = new URLSearchParams();
  for (const part of partsOf(parameters)) {
    const { name, write } = parameters[part];
    const text = write(view[part]);
    if (text !== write(defaults[part])) query.set(name, text);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function partsOf<View extends object>(parameters: ViewParameters<View>): (keyof View)[] {
  return Object.keys(parameters) as (keyof View)[];
}

/** How one part of a view is written in an address. */
interface Parameter<T> {
  /** Name in the query string, short and in lower case. */
  name: string;
  /** Reads the text after the name; undefined for what it does not know. */
  read: (text: string) => T | undefined;
  /** Writes a value so that `read` reads it back. */
  write: (value: T) => string;
}

/** Present ids by those of before, so that a link outlives a renaming. */
export type FormerNames = Readonly<Record<string, string>>;

const presentName = (text: string, former: FormerNames): string =>
  Object.hasOwn(former, text) ? former[text]! : text;

/** One of some known words, by one of its former names as well: `rung=account-manager`. */
export function oneOf<T extends string>(
  name: string,
  words: readonly T[],
  former: FormerNames = {},
): Parameter<T> {
  return {
    name,
    read: (text) => words.find((word) => word === presentName(text, former)),
    write: (word) => word,
  };
}

/** The same, or none of them: nothing chosen is the default and has no text. */
export function oneOfOrNone<T extends string>(
  name: string,
  words: readonly T[],
): Parameter<T | null> {
  return { ...oneOf<T>(name, words), write: (word) => word ?? '' };
}

/** One of some known whole numbers, in digits alone: `jobs=1000`. */
export function oneOfNumbers(name: string, numbers: readonly number[]): Parameter<number> {
  return { name, read: (text) => numbers.find((number) => String(number) === text), write: String };
}

/** Yes, written as 1: `all=1`. */
export function flag(name: string): Parameter<boolean> {
  return {
    name,
    read: (text) => (text === '1' ? true : undefined),
    write: (value) => (value ? '1' : ''),
  };
}

/**
 * Up to `most` different known words in the reader's order, joined by points: `with=denver-co.austin-tx`. What is
 * not known or too many is left out; leftOutOfList says what that was.
 */
export function listOf(
  name: string,
  words: readonly string[],
  most: number,
  former: FormerNames = {},
): Parameter<string[]> {
  const known = new Set(words);
  return {
    name,
    read: (text) => {
      const named = text.split('.').map((word) => presentName(word, former));
      const list = [...new Set(named)].filter((word) => known.has(word));
      return list.length === 0 ? undefined : list.slice(0, most);
    },
    write: (list) => list.join('.'),
  };
}

/** What an address names in a list that is not shown. */
export interface LeftOut {
  /** Words that are not known, as far as they can be printed. */
  unknown: string[];
  /** How many known words are shown. */
  kept: number;
  /** More known words are named than are shown. */
  tooMany: boolean;
}

/** So many unknown words are repeated to the reader, and so many characters of each. */
const REPEATED = { words: 3, characters: 40 };

/** What listOf leaves out of the address, to be told to the reader; null where that is nothing. */
export function leftOutOfList(
  search: string,
  name: string,
  words: readonly string[],
  most: number,
  former: FormerNames = {},
): LeftOut | null {
  const texts = search.length > LONGEST ? [] : new URLSearchParams(search).getAll(name);
  const [text] = texts;
  if (text === undefined || texts.length > 1) return null;
  const known = new Set(words);
  const list = [...new Set(text.split('.').map((word) => presentName(word, former)))];
  const kept = list.filter((word) => known.has(word)).length;
  const unknown = list
    .filter((word) => !known.has(word))
    .map((word) =>
      word
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .trim()
        .slice(0, REPEATED.characters),
    )
    .filter((word) => word !== '')
    .slice(0, REPEATED.words);
  const tooMany = kept > most;
  return unknown.length === 0 && !tooMany ? null : { unknown, kept: Math.min(kept, most), tooMany };
}

/** A few words of the reader's own: one line of printable characters, `q=san%20jose`. */
export function shortText(name: string, most: number): Parameter<string> {
  return {
    name,
    read: (text) => {
      if (text.length > most || text.trim() === '') return undefined;
      // Control characters, unpaired surrogates, and marks that turn the direction of writing.
      return /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) ? undefined : text;
    },
    write: (text) => text,
  };
}
