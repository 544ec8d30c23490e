import type { PayRangeRow } from './pay-range-data.ts';

/**
 * Rows with the highest median first and those without a figure last; equal medians go by their
 * difference to the nation, then keep their order.
 */
export function sortRows(rows: PayRangeRow[]): PayRangeRow[] {
  const pay = (row: PayRangeRow): number => row.statistic?.percentiles.p50 ?? -Infinity;
  const against = (row: PayRangeRow): number => row.against ?? 0;
  return [...rows].sort((a, b) =>
    pay(a) === pay(b) ? against(b) - against(a) : pay(b) > pay(a) ? 1 : -1,
  );
}
