import type { Language } from '../../i18n/language.ts';
import type { RoleWords } from '../../ladder/role-words.ts';
import type { OverlapShare } from '../../pay/overlap-share.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';

export interface OverlapRung {
  /** Counted from 1, the lowest. */
  rung: number;
  name: string;
  /** Forms of the name that sentences ask for. */
  words: RoleWords;
  /** Null where no figure can be given. */
  statistic: PayStatistic | null;
}

/** Two neighbouring rungs in one place, measured alike. */
export interface OverlapData {
  lower: OverlapRung;
  upper: OverlapRung;
  /** Share of people on the lower rung who earn more than the median of the upper; null where unknown. */
  share: OverlapShare | null;
}

/** Message keys are letters only. */
export const shareKind = { about: 'about', 'less-than': 'less', 'more-than': 'more' } as const;

/** "32% earn more", or the bound that the known percentiles allow. */
export function shareLabel(share: OverlapShare, language: Language): string {
  return language.t('overlap.share', {
    kind: shareKind[share.kind],
    percent: language.percent(share.percent / 100),
  });
}
