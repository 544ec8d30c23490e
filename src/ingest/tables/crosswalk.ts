import { slug, socCode } from '../csv/cells/id.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

/** A row of data/crosswalk.csv: an official occupation related to a rung; their order is that of display. */
export interface CrosswalkRow {
  levelId: string;
  socCode: string;
}

/** data/crosswalk.csv */
export const readCrosswalk: TableReader<CrosswalkRow> = (table, locales) =>
  mapRows(readRows(table, { columns: { level_id: slug, soc_code: socCode } }, locales), (row) => ({
    levelId: row.level_id,
    socCode: row.soc_code,
  }));
