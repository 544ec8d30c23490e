import type { Language } from '../../i18n/language.ts';
import type { PromotionGapData } from './promotion-gap-data.ts';

/** "raise of 8.5%" with "to $89,000" below it. */
export function raiseLines(data: PromotionGapData, language: Language, currency: string): string[] {
  const { promotions, policyRaise, raisedPay } = data;
  // Policies are set in halves of a percent.
  const percent = language.percent(policyRaise, 1);
  return [
    language.t('gap.raise', { promotions, percent }),
    ...(raisedPay === null
      ? []
      : [language.t('gap.raisedTo', { amount: language.money(raisedPay, currency) })]),
  ];
}

/** "12.4 points short" with "about $10,000 a year" below it, or that the raise covers the step. */
export function gapLines(data: PromotionGapData, language: Language, currency: string): string[] {
  const { step, gap, shortfall, promotions } = data;
  if (step === null || gap === null || step <= 0) return [];
  if (gap <= 0) return [language.t('gap.covers', { promotions })];
  return [
    language.t('gap.short', { points: Math.round(gap * 1000) / 10 }),
    ...(shortfall === null
      ? []
      : [language.t('gap.shortBy', { amount: language.money(shortfall, currency) })]),
  ];
}
