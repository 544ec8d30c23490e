import type { SiteModel } from '../site/site-model.ts';
import { placeGroups } from './place-groups.ts';

/** Every area by state, as links. */
export interface CityFinder {
  label: string;
  states: { label: string; links: { label: string; href: string }[] }[];
}

/**
 * Every area by state, each link leading to a part of its page; null where no area has a path with its own pay.
 * @param fragment id on the page of an area: its whole path, or one way up
 */
export function cityFinder(
  model: Pick<
    SiteModel,
    'language' | 'atlas' | 'addresses' | 'placeName' | 'regionEntry' | 'kinds'
  >,
  fragment: string,
): CityFinder | null {
  if (!model.kinds.estimates) return null;
  const { language, atlas, addresses } = model;
  return {
    label: language.t('finder.label', { count: atlas.metros.length }),
    states: placeGroups(model).map(({ name, places }) => ({
      label: name,
      links: places.map((place) => ({
        label: model.placeName(place),
        href: `${addresses.place(place.id)}#${fragment}`,
      })),
    })),
  };
}
