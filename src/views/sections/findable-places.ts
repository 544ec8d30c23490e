import type { FindablePlace } from '../../finder/find-places.ts';
import { citiesOfArea } from '../../finder/name-words.ts';
import type { Place } from '../../schemas/place.ts';
import type { SiteModel } from '../site/site-model.ts';

/** Every metropolitan area with its names in all languages, those with most jobs first and those without an estimate last. */
export function findablePlaces({ atlas }: Pick<SiteModel, 'atlas'>): FindablePlace[] {
  const { metros, largestMarkets } = atlas;
  const largest = new Set(largestMarkets);
  const rest = metros.filter((place) => !largest.has(place));
  return [...largestMarkets, ...rest].map((place) => findablePlace({ atlas }, place));
}

/** Where pay may be looked for: the nation, then every metropolitan area. */
export function payPlaces(model: Pick<SiteModel, 'atlas'>): FindablePlace[] {
  return [findablePlace(model, model.atlas.nation), ...findablePlaces(model)];
}

/** A place with every name by which it is found. */
export function findablePlace({ atlas }: Pick<SiteModel, 'atlas'>, place: Place): FindablePlace {
  const names = [...new Set(Object.values(place.name))];
  const cities = Object.values(place.area).flatMap(citiesOfArea);
  const others = new Set([...cities, ...place.also, ...(place.formerly ?? [])]);
  // A nation lies in itself, so that its code finds it.
  const above = place.stateIds.length === 0 ? [place.nationId] : place.stateIds;
  const regions = above.flatMap((id) => [
    id.toUpperCase(),
    ...Object.values(atlas.placeById[id]!.name),
    ...Object.values(atlas.placeById[id]!.area),
  ]);
  return {
    id: place.id,
    names,
    others: [...others].filter((name) => !names.includes(name)),
    regions: [...new Set(regions)],
  };
}
