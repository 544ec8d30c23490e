import type { Occupation } from '../../schemas/occupation.ts';
import { flag, slug, socCode, wholeNumber } from '../../tables/cells.ts';
import { rowReader } from '../../tables/read-rows.ts';
import type { TableReader } from '../../tables/read-rows.ts';

/** data/occupations.csv */
export const readOccupations: TableReader<Occupation> = (header, locales) => {
  const spec = {
    columns: { soc_code: socCode, catch_all: flag },
    localised: ['title', 'short'] as const,
  };
  return rowReader(header, spec, locales, (row) => ({
    socCode: row.soc_code,
    title: row.title,
    short: row.short,
    catchAll: row.catch_all,
  }));
};

/** A row of data/crosswalk.csv: an official occupation related to a rung; their order is that of display. */
export interface CrosswalkRow {
  levelId: string;
  socCode: string;
}

/** data/crosswalk.csv */
export const readCrosswalk: TableReader<CrosswalkRow> = (header, locales) =>
  rowReader(header, { columns: { level_id: slug, soc_code: socCode } }, locales, (row) => ({
    levelId: row.level_id,
    socCode: row.soc_code,
  }));

/** A row of data/pay/quoted-ranges.csv: a range somebody states without data. */
export interface QuotedRangeRow {
  levelId: string;
  placeId: string;
  sourceId: string;
  low: number;
  high: number;
}

const pay = wholeNumber({ min: 1 });
const quotedRangeColumns = { level_id: slug, place_id: slug, source_id: slug, low: pay, high: pay };

/** data/pay/quoted-ranges.csv */
export const readQuotedRanges: TableReader<QuotedRangeRow> = (header, locales) =>
  rowReader(header, { columns: quotedRangeColumns }, locales, (row) => ({
    levelId: row.level_id,
    placeId: row.place_id,
    sourceId: row.source_id,
    low: row.low,
    high: row.high,
  }));
