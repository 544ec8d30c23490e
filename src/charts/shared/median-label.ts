import type { Language } from '../../i18n/language.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';

/** A median as it is written beside its mark: "$82,000", "≈ $88,000". */
export function medianLabel(statistic: PayStatistic, language: Language): string {
  const amount = language.money(statistic.percentiles.p50, statistic.currency);
  return statistic.evidence === 'estimated' ? language.t('format.estimate', { amount }) : amount;
}
