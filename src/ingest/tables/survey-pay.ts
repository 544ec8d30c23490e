import { blankOr } from '../csv/cells/blank-or.ts';
import { slug } from '../csv/cells/id.ts';
import { wholeNumber } from '../csv/cells/number.ts';
import { readRows } from '../csv/read-rows.ts';
import { mapRows } from './table-reader.ts';
import type { TableReader } from './table-reader.ts';

/** A row of data/pay/survey-levels.csv: what a rung pays nationally, from people's answers. */
export interface SurveyPayRow {
  levelId: string;
  sourceId: string;
  n: number;
  p10: number | null;
  p25: number;
  p50: number;
  p75: number;
  p90: number | null;
  p50Low: number | null;
  p50High: number | null;
}

const pay = wholeNumber({ min: 1 });

const columns = {
  level_id: slug,
  source_id: slug,
  n: wholeNumber({ min: 1 }),
  p10: blankOr(pay),
  p25: pay,
  p50: pay,
  p75: pay,
  p90: blankOr(pay),
  p50_low: blankOr(pay),
  p50_high: blankOr(pay),
};

/** data/pay/survey-levels.csv */
export const readSurveyPay: TableReader<SurveyPayRow> = (table, locales) =>
  mapRows(readRows(table, { columns }, locales), (row) => ({
    levelId: row.level_id,
    sourceId: row.source_id,
    n: row.n,
    p10: row.p10,
    p25: row.p25,
    p50: row.p50,
    p75: row.p75,
    p90: row.p90,
    p50Low: row.p50_low,
    p50High: row.p50_high,
  }));
