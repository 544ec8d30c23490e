import type { KnownName } from '../known-names.ts';
import { foldText } from './own-text.ts';

/** A place as a roster may speak of it: any of its cities, alone or with any of its states. */
export interface NamedPlace {
  id: string;
  /** Names of its cities in all languages, the principal one first, and what else they are called. */
  cities: readonly string[];
  /** Codes and names of the states that it lies in: CO, Colorado. */
  states: readonly string[];
}

/**
 * Every name by which a roster may call these places. The name of a state is no city alone, unless the city lies
 * in it: California is also a town in Maryland.
 */
export function namePlaces(places: readonly NamedPlace[]): KnownName[] {
  const regions = new Set(places.flatMap(({ states }) => states.map(foldText)));
  return places.map(({ id, cities, states }) => {
    const own = new Set(states.map(foldText));
    const isClear = (city: string): boolean => {
      const key = foldText(city);
      return !regions.has(key) || own.has(key);
    };
    const names = cities.flatMap((city) => [
      ...(isClear(city) ? [city] : []),
      ...states.map((state) => `${city}, ${state}`),
    ]);
    return { id, names, maybe: cities.filter((city) => !isClear(city)) };
  });
}

/** Words that say that a place is an office, or that more than the city is meant. */
const BESIDES = new Set(
  'us usa united states america сша hq office headquarters greater metro metropolitan area region city офис город'.split(
    ' ',
  ),
);

/**
 * Other keys of a city as offices write it, from folded text: without a postal code, a country or a word such as
 * "HQ", and with a state in front put behind. "US-CO-Denver" is "denver co".
 */
export function otherPlaceKeys(key: string): string[] {
  const words = key.split(' ').filter((word) => !BESIDES.has(word) && !/^\d{5}$/.test(word));
  const [first = '', ...rest] = words;
  const turned = /^[a-z]{2}$/.test(first) && rest.length > 0 ? [[...rest, first].join(' ')] : [];
  return words.length === 0 ? [] : [words.join(' '), ...turned].filter((other) => other !== key);
}
