import { checkWhole } from '../../stats/check-number.ts';
import { costOf } from './promotion-cost.ts';
import type { Promotion } from './promote.ts';
import type { CostKind } from './promotion-cost.ts';

/** One promotion against the budget. */
interface BudgetEntry<P> {
  promotion: P;
  /** Cost of the kind the budget is about. */
  costHundredths: number;
  /** Cost of this one and all above it that count against the budget. */
  runningHundredths: number;
}

/** Promotions in the order of the person planning, cut where the money ends. */
export interface BudgetLine<P> {
  budget: Budget;
  inside: BudgetEntry<P>[];
  /** From the first one that no longer fits, whatever comes after it: the order is the person's. */
  outside: (BudgetEntry<P> & {
    /** Alone it would fit into what is left inside the line. */
    fitsAlone: boolean;
  })[];
  /** In another currency than the budget: counted nowhere, since nothing is converted. */
  otherCurrency: P[];
  spentHundredths: number;
  leftHundredths: number;
}

/**
 * The budget line: promotions are taken in the order of the person planning until one no longer fits.
 * That one and all below it stay outside, even if a cheaper one further down would fit: `fitsAlone` says
 * so, and the person may move it up. Nothing is chosen or ranked here.
 *
 * Throws a RangeError when the budget is not a whole amount of at least 0.
 */
export function budgetLine<P extends Pick<Promotion, 'currency' | 'cost'>>(
  promotions: readonly P[],
  budget: Budget,
): BudgetLine<P> {
  checkWhole('budget.hundredths', budget.hundredths, 0);
  const entries: BudgetEntry<P>[] = [];
  let running = 0;
  for (const promotion of promotions) {
    if (promotion.currency !== budget.currency) continue;
    const costHundredths = costOf(promotion.cost, budget.cost);
    running += costHundredths;
    entries.push({ promotion, costHundredths, runningHundredths: running });
  }
  const first = entries.findIndex((entry) => entry.runningHundredths > budget.hundredths);
  const cut = first === -1 ? entries.length : first;
  const spentHundredths = entries[cut - 1]?.runningHundredths ?? 0;
  const leftHundredths = budget.hundredths - spentHundredths;
  return {
    budget,
    inside: entries.slice(0, cut),
    outside: entries
      .slice(cut)
      .map((entry) => ({ ...entry, fitsAlone: entry.costHundredths <= leftHundredths })),
    otherCurrency: promotions.filter(({ currency }) => currency !== budget.currency),
    spentHundredths,
    leftHundredths,
  };
}

/** What may be spent on promotions. */
export interface Budget {
  hundredths: number;
  /** ISO 4217 code. */
  currency: string;
  cost: CostKind;
}
