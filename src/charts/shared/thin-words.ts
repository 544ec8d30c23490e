import type { Language } from '../../i18n/language.ts';
import type { ThinReason } from '../../schemas/pay-statistic.ts';

/** Why a figure rests on little data, in words; null when it does not. */
export function thinWords(
  reasons: readonly ThinReason[],
  { t }: Language,
): { long: string; short: string } | null {
  const words = reasons.map((reason) => {
    switch (reason.kind) {
      case 'few-answers':
        return {
          long: t('thin.answersTooFew', { n: reason.n }),
          short: t('thin.answers', { n: reason.n }),
        };
      case 'few-jobs': {
        const jobs = t('thin.jobs', { jobs: reason.employment });
        return { long: jobs, short: jobs };
      }
      case 'unknown-employment':
        return { long: t('thin.unknownJobs'), short: t('thin.unknownJobs') };
    }
  });
  if (words.length === 0) return null;
  return { long: words.map((word) => word.long).join('; '), short: words[0]!.short };
}
