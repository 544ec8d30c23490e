import type { Place, PlaceKind } from '../../schemas/place.ts';
import { KIND_WORDS, place as placeSchema } from '../../schemas/place.ts';
import type { CellParser } from '../../tables/cells.ts';
import {
  blankOr,
  decimal,
  matching,
  oneOf,
  slug,
  slugList,
  text,
  textList,
  wholeNumber,
} from '../../tables/cells.ts';
import { rowReader } from '../../tables/read-rows.ts';
import type { TableReader } from '../../tables/read-rows.ts';

/** A row of data/places.csv, before it is known which of its parents is a nation. */
export interface PlaceRow extends Omit<Place, 'stateIds' | 'nationId'> {
  /** Ids of the places that it lies in, the principal one first; a region may name itself. */
  parentIds: string[];
}

const kindWord = oneOf(Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]);

const kind: CellParser<PlaceKind> = (cell) => {
  const word = kindWord(cell);
  return word.ok ? { ok: true, value: KIND_WORDS[word.value] } : word;
};

const currency = matching(
  placeSchema.shape.currency.unwrap(),
  'a currency of three capital letters such as EUR',
);

const placeColumns = {
  id: slug,
  kind,
  states: slugList,
  also: textList,
  cbsa_code: blankOr(text),
  currency: blankOr(currency),
  lat: blankOr(decimal({ min: -90, max: 90 })),
  lon: blankOr(decimal({ min: -180, max: 180 })),
  rpp: blankOr(decimal({ min: 1 })),
  zone: blankOr(slug),
  formerly: slugList,
};

/** data/places.csv */
export const readPlaces: TableReader<PlaceRow> = (header, locales) => {
  // Where no place has other cities than the one it is named after, its name says them all.
  const hasAreas = header.columns.some((name) => name.startsWith('area_'));
  const spec = {
    columns: placeColumns,
    localised: ['name', 'in', ...(hasAreas ? (['area'] as const) : [])] as const,
    optional: ['states', 'also', 'cbsa_code', 'currency', 'lat', 'lon', 'rpp', 'zone', 'formerly'],
    synonyms: { states: 'in', cbsa_code: 'code' },
  };
  return rowReader(header, spec, locales, (row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    inPlace: row.in,
    area: hasAreas ? row.area : row.name,
    parentIds: row.states,
    also: row.also,
    code: row.cbsa_code,
    currency: row.currency,
    latitude: row.lat,
    longitude: row.lon,
    rpp: row.rpp,
    ...(row.zone === null ? {} : { zoneId: row.zone }),
    ...(row.formerly.length === 0 ? {} : { formerly: row.formerly }),
  }));
};

/** A row of data/pay/quoted-places.csv: where somebody says most jobs are, the first place first. */
export interface QuotedPlace {
  levelId: string;
  rank: number;
  placeId: string;
  sourceId: string;
}

const quotedPlaceColumns = {
  level_id: slug,
  rank: wholeNumber({ min: 1 }),
  place_id: slug,
  source_id: slug,
};

/** data/pay/quoted-places.csv */
export const readQuotedPlaces: TableReader<QuotedPlace> = (header, locales) =>
  rowReader(header, { columns: quotedPlaceColumns }, locales, (row) => ({
    levelId: row.level_id,
    rank: row.rank,
    placeId: row.place_id,
    sourceId: row.source_id,
  }));

/** A row of data/regions.csv: states that are looked at together. */
export interface Region {
  id: string;
  /** By locale. */
  name: Readonly<Record<string, string>>;
  stateIds: string[];
  sourceId: string;
}

const regionColumns = {
  id: slug,
  states: slugList,
  source_id: slug,
};

/** data/regions.csv */
export const readRegions: TableReader<Region> = (header, locales) =>
  rowReader(header, { columns: regionColumns, localised: ['name'] as const }, locales, (row) => ({
    id: row.id,
    name: row.name,
    stateIds: row.states,
    sourceId: row.source_id,
  }));
