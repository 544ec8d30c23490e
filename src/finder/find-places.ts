import type { Meeting } from './name-words.ts';
import { meet, MEETINGS, placeWordsOf, wordsOf } from './name-words.ts';

/** A place with every name by which somebody may look for it, in all languages. */
export interface FindablePlace {
  id: string;
  /** What it is called. */
  names: readonly string[];
  /** Other cities in it, and what else it is called. */
  others: readonly string[];
  /** Codes and names of the regions that it lies in. */
  regions: readonly string[];
}

/** A place that a reader may mean. */
export interface FoundPlace {
  id: string;
  /** Another name by which it was found, as it is written: "Fort Worth" for Dallas. Null where its own name or its region was meant. */
  by: string | null;
}

/** A place with how near it is to what was typed. */
export interface RankedPlace extends FoundPlace {
  rank: number;
}

/** Finds places by what was typed. */
export interface PlaceFinder {
  /** The places that may be meant, the likeliest first; none where nothing was typed. */
  find: (typed: string) => FoundPlace[];
  /** The same with how near each is, the lower the nearer. */
  rank: (typed: string) => RankedPlace[];
  /** The nearest places where nothing is found, for somebody to choose: three at most. */
  closest: (typed: string) => FoundPlace[];
}

/**
 * A finder of places. What is meant is ranked: a name in full, another city or name in full, a region in full, the
 * beginning of a name, of another one, of a region, words of them, and a letter wrong; places of one rank stay in
 * their order. A name may stand before or behind its region: "Denver, CO". Up to three letters that mean something
 * in full mean nothing else, so that CO is Colorado and not the beginning of Columbus; names with a letter wrong
 * are found only where nothing else is.
 * @param places those with most jobs first
 */
export function placeFinder(places: readonly FindablePlace[]): PlaceFinder {
  let indexed: readonly IndexedPlace[] | undefined;
  // Most pages with a finder are never asked for a place.
  const index = (): readonly IndexedPlace[] => (indexed ??= places.map(indexPlace));
  const rank = (typed: string): RankedPlace[] => {
    const right = rankAll(index(), typed, false);
    const ranked = right.length > 0 ? right : rankAll(index(), typed, true);
    const inFull = ranked.filter((place) => place.rank <= LAST_IN_FULL);
    const isCode = wordsOf(typed).join('').length <= LONGEST_CODE;
    // A sort in JavaScript is stable.
    return (isCode && inFull.length > 0 ? inFull : ranked).sort((a, b) => a.rank - b.rank);
  };
  return {
    rank,
    find: (typed) => rank(typed).map(({ id, by }) => ({ id, by })),
    closest: (typed) => closestPlaces(index(), typed),
  };
}

/** Longer texts are no codes. */
const LONGEST_CODE = 3;

/** What a name is to its place. */
const KINDS = ['own', 'other', 'region'] as const;

type Kind = (typeof KINDS)[number];

/** Ranks: first what was typed in full, by what it is; then by how it meets a name. */
const rankOf = (kind: Kind, meeting: Meeting): number => {
  const [at, how] = [KINDS.indexOf(kind), MEETINGS.indexOf(meeting)];
  // In full and in another case are told apart only within one kind of name.
  return how < 2 ? at * 2 + how : how * KINDS.length + at;
};
/** The last rank at which something is named in full. */
export const LAST_IN_FULL = rankOf('region', 'case');

interface IndexedName {
  kind: Kind;
  text: string;
  words: readonly string[];
}

interface IndexedPlace {
  id: string;
  names: readonly IndexedName[];
  regions: readonly IndexedName[];
}

function indexPlace({ id, names, others, regions }: FindablePlace): IndexedPlace {
  const index =
    (kind: Kind, read = placeWordsOf) =>
    (text: string): IndexedName => ({ kind, text, words: read(text) });
  return {
    id,
    names: [...names.map(index('own')), ...others.map(index('other'))],
    // A code such as MT is no short form.
    regions: regions.map(index('region', wordsOf)),
  };
}

