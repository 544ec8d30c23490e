import { slug, slugList } from '../csv/cells/id.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

/** A row of data/regions.csv: states that are looked at together. */
export interface Region {
  id: string;
  /** By locale. */
  name: Readonly<Record<string, string>>;
  stateIds: string[];
  sourceId: string;
}

const columns = {
  id: slug,
  states: slugList,
  source_id: slug,
};

/** data/regions.csv */
export const readRegions: TableReader<Region> = (table, locales) =>
  mapRows(readRows(table, { columns, localised: ['name'] as const }, locales), (row) => ({
    id: row.id,
    name: row.name,
    stateIds: row.states,
    sourceId: row.source_id,
  }));
