import type { Language } from '../../i18n/language.ts';
import type { OverlapShare } from '../../pay/overlap-share.ts';

/** Message keys are letters only. */
export const shareKind = { about: 'about', 'less-than': 'less', 'more-than': 'more' } as const;

/** "32% earn more", or the bound that the known percentiles allow. */
export function shareLabel(share: OverlapShare, language: Language): string {
  return language.t('overlap.share', {
    kind: shareKind[share.kind],
    percent: language.percent(share.percent / 100),
  });
}
