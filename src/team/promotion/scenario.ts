import type { PromotionPolicy } from './promotion-policy.ts';

/** Somebody marked for promotion. */
export interface PromotionMark {
  employeeId: string;
  /** Rung after the promotion. */
  toLevelId: string;
  /** Day from which it is paid, YYYY-MM-DD; null for the day the plan starts from. */
  date: string | null;
  /** Target of variable pay set for this promotion, whole hundredths; null where the policy decides. */
  targetVariableHundredths: number | null;
}

/** Which cost a budget is about. */
export const COST_KINDS = ['annual', 'loaded', 'this-year'] as const;

export type CostKind = (typeof COST_KINDS)[number];

/** What may be spent on promotions. */
export interface Budget {
  hundredths: number;
  /** ISO 4217 code. */
  currency: string;
  cost: CostKind;
}

/** One way to promote people: whom, in whose order, by which rules, within which budget. */
export interface Scenario {
  name: string;
  /** In the order of the person planning: what stands first is inside the budget first. */
  marks: readonly PromotionMark[];
  policy: PromotionPolicy;
  /** Null where none is set. */
  budget: Budget | null;
}
