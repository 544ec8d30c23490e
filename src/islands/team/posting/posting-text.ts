import type { Language } from '../../../i18n/language.ts';

/** What a posting says about pay, as the person writing it has decided. */
export interface Posting {
  title: string;
  place: string;
  currency: string;
  minHundredths: number;
  maxHundredths: number;
  /** Target of variable pay as a share of base pay; null where there is none. */
  variableShare: number | null;
  duties: readonly string[];
  benefits: string;
  /** Last day for applications, an ISO date; null where none is set. */
  deadline: string | null;
}

/** The text of a posting: title and place, range upon hire, variable pay, benefits, duties, deadline. */
export function postingText(posting: Posting, language: Language): string {
  const { t } = language;
  const { title, place, currency, minHundredths, maxHundredths, variableShare } = posting;
  const { duties, benefits, deadline } = posting;
  return [
    t('team.posting.head', { title, place }),
    '',
    t('team.posting.pay', {
      range: language.moneyRange(minHundredths / 100, maxHundredths / 100, currency),
    }),
    variableShare === null
      ? t('team.posting.noVariable')
      : t('team.posting.variable', { share: language.percent(variableShare) }),
    t('team.posting.benefits', { benefits: benefits.trim() || t('team.posting.benefitsBlank') }),
    '',
    t('team.posting.duties'),
    ...duties.map((duty) => `– ${duty}`),
    '',
    deadline === null
      ? t('team.posting.noDeadline')
      : t('team.posting.until', { date: language.date(deadline) }),
  ].join('\n');
}
