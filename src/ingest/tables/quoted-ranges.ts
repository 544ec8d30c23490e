import { slug } from '../csv/cells/id.ts';
import { wholeNumber } from '../csv/cells/number.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

/** A row of data/pay/quoted-ranges.csv: a range somebody states without data. */
export interface QuotedRangeRow {
  levelId: string;
  placeId: string;
  sourceId: string;
  low: number;
  high: number;
}

const pay = wholeNumber({ min: 1 });
const columns = { level_id: slug, place_id: slug, source_id: slug, low: pay, high: pay };

/** data/pay/quoted-ranges.csv */
export const readQuotedRanges: TableReader<QuotedRangeRow> = (table, locales) =>
  mapRows(readRows(table, { columns }, locales), (row) => ({
    levelId: row.level_id,
    placeId: row.place_id,
    sourceId: row.source_id,
    low: row.low,
    high: row.high,
  }));
