import { blankOr } from '../csv/cells/blank-or.ts';
import { flag } from '../csv/cells/flag.ts';
import { slug, socCode } from '../csv/cells/id.ts';
import { decimal, wholeNumber } from '../csv/cells/number.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

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

const pay = blankOr(wholeNumber({ min: 1 }));

const columns = {
  place_id: slug,
  soc_code: socCode,
  source_id: slug,
  published: flag,
  employment: blankOr(wholeNumber({ min: 0 })),
  location_quotient: blankOr(decimal({ min: 0 })),
  p10: pay,
  p25: pay,
  p50: pay,
  p75: pay,
  p90: pay,
};

/** data/pay/*.csv except the tables with names of their own: percentiles that an agency printed. */
export const readOfficialPay: TableReader<OfficialPayRow> = (table, locales) =>
  mapRows(readRows(table, { columns }, locales), (row) => ({
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
