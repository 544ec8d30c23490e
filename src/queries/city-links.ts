import { startCapital } from '../i18n/start-capital.ts';
import type { Link } from './page-frame.ts';
import type { SiteModel } from './site-model.ts';

/** The city finder made of links: the largest markets, and every state. */
export interface CityLinks {
  most: { label: string; links: Link[] };
  all: Link;
  /** The tool that sorts and filters them. */
  explore: Link;
  states: { label: string; links: Link[] };
}

const LARGEST = 12;

export function cityLinks(model: SiteModel): CityLinks {
  const { language, atlas, addresses } = model;
  const stateIds = new Set(atlas.metros.flatMap((place) => place.stateIds.slice(0, 1)));
  return {
    most: {
      label: language.t('home.mostJobs'),
      links: atlas.largestMarkets.slice(0, LARGEST).map((place) => ({
        label: model.placeShort(place),
        href: addresses.place(place.id),
      })),
    },
    all: {
      label: language.t('home.allCities', { count: atlas.metros.length }),
      href: addresses.page('/cities/'),
    },
    explore: { label: language.t('salaries.explore'), href: addresses.page('/salaries/') },
    states: {
      label: language.t('home.byState'),
      links: atlas.states
        .filter((state) => stateIds.has(state.id))
        .map((state) => ({
          label: startCapital(model.placeName(state)),
          href: addresses.page(`/cities/#${state.id}`),
        }))
        .sort((a, b) => language.compare(a.label, b.label)),
    },
  };
}
