import type { Language } from '../../i18n/language.ts';
import type { BindingRule } from '../../team/promotion/new-base.ts';
import type { PromotionPolicy } from '../../team/promotion/promotion-policy.ts';
import type { PersonPromotion } from '../../team/promotion/scenario.ts';
import type { RangeAmounts } from '../shared/employer-range-layout.ts';
import type { RungLabel } from '../shared/labels.ts';
import { toRangeAmounts, toUnits } from '../shared/labels.ts';

/** A proposed promotion. Pay is base pay at full time, whole currency units a year. */
export interface PromotionMove {
  id: string;
  /** Null where names are not to be shown. */
  name: string | null;
  /** Rung of today, counted from 1; null where the roster's level is no rung. */
  fromRung: number | null;
  /** The new rung with its name and its short one. */
  rung: number;
  rungName: string;
  rungShortName: string;
  before: number;
  after: number;
  /** after ÷ before − 1. */
  raise: number;
  /** Range of the new rung; null where the employer has none. */
  range: RangeAmounts | null;
  /** Median of the market for the new rung; null where unknown. */
  market: number | null;
  /** New base ÷ midpoint of the new range; null without one. */
  compaRatio: number | null;
  /** The rule that decided the new base. */
  boundBy: BindingRule;
}

export interface PromotionMovesData {
  /** ISO 4217 code of all amounts. */
  currency: string;
  /** In the order of the person planning. */
  moves: PromotionMove[];
  policy: Pick<PromotionPolicy, 'raise' | 'floorCompa' | 'cap'>;
}

interface MovesContext {
  currency: string;
  policy: PromotionPolicy;
  rungs: readonly RungLabel[];
  /** Whether names may be shown. */
  names: boolean;
  /** Median of the market for the new rung where the person works, in currency units; null where unknown. */
  marketOf: (promotion: PersonPromotion) => number | null;
}

/** The promotions of a scenario in one currency, as the picture takes them. */
export function toPromotionMoves(
  promotions: readonly PersonPromotion[],
  { currency, policy, rungs, names, marketOf }: MovesContext,
): PromotionMovesData {
  const rungOf = (levelId: string | null): RungLabel | undefined =>
    rungs.find((rung) => rung.levelId === levelId);
  return {
    currency,
    policy,
    moves: promotions
      .filter((promotion) => promotion.currency === currency)
      .map((promotion) => {
        const { person, mark, before, after, nextRange, raise } = promotion;
        const target = rungOf(mark.toLevelId);
        return {
          id: person.employeeId,
          name: names ? person.name : null,
          fromRung: rungOf(before.levelId)?.rung ?? null,
          rung: target?.rung ?? 1,
          rungName: target?.name ?? mark.toLevelId,
          rungShortName: target?.shortName ?? mark.toLevelId,
          before: toUnits(before.baseHundredths),
          after: toUnits(after.baseHundredths),
          raise,
          range: nextRange.kind === 'range' ? toRangeAmounts(nextRange.range) : null,
          market: marketOf(promotion),
          compaRatio: after.compaRatio,
          boundBy: after.boundBy,
        };
      }),
  };
}

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
