import type { PayStatistic } from '../schemas/pay-statistic.ts';

/** Columns of a pay statistic in a table to take along, by the names that data/README.md explains. */
export const PAY_COLUMNS = [
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'p50_low',
  'p50_high',
  'currency',
  'period',
  'pay_basis',
  'evidence',
  'reference_date',
  'sources',
  'n',
] as const;

/** The cells of these columns: amounts in units of the currency; all blank where there is no statistic. */
export function payCells(statistic: PayStatistic | null): (string | number | null)[] {
  if (statistic === null) return PAY_COLUMNS.map(() => null);
  const { p10, p25, p50, p75, p90 } = statistic.percentiles;
  return [
    p10,
    p25,
    p50,
    p75,
    p90,
    statistic.medianInterval?.low ?? null,
    statistic.medianInterval?.high ?? null,
    statistic.currency,
    statistic.period,
    statistic.basis,
    statistic.evidence,
    statistic.referenceDate,
    statistic.sourceIds.join(' '),
    statistic.n,
  ];
}
