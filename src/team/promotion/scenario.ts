import type { RosterRow } from '../../schemas/roster-row.ts';
import type { BudgetLine, Budget } from './budget-line.ts';
import { budgetLine } from './budget-line.ts';
import type { Promotion, PromotionTerms, PromotionMark } from './promote.ts';
import { promote } from './promote.ts';
import type { PromotionCost } from './promotion-cost.ts';
import type { PromotionPolicy } from './promotion-policy.ts';

/** One way to promote people: whom, in whose order, by which rules, within which budget. */
export interface Scenario {
  name: string;
  /** In the order of the person planning: what stands first is inside the budget first. */
  marks: readonly PromotionMark[];
  policy: PromotionPolicy;
  /** Null where none is set. */
  budget: Budget | null;
}

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
