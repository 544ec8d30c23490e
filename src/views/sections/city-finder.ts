import { startCapital } from '../../i18n/formats.ts';
import type { SiteModel } from '../site/site-model.ts';

/** Every area by state, as links. */
export interface CityFinder {
  label: string;
  states: { label: string; links: { label: string; href: string }[] }[];
}

/**
 * Every area by state, each link leading to a part of its page.
 * @param fragment id on the page of an area: its whole path, or one way up
 */
export function cityFinder(
  model: Pick<SiteModel, 'language' | 'atlas' | 'addresses' | 'placeName'>,
  fragment: string,
): CityFinder {
  const { language, atlas, addresses } = model;
  const byLabel = (a: { label: string }, b: { label: string }): number =>
    language.compare(a.label, b.label);
  return {
    label: language.t('finder.label', { count: atlas.metros.length }),
    states: atlas.states
      .map((state) => ({
        label: startCapital(model.placeName(state)),
        links: atlas.metros
          .filter((place) => place.stateIds[0] === state.id)
          .map((place) => ({
            label: model.placeName(place),
            href: `${addresses.place(place.id)}#${fragment}`,
          }))
          .sort(byLabel),
      }))
      .filter(({ links }) => links.length > 0)
      .sort(byLabel),
  };
}
