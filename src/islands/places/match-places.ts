import type { PlaceName } from './place-name.ts';
import { matchesWords, wordsOf } from './words-of.ts';

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
