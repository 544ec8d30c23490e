import { sortRows } from '../../charts/pay-range/pay-range-data.ts';
import type { CsvCell } from '../../tables/format-csv.ts';
import { formatCsv } from '../../tables/format-csv.ts';
import { shownAmount } from '../../pay/shown-pay.ts';
import type { Percentiles } from '../../schemas/pay-statistic.ts';
import { countText } from '../../schemas/count-range.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import type { ComposedComparison } from './compose-comparison.ts';

const HEADER = [
  'place_id',
  'place',
  'level_id',
  'evidence',
  'basis',
  'currency',
  'reference_date',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'pay_at_level',
  'pay_at_level_after_prices',
  'wage_level',
  'price_level',
  'no_estimate',
];

/** The comparison as a table for programs: its rows as they are seen, shares to four decimals. */
export function comparisonCsv({ data }: ComposedComparison, atlas: BrowserAtlas): string {
  const own = import.meta.env.OWN_PAY ? ownPayRows(data, atlas) : [];
  const rows = data.groups.flatMap((group) =>
    sortRows(group.rows).map((row): CsvCell[] => {
      const { statistic } = row;
      const shown = (percentile: keyof Percentiles): number | null => {
        const amount = statistic?.percentiles[percentile] ?? null;
        return statistic && amount !== null ? shownAmount(amount, statistic) : null;
      };
      const estimate = atlas.estimates[row.placeId]?.[group.levelId];
      const differential = atlas.differential[row.placeId] ?? null;
      const rpp = atlas.placeById[row.placeId]?.rpp ?? null;
      return [
        row.placeId,
        row.name,
        group.levelId,
        statistic?.evidence ?? null,
        statistic?.basis ?? null,
        statistic?.currency ?? null,
        statistic?.referenceDate ?? null,
        shown('p10'),
        shown('p25'),
        shown('p50'),
        shown('p75'),
        shown('p90'),
        share(row.against),
        share(row.afterPrices),
        share(differential === null ? null : differential - 1),
        share(rpp === null ? null : rpp / 100 - 1),
        estimate?.kind === 'none' ? estimate.reason : null,
      ];
    }),
  );
  return own.length === 0
    ? formatCsv(HEADER, rows)
    : formatCsv(
        [...HEADER, ...OWN_PAY_HEADER],
        [...rows.map((row) => [...row, ...OWN_PAY_HEADER.map(() => null)]), ...own],
      );
}

/** What own pay has besides; blank in every other row. */
const OWN_PAY_HEADER = ['contributors', 'sources'];

/** The organisation's own pay on the compared rungs: in the compared places, and in all places under the nation. */
function ownPayRows(data: ComposedComparison['data'], { own }: BrowserAtlas): CsvCell[][] {
  return data.groups.flatMap(({ levelId, rows }) =>
    sortRows(rows).flatMap(({ placeId, name }) => {
      const figure = own?.[levelId]?.[placeId];
      if (!figure) return [];
      const { evidence, basis, currency, referenceDate, percentiles, sourceIds } = figure.statistic;
      const { p10, p25, p50, p75, p90 } = percentiles;
      const unknown = Array.from({ length: 5 }, () => null);
      return [
        [
          ...[placeId, name, levelId, evidence, basis, currency, referenceDate],
          ...[p10, p25, p50, p75, p90],
          ...unknown,
          ...[countText(figure.people), sourceIds.join(' ')],
        ],
      ];
    }),
  );
}

function share(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}
