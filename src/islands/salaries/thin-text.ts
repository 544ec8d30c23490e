import type { Language } from '../../i18n/language.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';

/** Why the figure of a place rests on little data, in a few words; null when it does not. */
export function thinText(pay: PayStatistic | null, language: Language): string | null {
  for (const reason of pay?.thin ?? []) {
    if (reason.kind === 'few-jobs') return language.t('thin.jobs', { jobs: reason.employment });
    if (reason.kind === 'unknown-employment') return language.t('thin.unknownJobs');
  }
  return null;
}
