import { isDay } from '../../schemas/day.ts';
import type { DecidedRange, PayZone } from '../../schemas/decided-range.ts';
import type { CellParser } from '../../tables/cells.ts';
import { blankOr, decimal, slug, text, wholeNumber } from '../../tables/cells.ts';
import { rowReader } from '../../tables/read-rows.ts';
import type { TableReader } from '../../tables/read-rows.ts';

/** ISO 4217: EUR. */
const currencyCode: CellParser<string> = (cell) =>
  /^[A-Z]{3}$/.test(cell)
    ? { ok: true, value: cell }
    : {
        ok: false,
        expected: 'a currency code of three capital letters such as EUR',
        mend: 'Write the code.',
      };

/** A day of the calendar: 2026-01-01. */
const day: CellParser<string> = (cell) =>
  isDay(cell)
    ? { ok: true, value: cell }
    : {
        ok: false,
        expected: 'a day written YYYY-MM-DD',
        mend: 'Write the day from which the range holds, such as 2026-01-01.',
      };

/** Targets above three times base pay are percents that lost their sign. */
const MOST_SHARE = 3;

/** A share of base pay; percents are refused, since 15 and 0.15 cannot both be meant. */
const shareOfBase: CellParser<number> = (cell) => {
  const read = decimal({ min: 0 })(cell.replace(/\s*%$/, ''));
  if (read.ok && read.value <= MOST_SHARE && !cell.endsWith('%')) return read;
  return {
    ok: false,
    expected: 'a share of base pay such as 0.15',
    mend: read.ok ? `Write ${read.value / 100}.` : 'Write 0.15 for 15 percent.',
  };
};

const pay = wholeNumber({ min: 1 });

const rangeColumns = {
  role_id: blankOr(slug),
  grade_id: blankOr(slug),
  sublevel: blankOr(text),
  place_id: blankOr(slug),
  zone_id: blankOr(slug),
  min: pay,
  mid: blankOr(pay),
  max: pay,
  currency: currencyCode,
  variable_target: blankOr(shareOfBase),
  valid_from: day,
  source_id: slug,
};

const ABSENT = ['role_id', 'grade_id', 'sublevel', 'place_id', 'zone_id', 'mid', 'variable_target'];

/** data/pay/ranges.csv */
export const readRanges: TableReader<DecidedRange> = (header, locales) =>
  rowReader(header, { columns: rangeColumns, optional: ABSENT }, locales, (row) => ({
    levelId: row.role_id,
    gradeId: row.grade_id,
    sublevel: row.sublevel,
    placeId: row.place_id,
    zoneId: row.zone_id,
    min: row.min,
    mid: row.mid,
    max: row.max,
    currency: row.currency,
    variableTarget: row.variable_target,
    validFrom: row.valid_from,
    sourceId: row.source_id,
  }));

/** Factors have few decimals, so that a product can be computed exactly. */
const factor: CellParser<number> = (cell) => {
  const read = decimal({ min: 0.01, max: 100 })(cell);
  return !read.ok || /^\d+(\.\d{1,4})?$/.test(cell)
    ? read
    : { ok: false, expected: 'at most four decimals', mend: `Write ${read.value.toFixed(4)}.` };
};

const zoneColumns = {
  id: slug,
  factor: blankOr(factor),
  currency: blankOr(currencyCode),
  source_id: slug,
};

/** data/zones.csv */
export const readZones: TableReader<PayZone> = (header, locales) =>
  rowReader(
    header,
    { columns: zoneColumns, localised: ['name'] as const, optional: ['factor', 'currency'] },
    locales,
    (row) => ({
      id: row.id,
      name: row.name,
      factor: row.factor,
      currency: row.currency,
      sourceId: row.source_id,
    }),
  );
