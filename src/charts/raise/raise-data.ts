import type { Language } from '../../i18n/language.ts';
import type { RoleWords } from '../../ladder/role-words.ts';
import type { Evidence } from '../../schemas/pay-statistic.ts';

/** The market's step between two neighbouring rungs, and what a usual promotion raise covers of it. */
export interface RaiseData {
  /** Number of the upper rung, counted from 1; the chart takes its colour. */
  rung: number;
  lower: RoleWords;
  upper: RoleWords;
  /** How much more the median of the upper rung pays, as a share; null where unknown. */
  step: number | null;
  /** The 95 % interval of the step; null where it is not known. */
  interval: { low: number; high: number } | null;
  /** How the medians came to be. */
  evidence: Evidence;
  /** The usual promotion raise as a share: 0.085. It is quoted. */
  raise: number;
  /** Year that the raise is quoted from; null where it has no source with a date. */
  raiseYear: string | null;
  /** What the raise leaves missing of the step, as a share; below 0 where it is more than the step. */
  gap: number | null;
}

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
