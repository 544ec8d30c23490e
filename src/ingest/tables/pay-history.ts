import { slug, socCode } from '../csv/cells/id.ts';
import { wholeNumber } from '../csv/cells/number.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

/** A row of data/pay/*-history.csv: the national median of an occupation in a year. */
export interface PayHistoryRow {
  socCode: string;
  sourceId: string;
  year: number;
  /** In money of the year itself. */
  p50: number;
  /** In money of `realYear`. */
  p50Real: number;
  realYear: number;
}

const REAL_COLUMN = /^p50_real_(\d{4})$/;

/** data/pay/*-history.csv; the year of the constant money is in the name of its column. */
export const readPayHistory: TableReader<PayHistoryRow> = (table, locales) => {
  const realColumn = table.header.cells.find((name) => REAL_COLUMN.test(name)) ?? 'p50_real_<year>';
  const realYear = Number(REAL_COLUMN.exec(realColumn)?.[1]);
  const pay = wholeNumber({ min: 1 });
  const columns = {
    soc_code: socCode,
    source_id: slug,
    year: wholeNumber({ min: 1900, max: 2999 }),
    p50: pay,
    [realColumn]: pay,
  };
  return mapRows(readRows(table, { columns }, locales), (row) => ({
    socCode: row.soc_code,
    sourceId: row.source_id,
    year: row.year,
    p50: row.p50,
    p50Real: row[realColumn] as number,
    realYear,
  }));
};
