import { describePayMap } from '../../charts/pay-map/describe.ts';
import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import { layoutPayMap } from '../../charts/pay-map/layout.ts';
import type { CountryOutline, MapOutline } from '../../charts/pay-map/outline.ts';
import { outlineOf } from '../../charts/pay-map/outline.ts';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import { packOutline } from '../../charts/pay-map/packed-outline.ts';
import type { PayMapPlace } from '../../charts/pay-map/pay-map-data.ts';
import { insetOf } from '../../charts/pay-map/projection.ts';
import type { PayAtlas } from '../../pay/pay-atlas.ts';
import type { CountryMap } from '../../project/data/country-map.ts';
import { evidenceLine, jobsIn, positionSources } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';

/** Widths that maps are drawn at: on a phone, in a column, across the page. */
const MAP_WIDTHS = { narrow: 328, medium: 720, wide: 984 } as const;

/**
 * Every area on the map: circles by jobs, shaded by wage level; null without official pay, and for a project without
 * an outline of its country.
 */
export function mapFigure(model: SiteModel): DrawnFigure<PayMapLayout> | null {
  const { language, addresses, market } = model;
  const { map } = model.project;
  if (market === null || map === null) return null;
  const national = market.wage;
  const data = { ownId: null, places: mapPlaces(model), evidence: 'published' as const };
  const description = describePayMap(data, {
    language,
    nation: model.nationName,
    occupation: market.occupation,
    socCode: market.socCode,
    basis: national.basis,
    month: national.referenceDate,
  });
  const layout = (width: number, narrow: boolean): PayMapLayout =>
    layoutPayMap(data, countryOutline(map, width), {
      narrow,
      language,
      nation: model.nationName,
      insetName: insetName(model),
    });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null, language.t(`basis.${national.basis}`))],
      sourceIds: [...national.sourceIds, ...positionSources(model)],
      notes: description.notes,
      narrowNotes: description.narrowNotes,
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/places.csv') }],
      tableHref: '#areas',
      method: 'labour-market',
    }),
    narrow: layout(MAP_WIDTHS.narrow, true),
    medium: layout(MAP_WIDTHS.medium, false),
    wide: layout(MAP_WIDTHS.wide, false),
  };
}

/** The areas that have a position, with their wage against the nation; null where none is printed. */
function mapPlaces(model: SiteModel): PayMapPlace[] {
  const { atlas, addresses } = model;
  return atlas.metros.flatMap((place) => {
    const { latitude, longitude } = place;
    if (latitude === null || longitude === null) return [];
    const ratio = atlas.differential[place.id] ?? null;
    return [
      {
        id: place.id,
        name: model.placeName(place),
        inPlace: model.inPlace(place),
        latitude,
        longitude,
        jobs: jobsIn(model, place),
        differential: ratio === null ? null : ratio - 1,
        href: addresses.place(place.id),
      },
    ];
  });
}

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

/** The map of every width with the places of the metropolitan areas, in their order in the atlas. */
export function packedOutlines(map: CountryMap, atlas: PayAtlas): PackedOutline[] {
  return Object.values(MAP_WIDTHS).map((width) =>
    packOutline(countryOutline(map, width), atlas.metros),
  );
}
