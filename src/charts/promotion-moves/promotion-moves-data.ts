import type { BindingRule } from '../../team/promotion/new-base.ts';
import type { PromotionPolicy } from '../../team/promotion/promotion-policy.ts';
import type { RangeAmounts } from '../shared/employer-range-layout.ts';

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
