import { slug } from '../csv/cells/id.ts';
import { wholeNumber } from '../csv/cells/number.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

/** A row of data/pay/quoted-places.csv: where somebody says most jobs are, the first place first. */
export interface QuotedPlace {
  levelId: string;
  rank: number;
  placeId: string;
  sourceId: string;
}

const columns = {
  level_id: slug,
  rank: wholeNumber({ min: 1 }),
  place_id: slug,
  source_id: slug,
};

/** data/pay/quoted-places.csv */
export const readQuotedPlaces: TableReader<QuotedPlace> = (table, locales) =>
  mapRows(readRows(table, { columns }, locales), (row) => ({
    levelId: row.level_id,
    rank: row.rank,
    placeId: row.place_id,
    sourceId: row.source_id,
  }));
