import type { Occupation } from '../../schemas/occupation.ts';
import { socCode } from '../csv/cells/id.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

/** data/occupations.csv */
export const readOccupations: TableReader<Occupation> = (table, locales) => {
  const spec = { columns: { soc_code: socCode }, localised: ['title', 'short'] as const };
  return mapRows(readRows(table, spec, locales), (row) => ({
    socCode: row.soc_code,
    title: row.title,
    short: row.short,
  }));
};
