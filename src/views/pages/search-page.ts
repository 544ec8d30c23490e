import { packPlaceNames } from '../../finder/packed-places.ts';
import type { FindableRole } from '../../finder/find-answers.ts';
import { languageOf, packMessages } from '../../i18n/language-of.ts';
import type { SearchProps } from '../../islands/search/search-props.ts';
import { findablePlaces } from '../sections/findable-places.ts';
import { placeNames } from '../sections/pay-answer.ts';
import { placeGroups } from '../sections/place-groups.ts';
import { ENTRY_KINDS, siteEntries } from '../sections/site-entries.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { hasPage, pageFrame, pageWords } from '../site/page-frame.ts';
import { rolePlaceAddress, rolePlaces } from '../site/role-places.ts';
import type { SiteModel } from '../site/site-model.ts';

interface SearchPage {
  frame: PageFrame;
  title: string;
  /** For readers without JavaScript. */
  noScript: string;
  island: SearchProps;
  /** Every page by kind: what the page is without JavaScript. */
  all: { title: string; kinds: { id: string; label: string; links: Link[] }[] };
  /** Null where there are no cities. */
  places: AllPlaces | null;
}

/** Every area by state, with all its cities, the way to its page and to the main role there. */
interface AllPlaces {
  title: string;
  states: {
    id: string;
    name: string;
    places: { name: string; others: string | null; href: string; role: Link | null }[];
  }[];
}

/**
 * The search: what it needs in the browser, and a list of all pages for whoever is without JavaScript.
 * @param others the site in its other languages, whose words are understood as well
 */
export function searchPage(model: SiteModel, others: readonly SiteModel[] = []): SearchPage {
  const { t } = model.language;
  const words = pageWords(model, 'search');
  const entries = siteEntries(model);
  return {
    frame: pageFrame(model, {
      path: '/search/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    noScript: t('searchPage.noScript'),
    island: searchProps(model, others),
    all: {
      title: t('searchPage.all'),
      kinds: ENTRY_KINDS.flatMap((id) => {
        const links = entries
          .filter(({ kind }) => kind === id)
          .map(({ title: label, href }) => ({ label, href }));
        return links.length === 0 ? [] : [{ id, label: t(`search.kind.${id}`), links }];
      }),
    },
    places: hasPage(model, 'cities') ? allPlaces(model) : null,
  };
}

function searchProps(model: SiteModel, others: readonly SiteModel[]): SearchProps {
  const { site } = model.project;
  const places = placeNames(model);
  return {
    locale: model.locale,
    messages: packMessages(
      model.language,
      ['search', 'placeField', 'rolePlace'],
      (key) => !key.startsWith('rolePlace.') || key === 'rolePlace.title',
    ),
    base: site.base,
    defaultLocale: site.locales[0]!,
    label: model.language.t('search.label'),
    hint: model.language.t('search.hint'),
    // Of the words that mean nothing, those of every language: a reader may type any.
    silent: [model, ...others]
      .flatMap(({ locale, words }) => languageOf(locale, words).t('searchPage.silent').split(','))
      .map((word) => word.trim()),
    roles: model.roles.map((role) => {
      const its = new Set(rolePlaces(model, role).map(({ id }) => id));
      return {
        ...findableRole(model, role.id),
        title: role.words.title,
        // All, or a few: the shorter list.
        without: places.filter(({ id }) => !its.has(id)).map(({ id }) => id),
      };
    }),
    places,
    names: packPlaceNames(findablePlaces(model)),
  };
}

/** Titles of a role in every language with what else the job is called, each without and by what stands in brackets. */
function findableRole({ project }: Pick<SiteModel, 'project'>, id: string): FindableRole {
  const own = project.content.roles.filter((role) => role.id === id);
  const titles = own.flatMap(({ data }) => [
    data.title,
    data.short,
    ...data.alsoCalled.flatMap((also) => also.titles),
  ]);
  const parts = titles.flatMap((title) => title.split(/[()]/).map((part) => part.trim()));
  return { id, titles: [...new Set(parts)].filter((part) => part !== '') };
}

function allPlaces(model: SiteModel): AllPlaces {
  const { language, addresses, mainRole } = model;
  return {
    title: language.t('searchPage.places', {
      count: model.atlas.metros.length,
    }),
    states: placeGroups(model).map(({ id, name, places }) => ({
      id,
      name,
      places: places.map((place) => {
        const [own, area] = [model.placeName(place), model.text(place.area)];
        const rest = area === own ? '' : area.replace(own, '').replace(/^[–—\s]+/u, '');
        const href = rolePlaceAddress(model, mainRole, place, 'place');
        return {
          name: own,
          others: rest === '' ? null : rest,
          href: addresses.place(place.id),
          role: href === addresses.place(place.id) ? null : { label: mainRole.words.short, href },
        };
      }),
    })),
  };
}
