import type { Language } from '../../i18n/language.ts';
import type { RaiseData } from './raise-data.ts';

/** "about 12 points short", or that the raise covers the step; null where there is no step up. */
export function gapLabel({ step, gap }: RaiseData, language: Language): string | null {
  if (gap === null || step === null || step <= 0) return null;
  if (gap <= 0) return language.t('raise.covers');
  return language.t('raise.short', { points: Math.round(gap * 100) });
}

export function stepLabel(step: number, language: Language): string {
  return language.t('raise.step', { percent: language.percent(step) });
}

/** Policies are set in halves of a percent. */
export function raiseLabel(raise: number, language: Language): string {
  return language.t('raise.raise', { percent: language.percent(raise, 1) });
}
