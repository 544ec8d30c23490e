import type { Promotion } from './promote.ts';
import type { PromotionCost } from './promotion-cost.ts';

/** What promotions in one currency cost together. */
export interface CurrencyTotal extends PromotionCost {
  currency: string;
  people: number;
}

/**
 * Totals of some promotions, one for each currency in the order in which they appear: nothing is
 * converted. Each is the sum of the rounded amounts of the people, so that a column adds up.
 */
export function promotionTotals(
  promotions: readonly Pick<Promotion, 'currency' | 'cost'>[],
): CurrencyTotal[] {
  const totals = new Map<string, CurrencyTotal>();
  for (const { currency, cost } of promotions) {
    const total = totals.get(currency) ?? {
      currency,
      people: 0,
      annualHundredths: 0,
      loadedHundredths: 0,
      thisYearHundredths: 0,
    };
    totals.set(currency, {
      currency,
      people: total.people + 1,
      annualHundredths: total.annualHundredths + cost.annualHundredths,
      loadedHundredths: total.loadedHundredths + cost.loadedHundredths,
      thisYearHundredths: total.thisYearHundredths + cost.thisYearHundredths,
    });
  }
  return [...totals.values()];
}
