/**
 * The places that a reader may mean, at most `most`: each word typed begins a word of the place's name or id.
 *
 * Case and accents count for nothing, so that ё is found by е. Places whose name begins with what was typed come
 * first; otherwise the order of `places` stays. Nothing typed matches every place.
 */
export function matchPlaces(
  typed: string,
  places: readonly PlaceName[],
  most: number,
): PlaceName[] {
  const words = wordsOf(typed);
  const matching = places.filter((place) => {
    return matchesWords(words, wordsOf(`${place.name} ${place.id}`));
  });
  const start = words.join(' ');
  const begins = (place: PlaceName): boolean => wordsOf(place.name).join(' ').startsWith(start);
  return [...matching.filter(begins), ...matching.filter((place) => !begins(place))].slice(0, most);
}

/** A place as tools in the browser name it, in the language of their page. */
export interface PlaceName {
  id: string;
  /** With its state, as short as the language allows: "Denver, CO". */
  name: string;
  /** "in Denver", in the case that the language asks for. */
  inPlace: string;
}

/** The words of a text as they are searched for: case, accents and what stands between them count for nothing. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether each word that was typed begins a word of what is searched. */
export function matchesWords(typed: readonly string[], searched: readonly string[]): boolean {
  return typed.every((word) => searched.some((candidate) => candidate.startsWith(word)));
}
