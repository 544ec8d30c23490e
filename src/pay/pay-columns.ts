import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { shownAmount } from './shown-pay.ts';

/** Columns of a pay statistic in a table to take along, by the names that data/README.md explains. */
export const PAY_COLUMNS = [
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'p50_low',
  'p50_high',
  'likely_low',
  'likely_high',
  'currency',
  'period',
  'pay_basis',
  'evidence',
  'reference_date',
  'sources',
  'n',
] as const;

/** The cells of these columns: amounts as they are printed, in units of the currency; all blank where there is no statistic. */
export function payCells(statistic: PayStatistic | null): (string | number | null)[] {
  if (statistic === null) return PAY_COLUMNS.map(() => null);
  const { percentiles, medianInterval, likelyRange } = statistic;
  const shown = (amount: number | null | undefined): number | null =>
    typeof amount === 'number' ? shownAmount(amount, statistic) : null;
  return [
    shown(percentiles.p10),
    shown(percentiles.p25),
    shown(percentiles.p50),
    shown(percentiles.p75),
    shown(percentiles.p90),
    shown(medianInterval?.low),
    shown(medianInterval?.high),
    shown(likelyRange?.low),
    shown(likelyRange?.high),
    statistic.currency,
    statistic.period,
    statistic.basis,
    statistic.evidence,
    statistic.referenceDate,
    statistic.sourceIds.join(' '),
    statistic.n,
  ];
}
