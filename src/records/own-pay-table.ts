import { countText } from '../schemas/count-range.ts';
import type { OwnPayRow } from '../schemas/own-pay.ts';
import { formatCsv } from '../tables/format-csv.ts';
import { compareKeys } from './cell-table.ts';

/** Columns of the table by the fields of a row, in their order. */
export const OWN_PAY_COLUMNS: Readonly<Record<keyof OwnPayRow, string>> = {
  levelId: 'level_id',
  placeId: 'place_id',
  currency: 'currency',
  contributors: 'contributors',
  p10: 'p10',
  p25: 'p25',
  p50: 'p50',
  p75: 'p75',
  p90: 'p90',
  p50Low: 'p50_low',
  p50High: 'p50_high',
  asOf: 'as_of',
  profile: 'profile',
  sourceId: 'source_id',
};

/** Rows as the text of data/pay/own.csv, the same for the same rows in any order: totals first, then by the ids. */
export function ownPayTable(rows: readonly OwnPayRow[]): string {
  return formatCsv(
    Object.values(OWN_PAY_COLUMNS),
    [...rows]
      .sort(compareKeys)
      .map((row) => [
        ...[row.levelId, row.placeId, row.currency, countText(row.contributors)],
        ...[row.p10, row.p25, row.p50, row.p75, row.p90, row.p50Low, row.p50High],
        ...[row.asOf, row.profile, row.sourceId],
      ]),
  );
}
