import { checkWhole } from '../../stats/check-number.ts';
import { divideRounded, shareUnits, WHOLE_SHARE } from '../money.ts';

/** What changes for one person, and how long it is paid. */
interface PayChange {
  /** New base less current base, whole hundredths a year at full time. */
  baseHundredths: number;
  /** The same for the target of variable pay. */
  targetVariableHundredths: number;
  /** Share of full time. */
  fte: number;
  /** What the employer pays on top, as a share. */
  burden: number;
  /** Months of the budget year, 0 to 12. */
  months: number;
}

/** What a promotion costs, in whole hundredths. */
export interface PromotionCost {
  /** For a whole year. */
  annualHundredths: number;
  /** For a whole year, with what the employer pays on top. */
  loadedHundredths: number;
  /** The loaded cost of the months that remain in the budget year. */
  thisYearHundredths: number;
}

/**
 * Cost of a promotion (method: promotion-cost): annual = d(base) + d(target variable), loaded = annual x (1 + burden),
 * this year = loaded x months / 12. Somebody on part time costs the share of full time.
 *
 * Each of the three is computed from exact numbers and rounded once, so none carries the rounding of
 * another. Throws a RangeError when an amount or the months are not whole, the months not from 0 to 12,
 * or a share is out of its range.
 */
export function promotionCost(change: PayChange): PromotionCost {
  const { baseHundredths, targetVariableHundredths, months } = change;
  checkWhole('baseHundredths', baseHundredths, Number.MIN_SAFE_INTEGER);
  checkWhole('targetVariableHundredths', targetVariableHundredths, Number.MIN_SAFE_INTEGER);
  checkWhole('months', months, 0);
  if (months > 12) throw new RangeError(`months must be at most 12, received ${months}`);
  const whole = BigInt(WHOLE_SHARE);
  const annual =
    (BigInt(baseHundredths) + BigInt(targetVariableHundredths)) *
    BigInt(shareUnits('fte', change.fte));
  const loaded = annual * (whole + BigInt(shareUnits('burden', change.burden)));
  return {
    annualHundredths: divideRounded(annual, whole),
    loadedHundredths: divideRounded(loaded, whole * whole),
    thisYearHundredths: divideRounded(loaded * BigInt(months), whole * whole * 12n),
  };
}

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

/** Which cost a budget is about. */
export const COST_KINDS = ['annual', 'loaded', 'this-year'] as const;

export type CostKind = (typeof COST_KINDS)[number];
