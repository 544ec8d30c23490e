import type { Language } from '../../i18n/language.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { TableColumn } from './description.ts';

const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** Columns of the five percentiles and of the median's interval. */
export function percentileColumns(language: Language): TableColumn[] {
  return [
    ...PERCENTILES.map((percentile) => ({
      label: language.t(`column.${percentile}`),
      numeric: true,
    })),
    { label: language.t('column.interval'), numeric: true },
  ];
}

/** Cells for percentileColumns; a figure that is not known is a dash. */
export function percentileCells(
  statistic: PayStatistic | null,
  language: Language,
  currency: string,
): string[] {
  const missing = language.t('format.missing');
  const interval = statistic?.medianInterval;
  return [
    ...PERCENTILES.map((percentile) => {
      const amount = statistic?.percentiles[percentile] ?? null;
      return amount === null ? missing : language.money(amount, currency);
    }),
    interval ? language.moneyRange(interval.low, interval.high, currency) : missing,
  ];
}
