import type { Place } from '../../schemas/place.ts';
import { place as placeSchema, placeKind } from '../../schemas/place.ts';
import {
  blankOr,
  decimal,
  matching,
  oneOf,
  slug,
  slugList,
  wholeNumber,
} from '../../tables/cells.ts';
import { rowReader } from '../../tables/read-rows.ts';
import type { TableReader } from '../../tables/read-rows.ts';

const placeColumns = {
  id: slug,
  kind: oneOf(placeKind.options),
  states: slugList,
  cbsa_code: blankOr(matching(placeSchema.shape.cbsaCode.unwrap(), 'an area code of five digits')),
  lat: blankOr(decimal({ min: -90, max: 90 })),
  lon: blankOr(decimal({ min: -180, max: 180 })),
  rpp: blankOr(decimal({ min: 1 })),
  zone: blankOr(slug),
};

/** data/places.csv */
export const readPlaces: TableReader<Place> = (header, locales) => {
  const spec = {
    columns: placeColumns,
    localised: ['name', 'in', 'area'] as const,
    optional: ['zone'],
  };
  return rowReader(header, spec, locales, (row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    inPlace: row.in,
    area: row.area,
    stateIds: row.states,
    cbsaCode: row.cbsa_code,
    latitude: row.lat,
    longitude: row.lon,
    rpp: row.rpp,
    ...(row.zone === null ? {} : { zoneId: row.zone }),
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
