import { parseCount } from '../../schemas/count-range.ts';
import type { CountRange } from '../../schemas/count-range.ts';
import type { OwnPayRow } from '../../schemas/own-pay.ts';
import { ownPayRow } from '../../schemas/own-pay.ts';
import type { CellParser } from '../../tables/cells.ts';
import { blankOr, matching, slug, wholeNumber } from '../../tables/cells.ts';
import { rowReader } from '../../tables/read-rows.ts';
import type { TableReader } from '../../tables/read-rows.ts';

const { currency, asOf, profile } = ownPayRow.shape;

const count: CellParser<CountRange> = (cell) => {
  const value = parseCount(cell);
  return value === null
    ? {
        ok: false,
        expected: 'a number of people or a band of them, such as 20-49 or 500+',
        mend: 'Take the cell as "npm run aggregate" wrote it.',
      }
    : { ok: true, value };
};

const profileCell: CellParser<OwnPayRow['profile']> = (cell) => {
  const read = profile.safeParse(cell);
  return read.success
    ? { ok: true, value: read.data }
    : {
        ok: false,
        expected: `one of ${profile.options.join(', ')}`,
        mend: 'Write the profile that "npm run aggregate" was run with.',
      };
};

const pay = wholeNumber({ min: 0 });

const columns = {
  level_id: blankOr(slug),
  place_id: blankOr(slug),
  currency: matching(currency, 'a currency code of three capital letters such as EUR'),
  contributors: count,
  p10: blankOr(pay),
  p25: blankOr(pay),
  p50: pay,
  p75: blankOr(pay),
  p90: blankOr(pay),
  p50_low: blankOr(pay),
  p50_high: blankOr(pay),
  as_of: matching(asOf, 'a month written YYYY-MM'),
  profile: profileCell,
  source_id: slug,
};

/** data/pay/own.csv */
export const readOwnPay: TableReader<OwnPayRow> = (header, locales) =>
  rowReader(header, { columns }, locales, (row) => ({
    levelId: row.level_id,
    placeId: row.place_id,
    currency: row.currency,
    contributors: row.contributors,
    p10: row.p10,
    p25: row.p25,
    p50: row.p50,
    p75: row.p75,
    p90: row.p90,
    p50Low: row.p50_low,
    p50High: row.p50_high,
    asOf: row.as_of,
    profile: row.profile,
    sourceId: row.source_id,
  }));
