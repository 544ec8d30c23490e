import { blankOr, decimal, flag, slug, socCode, wholeNumber } from '../../tables/cells.ts';
import { rowReader } from '../../tables/read-rows.ts';
import type { TableReader } from '../../tables/read-rows.ts';

/** A row of official pay statistics: an occupation in a place, with or without a printed wage. */
export interface OfficialPayRow {
  placeId: string;
  socCode: string;
  sourceId: string;
  /** False where the agency prints no wage; then every percentile is null. */
  published: boolean;
  employment: number | null;
  locationQuotient: number | null;
  p10: number | null;
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
}

const officialPay = blankOr(wholeNumber({ min: 1 }));

const officialColumns = {
  place_id: slug,
  soc_code: socCode,
  source_id: slug,
  published: flag,
  employment: blankOr(wholeNumber({ min: 0 })),
  location_quotient: blankOr(decimal({ min: 0 })),
  p10: officialPay,
  p25: officialPay,
  p50: officialPay,
  p75: officialPay,
  p90: officialPay,
};

/** data/pay/*.csv except the tables with names of their own: percentiles that an agency printed. */
export const readOfficialPay: TableReader<OfficialPayRow> = (header, locales) =>
  rowReader(header, { columns: officialColumns }, locales, (row) => ({
    placeId: row.place_id,
    socCode: row.soc_code,
    sourceId: row.source_id,
    published: row.published,
    employment: row.employment,
    locationQuotient: row.location_quotient,
    p10: row.p10,
    p25: row.p25,
    p50: row.p50,
    p75: row.p75,
    p90: row.p90,
  }));

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
export const readPayHistory: TableReader<PayHistoryRow> = (header, locales) => {
  const realColumn = header.columns.find((name) => REAL_COLUMN.test(name)) ?? 'p50_real_<year>';
  const realYear = Number(REAL_COLUMN.exec(realColumn)?.[1]);
  const pay = wholeNumber({ min: 1 });
  const historyColumns = {
    soc_code: socCode,
    source_id: slug,
    year: wholeNumber({ min: 1900, max: 2999 }),
    p50: pay,
    [realColumn]: pay,
  };
  return rowReader(header, { columns: historyColumns }, locales, (row) => ({
    socCode: row.soc_code,
    sourceId: row.source_id,
    year: row.year,
    p50: row.p50,
    p50Real: row[realColumn] as number,
    realYear,
  }));
};
