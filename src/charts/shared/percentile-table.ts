import type { Language } from '../../i18n/language.ts';
import { payRangeText, payText } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { TableColumn } from './description.ts';

const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/**
 * Columns of the five percentiles and of how sure the median is, which the last head says by its name: the
 * 95 % interval of observed figures, the likely range of estimates, or either where the rows hold both.
 * @param statistics those of the rows, null where a row has none
 */
export function percentileColumns(
  language: Language,
  statistics: readonly (PayStatistic | null)[],
): TableColumn[] {
  const estimated = statistics.some((statistic) => statistic?.likelyRange);
  const observed = statistics.some((statistic) => statistic?.medianInterval);
  const kind = estimated ? (observed ? 'both' : 'likely') : 'interval';
  return [
    ...PERCENTILES.map((percentile) => ({
      label: language.t(`column.${percentile}`),
      numeric: true,
    })),
    { label: language.t('column.sure', { kind }), numeric: true },
  ];
}

/** Cells for percentileColumns; a figure that is not known is a dash. */
export function percentileCells(statistic: PayStatistic | null, language: Language): string[] {
  const missing = language.t('format.missing');
  const interval = statistic && (statistic.likelyRange ?? statistic.medianInterval);
  return [
    ...PERCENTILES.map((percentile) => {
      const amount = statistic?.percentiles[percentile] ?? null;
      return statistic && amount !== null ? payText(amount, statistic, language) : missing;
    }),
    statistic && interval ? payRangeText(interval, statistic, language) : missing,
  ];
}
