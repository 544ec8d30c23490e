import { costOf } from '../../team/promotion/promotion-cost.ts';
import type { PersonPromotion, ScenarioResult } from '../../team/promotion/scenario.ts';
import type { CostKind } from '../../team/promotion/promotion-cost.ts';
import type { RungLabel } from '../shared/labels.ts';
import { toUnits } from '../shared/labels.ts';

/** One promotion with what it costs, in whole currency units. */
export interface BudgetItem {
  id: string;
  /** Null where names are not to be shown. */
  name: string | null;
  /** The new rung, counted from 1, whose colour it takes. */
  rung: number;
  cost: number;
  /** Null where no budget is set. */
  standing: 'inside' | 'outside' | 'outside-fits-alone' | null;
}

/** One way to promote people, within its budget. */
export interface BudgetScenario {
  name: string;
  /** In the order of the person planning. */
  items: BudgetItem[];
  /** Null where none is set. */
  budget: number | null;
  /** What those inside cost, and what is left of the budget; null without one. */
  spent: number | null;
  left: number | null;
}

export interface BudgetLineData {
  /** ISO 4217 code of all amounts. */
  currency: string;
  /** Which cost is counted: for a year, with what the employer pays on top, or of this budget year. */
  kind: CostKind;
  /** One, or two to be compared. */
  scenarios: BudgetScenario[];
}

/** What all promotions of a scenario cost together. */
export function totalCost({ items }: BudgetScenario): number {
  return items.reduce((sum, { cost }) => sum + cost, 0);
}

interface ScenarioContext {
  name: string;
  currency: string;
  /** The cost that is counted where no budget says which. */
  kind: CostKind;
  rungs: readonly RungLabel[];
  /** Whether names may be shown. */
  names: boolean;
}

/** A worked-out scenario as the picture takes it: promotions in another currency are left out. */
export function toBudgetScenario(
  { promotions, line }: Pick<ScenarioResult, 'promotions' | 'line'>,
  { name, currency, kind, rungs, names }: ScenarioContext,
): BudgetScenario {
  const item = (
    promotion: PersonPromotion,
    costHundredths: number,
    standing: BudgetItem['standing'],
  ): BudgetItem => ({
    id: promotion.person.employeeId,
    name: names ? promotion.person.name : null,
    rung: rungs.find(({ levelId }) => levelId === promotion.mark.toLevelId)?.rung ?? 1,
    cost: toUnits(costHundredths),
    standing,
  });
  if (line === null || line.budget.currency !== currency) {
    const own = promotions.filter((promotion) => promotion.currency === currency);
    return {
      name,
      items: own.map((promotion) => item(promotion, costOf(promotion.cost, kind), null)),
      budget: null,
      spent: null,
      left: null,
    };
  }
  return {
    name,
    items: [
      ...line.inside.map((entry) => item(entry.promotion, entry.costHundredths, 'inside')),
      ...line.outside.map((entry) =>
        item(
          entry.promotion,
          entry.costHundredths,
          entry.fitsAlone ? 'outside-fits-alone' : 'outside',
        ),
      ),
    ],
    budget: toUnits(line.budget.hundredths),
    spent: toUnits(line.spentHundredths),
    left: toUnits(line.leftHundredths),
  };
}
