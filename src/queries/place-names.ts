import type { PlaceName } from '../islands/places/place-name.ts';
import type { SiteModel } from './site-model.ts';

/** Every metropolitan area as tools name it: the largest markets first, those without an estimate last. */
export function placeNames(model: SiteModel): PlaceName[] {
  const { metros, largestMarkets } = model.atlas;
  const rest = metros.filter((place) => !largestMarkets.includes(place));
  return [...largestMarkets, ...rest].map((place) => ({
    id: place.id,
    name: model.placeShort(place),
    inPlace: model.inPlace(place),
  }));
}
