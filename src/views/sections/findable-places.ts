import type { FindablePlace } from '../../finder/find-places.ts';
import { findablePlace } from '../../project/spoken-names.ts';
import type { SiteModel } from '../site/site-model.ts';

/** Every metropolitan area with its names in all languages, those with most jobs first and those without an estimate last. */
export function findablePlaces({ atlas }: Pick<SiteModel, 'atlas'>): FindablePlace[] {
  const { metros, largestMarkets, placeById } = atlas;
  const largest = new Set(largestMarkets);
  const rest = metros.filter((place) => !largest.has(place));
  return [...largestMarkets, ...rest].map((place) => findablePlace(placeById, place));
}

/** Where pay may be looked for: the nation, then every metropolitan area. */
export function payPlaces(model: Pick<SiteModel, 'atlas'>): FindablePlace[] {
  const { placeById, nation } = model.atlas;
  return [findablePlace(placeById, nation), ...findablePlaces(model)];
}
