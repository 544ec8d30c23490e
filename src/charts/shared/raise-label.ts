import type { Language } from '../../i18n/language.ts';

/** A change of one person's pay to a tenth of a percent: 0.085 -> "+8.5%". */
export function raiseLabel(raise: number, language: Language): string {
  const percent = language.percent(Math.abs(raise), 1);
  if (raise === 0) return percent;
  return language.t(raise > 0 ? 'teamChart.plus' : 'teamChart.minus', { percent });
}
