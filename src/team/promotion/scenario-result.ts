import type { RosterRow } from '../../schemas/roster-row.ts';
import type { BudgetLine } from './budget-line.ts';
import { budgetLine } from './budget-line.ts';
import type { Promotion, PromotionTerms } from './promote.ts';
import { promote } from './promote.ts';
import type { CurrencyTotal } from './promotion-totals.ts';
import { promotionTotals } from './promotion-totals.ts';
import type { PromotionMark, Scenario } from './scenario.ts';

/** A promotion with the person it is for. */
export interface PersonPromotion extends Promotion {
  person: RosterRow;
}

/** A scenario worked out. */
export interface ScenarioResult {
  /** In the order of the person planning. */
  promotions: PersonPromotion[];
  /** Marks for people who are not in the roster. */
  missing: PromotionMark[];
  totals: CurrencyTotal[];
  /** Null where no budget is set. */
  line: BudgetLine<PersonPromotion> | null;
}

/**
 * Works a scenario out: every mark becomes a promotion in its order, with totals and the budget line.
 * @param peopleById rows of the roster by employee id
 * @param terms what the scenario itself does not say
 * @throws RangeError when a number or a day is out of its range
 */
export function scenarioResult(
  scenario: Scenario,
  peopleById: ReadonlyMap<string, RosterRow>,
  terms: Omit<PromotionTerms, 'policy'>,
): ScenarioResult {
  const promotions: PersonPromotion[] = [];
  const missing: PromotionMark[] = [];
  for (const mark of scenario.marks) {
    const person = peopleById.get(mark.employeeId);
    if (person === undefined) missing.push(mark);
    else {
      promotions.push({ ...promote(person, mark, { ...terms, policy: scenario.policy }), person });
    }
  }
  return {
    promotions,
    missing,
    totals: promotionTotals(promotions),
    line: scenario.budget === null ? null : budgetLine(promotions, scenario.budget),
  };
}
