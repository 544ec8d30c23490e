import type { PromotionPolicy } from '../../team/promotion/promotion-policy.ts';
import type { PersonPromotion } from '../../team/promotion/scenario-result.ts';
import { toRangeAmounts, toUnits } from '../shared/range-amounts.ts';
import type { RungLabel } from '../shared/rung-label.ts';
import type { PromotionMovesData } from './promotion-moves-data.ts';

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
