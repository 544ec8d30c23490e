import { place as placeSchema, placeKind } from '../../schemas/place.ts';
import type { Place } from '../../schemas/place.ts';
import { blankOr } from '../csv/cells/blank-or.ts';
import { slug, slugList } from '../csv/cells/id.ts';
import { matching } from '../csv/cells/matching.ts';
import { decimal } from '../csv/cells/number.ts';
import { oneOf } from '../csv/cells/one-of.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

const columns = {
  id: slug,
  kind: oneOf(placeKind.options),
  states: slugList,
  cbsa_code: blankOr(matching(placeSchema.shape.cbsaCode.unwrap(), 'an area code of five digits')),
  lat: blankOr(decimal({ min: -90, max: 90 })),
  lon: blankOr(decimal({ min: -180, max: 180 })),
  rpp: blankOr(decimal({ min: 1 })),
};

/** data/places.csv */
export const readPlaces: TableReader<Place> = (table, locales) => {
  const spec = { columns, localised: ['name', 'in', 'area'] as const };
  return mapRows(readRows(table, spec, locales), (row) => ({
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
  }));
};
