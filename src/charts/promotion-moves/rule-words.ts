import type { Language } from '../../i18n/language.ts';
import type { PromotionMove, PromotionMovesData } from './promotion-moves-data.ts';

/** Which rule decided a new base, with its figure: "raise of 8.5%", "floor, 85% of midpoint". */
export function ruleWords(
  { boundBy }: Pick<PromotionMove, 'boundBy'>,
  { raise, floorCompa, cap }: PromotionMovesData['policy'],
  language: Language,
): string {
  const share = { raise, floor: floorCompa, cap: cap ?? 0 };
  const percent =
    boundBy === 'raise' || boundBy === 'floor' || boundBy === 'cap'
      ? language.percent(share[boundBy], 1)
      : '';
  return language.t('promotionMoves.rule', { rule: boundBy, percent });
}

/** How far a new base lies outside the range of the new rung; null inside it. */
export function outsideRange(
  { after, range }: Pick<PromotionMove, 'after' | 'range'>,
  language: Language,
  currency: string,
): string | null {
  if (range === null || (after >= range.min && after <= range.max)) return null;
  const amount = language.money(
    after < range.min ? range.min - after : after - range.max,
    currency,
  );
  return language.t(after < range.min ? 'peopleStrip.below' : 'peopleStrip.above', { amount });
}

/** The way of a promotion: "to Senior". */
export function moveWords(rungName: string, language: Language): string {
  return language.t('promotionMoves.to', { rung: rungName });
}