function rankAll(places: readonly IndexedPlace[], typed: string, slips: boolean): RankedPlace[] {
  const [written, raw] = [placeWordsOf(typed), wordsOf(typed)];
  // "St" may be Saint and the beginning of Stamford.
  const ways = written.join() === raw.join() ? [raw] : [written, raw];
  return places.flatMap((place) => {
    const ranked = ways.flatMap((words) => rankPlace(place, words, slips) ?? []);
    const [first, second] = ranked;
    return first && second && second.rank < first.rank ? second : (first ?? []);
  });
}

/** How near a place is to what was typed; null where it is not meant. */
function rankPlace(
  place: IndexedPlace,
  words: readonly string[],
  slips: boolean,
): RankedPlace | null {
  let best: RankedPlace | null = null;
  const consider = (name: IndexedName, typed: readonly string[], sure: boolean): void => {
    const meeting = meet(typed, name.words, slips);
    if (meeting === null || (name.kind === 'region' && meeting === 'words')) return;
    const rank = rankOf(name.kind, meeting) + (sure ? 0 : 0.5);
    if (best !== null && best.rank <= rank) return;
    best = { id: place.id, by: name.kind === 'other' ? name.text : null, rank };
  };
  for (const { left, sure } of namesAlone(place, words)) {
    for (const name of place.names) consider(name, left, sure);
  }
  for (const region of place.regions) consider(region, words, true);
  return best;
}

/** Most words in the name of a region. */
const LONGEST_REGION = 3;

/** What may be the name of a place among words, and whether the region that was taken away was named in full. */
interface NameAlone {
  left: readonly string[];
  sure: boolean;
}

/** All words, and what is left of them without the region before or behind. */
function namesAlone(place: IndexedPlace, words: readonly string[]): NameAlone[] {
  const meets = (part: readonly string[], meetings: readonly (Meeting | null)[]): boolean =>
    place.regions.some((region) => meetings.includes(meet(part, region.words, false)));
  const found: NameAlone[] = [{ left: words, sure: true }];
  for (let count = 1; count <= LONGEST_REGION && count < words.length; count += 1) {
    const [before, behind] = [words.slice(0, count), words.slice(-count)];
    if (meets(before, IN_FULL)) found.push({ left: words.slice(count), sure: true });
    if (meets(behind, IN_FULL)) found.push({ left: words.slice(0, -count), sure: true });
    // The last word may not be finished yet.
    else if (meets(behind, ['start'])) found.push({ left: words.slice(0, -count), sure: false });
  }
  return found;
}

const IN_FULL: readonly Meeting[] = ['whole', 'case'];

const MOST_CLOSEST = 3;

/** The places whose names differ from what was typed in the fewest pairs of letters, as far as half of them agree. */
function closestPlaces(places: readonly IndexedPlace[], typed: string): FoundPlace[] {
  const entered = placeWordsOf(typed).join('');
  return places
    .map(({ id, names }) => {
      const [nearest] = names
        .map(({ kind, text, words }) => ({
          by: kind === 'other' ? text : null,
          likeness: likenessOf(entered, words.join('')),
        }))
        .sort((a, b) => b.likeness - a.likeness);
      return { id, by: nearest?.by ?? null, likeness: nearest?.likeness ?? 0 };
    })
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_CLOSEST)
    .map(({ id, by }) => ({ id, by }));
}

const LEAST_LIKENESS = 0.4;

/** The pairs of neighbouring letters of a word, its ends counted as letters. */
function pairsOf(word: string): string[] {
  const framed = ` ${word} `;
  return word === ''
    ? []
    : Array.from({ length: word.length + 1 }, (_, at) => framed.slice(at, at + 2));
}

/** Dice’s coefficient of the pairs of letters of two words: 1 for the same word, 0 for nothing in common. */
export function likenessOf(a: string, b: string): number {
  const [pairs, left] = [pairsOf(a), pairsOf(b)];
  const all = pairs.length + left.length;
  const shared = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
  return (2 * shared) / Math.max(1, all);
}
