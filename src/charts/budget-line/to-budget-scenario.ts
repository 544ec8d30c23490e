import { costOf } from '../../team/promotion/cost-of.ts';
import type { PersonPromotion, ScenarioResult } from '../../team/promotion/scenario-result.ts';
import type { CostKind } from '../../team/promotion/scenario.ts';
import { toUnits } from '../shared/range-amounts.ts';
import type { RungLabel } from '../shared/rung-label.ts';
import type { BudgetItem, BudgetScenario } from './budget-line-data.ts';

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
