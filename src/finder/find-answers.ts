import type { PlaceFinder, RankedPlace } from './find-places.ts';
import { LAST_IN_FULL } from './find-places.ts';
import { meet, MEETINGS, titleWordsOf, wordsOf } from './name-words.ts';

/** A role with every title by which somebody may look for it, in all languages. */
export interface FindableRole {
  id: string;
  titles: readonly string[];
}

/** A role, a place, or a role in a place that answers what was typed. */
export interface FoundAnswer {
  roleId: string | null;
  placeId: string | null;
  /** Another name by which the place was found; null where its own name or its region was meant. */
  by: string | null;
}

/** What answers a search. */
export interface FoundAnswers {
  /** The likeliest first; none where nothing is named. */
  answers: FoundAnswer[];
  /** Whether every word that means something was taken for a title or a place. */
  whole: boolean;
}

/** Longer searches are sentences, of which only so many words are looked at. */
const MOST_WORDS = 10;
/** More would be a list and no answer. */
const MOST_PLACES = 3;
const MOST_ROLES = 2;

/**
 * Finds the roles and places that a search names, in any order of its words: "account manager denver",
 * "in Denver as account manager". Of the ways to part the words into a title and a place the one counts whose title
 * is met most nearly, then the one whose place is. Where words are left that mean neither, titles and places named in
 * full answer.
 * @param silent words that mean nothing here, such as in and pay
 */
export function answerFinder(
  roles: readonly FindableRole[],
  places: PlaceFinder,
  silent: readonly string[],
): (typed: string) => FoundAnswers {
  const titled = roles.map(({ id, titles }) => ({ id, titles: titles.map(titleWordsOf) }));
  const isSilent = new Set(silent.flatMap(wordsOf));
  const speaking = (words: readonly string[]): string[] =>
    words.filter((word) => !isSilent.has(word));
  const findRoles = (words: readonly string[]): NamedRoles | null =>
    nearestRoles(titled, titleWordsOf(speaking(words).join(' ')), speaking);

  return (typed) => {
    const words = wordsOf(typed).slice(0, MOST_WORDS);
    const kept = speaking(words);
    if (kept.length === 0) return { answers: [], whole: false };
    const rank = remembered((text: string) => places.rank(text));
    const pair = nearestPair(words, { findRoles, speaking, rank });
    if (pair !== null) return { answers: pair, whole: true };
    const alone = findRoles(words);
    const named = rank(kept.join(' '));
    if (alone !== null || named.length > 0) {
      return { answers: [...toRoles(alone), ...toPlaces(named)], whole: true };
    }
    return { answers: namedInFull(kept, findRoles, rank), whole: false };
  };
}

/** Roles that are met equally nearly. */
interface NamedRoles {
  ids: string[];
  /** Index into the meetings, with a fraction for words besides: the lower the nearer. */
  nearness: number;
}

type Titled = readonly { id: string; titles: readonly (readonly string[])[] }[];

function nearestRoles(
  roles: Titled,
  words: readonly string[],
  speaking: (words: readonly string[]) => string[],
): NamedRoles | null {
  if (words.length === 0) return null;
  const met = roles.flatMap(({ id, titles }) => {
    const nearness = titles.flatMap((title) => {
      const meeting = meet(words, speaking(title), true);
      if (meeting === null) return [];
      // Of titles that are met alike the one with fewer words besides.
      const besides = Math.abs(title.length - words.length);
      return MEETINGS.indexOf(meeting) + Math.min(besides, 9) / 10;
    });
    return nearness.length === 0 ? [] : [{ id, nearness: Math.min(...nearness) }];
  });
  if (met.length === 0) return null;
  const nearness = Math.min(...met.map((role) => role.nearness));
  const ids = met.filter((role) => role.nearness === nearness).map(({ id }) => id);
  return { ids, nearness };
}

interface Finding {
  findRoles: (words: readonly string[]) => NamedRoles | null;
  speaking: (words: readonly string[]) => string[];
  rank: (typed: string) => RankedPlace[];
}

/** Roles in places: the best of all ways to take a title out of the words and leave a place; null where none does. */
function nearestPair(
  words: readonly string[],
  { findRoles, speaking, rank }: Finding,
): FoundAnswer[] | null {
  let best: { score: number; roles: NamedRoles; places: RankedPlace[] } | null = null;
  for (let start = 0; start < words.length; start += 1) {
    for (let end = words.length; end > start; end -= 1) {
      const left = speaking([...words.slice(0, start), ...words.slice(end)]);
      const roles = left.length === 0 ? null : findRoles(words.slice(start, end));
      if (roles === null) continue;
      const places = rank(left.join(' '));
      const [first] = places;
      if (first === undefined) continue;
      const score = roles.nearness * 100 + first.rank;
      // Of two equal ways the one with the longer title came first.
      if (best === null || score < best.score) best = { score, roles, places };
    }
  }
  if (best === null) return null;
  return toPairs(best.roles, best.places);
}

const toPairs = ({ ids }: NamedRoles, places: readonly RankedPlace[]): FoundAnswer[] =>
  places
    .slice(0, MOST_PLACES)
    .flatMap(({ id: placeId, by }) =>
      ids.slice(0, MOST_ROLES).map((roleId) => ({ roleId, placeId, by })),
    );

const toRoles = (roles: NamedRoles | null): FoundAnswer[] =>
  (roles?.ids ?? []).map((roleId) => ({ roleId, placeId: null, by: null }));

const toPlaces = (places: readonly RankedPlace[]): FoundAnswer[] =>
  places.slice(0, MOST_PLACES).map(({ id: placeId, by }) => ({ roleId: null, placeId, by }));

/** What is named in full among words that mean other things as well: the longest title, and the longest place. */
function namedInFull(
  words: readonly string[],
  findRoles: Finding['findRoles'],
  rank: Finding['rank'],
): FoundAnswer[] {
  const parts = words
    .flatMap((_, start) => words.map((_word, end) => words.slice(start, end + 1)))
    .filter((part) => part.length > 0 && part.length < words.length)
    .sort((a, b) => b.length - a.length);
  const isWhole = (roles: NamedRoles | null): boolean =>
    (roles?.nearness ?? Infinity) < MEETINGS.indexOf('start');
  const role = parts.map(findRoles).find(isWhole) ?? null;
  const place = parts
    .map((part) => rank(part.join(' ')).filter((found) => found.rank <= LAST_IN_FULL))
    .find((found) => found.length > 0);
  return role !== null && place !== undefined
    ? toPairs(role, place)
    : [...toRoles(role), ...toPlaces(place ?? [])];
}

/** The answers of a function, each worked out once. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text) ?? work(text);
    known.set(text, answer);
    return answer;
  };
}
