import states from 'us-atlas/states-10m.json' with { type: 'json' };
import { describePayMap } from '../../charts/pay-map/describe.ts';
import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import { layoutPayMap } from '../../charts/pay-map/layout.ts';
import type { CountryTopology, MapOutline } from '../../charts/pay-map/outline.ts';
import { outlineOf } from '../../charts/pay-map/outline.ts';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import { packOutline } from '../../charts/pay-map/packed-outline.ts';
import type { PayMapPlace } from '../../charts/pay-map/pay-map-data.ts';
import { insetPlaceId } from '../../charts/pay-map/projection.ts';
import { evidenceLine } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';

/** Widths that maps are drawn at: on a phone, in a column, across the page. */
const MAP_WIDTHS = { narrow: 328, medium: 720, wide: 984 } as const;

/** Every area on the map: circles by jobs, shaded by wage level. */
export function mapFigure(model: SiteModel): DrawnFigure<PayMapLayout> {
  const { language, atlas, reference, addresses } = model;
  const national = atlas.nationalWage(reference);
  const data = { ownId: null, places: mapPlaces(model), evidence: 'published' as const };
  const description = describePayMap(data, {
    language,
    nation: model.nationName,
    occupation: model.text(model.occupation(reference).short),
    socCode: reference,
    basis: national.basis,
    month: national.referenceDate,
  });
  const inset = atlas.placeById[insetPlaceId];
  const layout = (width: number, narrow: boolean): PayMapLayout =>
    layoutPayMap(data, countryOutline(width), {
      narrow,
      language,
      nation: model.nationName,
      insetName: inset ? model.placeName(inset) : '',
    });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null, language.t(`basis.${national.basis}`))],
      sourceIds: [...national.sourceIds, model.project.settings.positionSource.value],
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
  const { atlas, reference, addresses } = model;
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
        jobs: atlas.jobs[place.id]?.[reference] ?? null,
        differential: ratio === null ? null : ratio - 1,
        href: addresses.place(place.id),
      },
    ];
  });
}

/** The country drawn at a width. */
export function countryOutline(width: number): MapOutline {
  return outlineOf(states as unknown as CountryTopology, width);
}

/** The map of every width with the places of the metropolitan areas, in their order in the atlas. */
export function packedOutlines({ atlas }: Pick<SiteModel, 'atlas'>): PackedOutline[] {
  return Object.values(MAP_WIDTHS).map((width) => packOutline(countryOutline(width), atlas.metros));
}
