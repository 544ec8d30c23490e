import type { PromotionCost } from './promotion-cost.ts';
import type { CostKind } from './scenario.ts';

/** The cost that a budget is about, in whole hundredths. */
export function costOf(cost: PromotionCost, kind: CostKind): number {
  switch (kind) {
    case 'annual':
      return cost.annualHundredths;
    case 'loaded':
      return cost.loadedHundredths;
    case 'this-year':
      return cost.thisYearHundredths;
  }
}
