import { describePayMap } from '../../charts/pay-map/describe.ts';
import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import { layoutPayMap } from '../../charts/pay-map/layout.ts';
import type { CountryOutline, MapOutline } from '../../charts/pay-map/outline.ts';
import { outlineOf } from '../../charts/pay-map/outline.ts';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import { packOutline } from '../../charts/pay-map/packed-outline.ts';
import type { PayMapData, PayMapPlace } from '../../charts/pay-map/pay-map-data.ts';
import { insetOf, movedParts } from '../../charts/pay-map/projection.ts';
import type { PayAtlas } from '../../pay/pay-atlas.ts';
import type { Place } from '../../schemas/place.ts';
import type { CountryMap } from '../../project/data/country-map.ts';
import { circleTitle, evidenceLine, jobsIn, positionSources } from '../site/pay-phrases.ts';
import type { Link } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';
import { withEmbed } from './embed.ts';

/** Widths that maps are drawn at: on a phone, in a column, across the page. */
const MAP_WIDTHS = { narrow: 328, medium: 720, wide: 984 } as const;

/** So many lead on from the map of one area, which is a small part of its page. */
const LINKED_BESIDE = 30;

/**
 * Every area on the map: circles by jobs, shaded by wage level; null without official pay, and for a project without
 * an outline of its country.
 * @param own the area that the page is about: marked on the map, which is then as wide as a column and leaves out the smallest areas; null for none
 */
export function mapFigure(
  model: SiteModel,
  own: Place | null = null,
): DrawnFigure<PayMapLayout> | null {
  const { language, addresses, market } = model;
  const { map } = model.project;
  if (market === null || map === null) return null;
  const national = market.wage;
  const data: PayMapData = {
    ownId: own?.id ?? null,
    places: mapPlaces(model, own),
    evidence: 'published',
  };
  const layout = (width: number, narrow: boolean): PayMapLayout =>
    layoutPayMap(data, countryOutline(map, width), {
      narrow,
      language,
      nation: model.nationName,
      insetName: insetName(model),
      ...(own === null ? {} : { largeOnly: true, mostLinked: LINKED_BESIDE }),
    });
  const narrow = layout(MAP_WIDTHS.narrow, true);
  const medium = layout(MAP_WIDTHS.medium, false);
  const wide = own === null ? layout(MAP_WIDTHS.wide, false) : null;
  const description = describePayMap(
    data,
    {
      language,
      nation: model.nationName,
      occupation: market.occupation,
      socCode: market.socCode,
      basis: national.basis,
      month: national.referenceDate,
    },
    {
      largeOnly: own !== null,
      enlarged: medium.enlarged || wide?.enlarged === true,
      narrowEnlarged: narrow.enlarged,
      moved: movedText(model),
    },
  );
  // The map of one area is that of all with a ring: others show the whole one.
  return withEmbed(model, own === null ? 'cities/map' : null, {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null, language.t(`basis.${national.basis}`))],
      sourceIds: [...national.sourceIds, ...positionSources(model)],
      notes: description.notes,
      narrowNotes: description.narrowNotes,
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/places.csv') }],
      tableHref: own === null ? '#areas' : addresses.page('/cities/#areas'),
      method: 'labour-market',
    }),
    narrow,
    medium,
    wide,
  });
}

/** The areas on a map; one does not lead to the page that it is on. */
function mapPlaces(model: SiteModel, own: Place | null): PayMapPlace[] {
  return placesWithWages(model).map((place) =>
    place.id === own?.id ? { ...place, href: null } : place,
  );
}

/**
 * The areas that have a position, with their wage against the nation; null where none is printed. The page of each
 * area shows them all, so their words are said once.
 */
export const placesWithWages = oncePer((model: SiteModel): PayMapPlace[] => {
  const { atlas, addresses } = model;
  return atlas.metros.flatMap((place) => {
    const { latitude, longitude } = place;
    if (latitude === null || longitude === null) return [];
    const ratio = atlas.differential[place.id] ?? null;
    const differential = ratio === null ? null : ratio - 1;
    return [
      {
        id: place.id,
        name: model.placeName(place),
        inPlace: model.inPlace(place),
        latitude,
        longitude,
        jobs: jobsIn(model, place),
        differential,
        href: addresses.place(place.id),
        title: circleTitle(model, place, differential),
      },
    ];
  });
});

/** The country drawn at a width. */
export function countryOutline(map: CountryMap, width: number): MapOutline {
  return outlineOf(map as CountryOutline, width);
}

/** Name of the part that has a frame of its own; none for a projection without one. */
export function insetName({
  atlas,
  project,
  placeName,
}: Pick<SiteModel, 'atlas' | 'project' | 'placeName'>): string {
  const inset = project.map && insetOf(project.map.projection);
  const place = inset && atlas.placeById[inset.placeId];
  return place ? placeName(place) : '';
}

/** To an area on the map, which stands on its page; null where that has none. */
export function onMapLink(model: SiteModel, place: Place): Link | null {
  const { addresses, language, market, project } = model;
  if (market === null || project.map === null) return null;
  if (place.latitude === null || place.longitude === null) return null;
  return {
    label: language.t('payMap.show', { place: model.placeName(place) }),
    href: `${addresses.place(place.id)}#map`,
  };
}

/** What the projection moves, draws smaller and draws larger, in a sentence; null where it does nothing of it. */
export function movedText(model: SiteModel): string | null {
  const { atlas, language, project } = model;
  const parts = project.map && movedParts(project.map.projection);
  const inset = insetName(model);
  if (!parts || inset === '') return null;
  const names = (ids: readonly string[]): string => {
    const places = ids.flatMap((id) => atlas.placeById[id] ?? []);
    return places.length === 0 ? 'none' : language.list(places.map(model.placeName));
  };
  return language.t('payMap.moved', {
    moved: names(parts.moved),
    smaller: names(parts.smaller),
    inset,
  });
}

/** The map of every width with the places of the metropolitan areas, in their order in the atlas. */
export function packedOutlines(map: CountryMap, atlas: PayAtlas): PackedOutline[] {
  return Object.values(MAP_WIDTHS).map((width) =>
    packOutline(countryOutline(map, width), atlas.metros),
  );
}
