import { costOf } from '../promotion/cost-of.ts';
import type { PersonPromotion, ScenarioResult } from '../promotion/scenario-result.ts';
import type { CostKind } from '../promotion/scenario.ts';
import type { OutTable, TableCell } from './table-cell.ts';
import { moneyCell, numberCell, textCell } from './table-cell.ts';

const COLUMNS = [
  'scenario',
  'order',
  'employee_id',
  'name',
  'new_level',
  'currency',
  'cost_kind',
  'cost',
  'running_cost',
  'budget',
  'standing',
] as const;

type Standing = 'inside' | 'outside' | 'outside_fits_alone' | 'other_currency';

/**
 * The promotions of a scenario one after the other against its budget. In another currency than the budget
 * they count nowhere; without a budget the running cost is kept for each currency.
 * @param scenario name of the scenario
 * @param kind the cost that is counted where no budget says which
 * @param levelName name of a rung by its id
 */
export function budgetTable(
  scenario: string,
  { promotions, line }: Pick<ScenarioResult, 'promotions' | 'line'>,
  kind: CostKind,
  levelName: (levelId: string) => string,
): OutTable {
  const counted = line?.budget.cost ?? kind;
  const standings = new Map<PersonPromotion, Standing>([
    ...(line?.inside ?? []).map((entry) => [entry.promotion, 'inside'] as const),
    ...(line?.outside ?? []).map(
      (entry) => [entry.promotion, entry.fitsAlone ? 'outside_fits_alone' : 'outside'] as const,
    ),
    ...(line?.otherCurrency ?? []).map((promotion) => [promotion, 'other_currency'] as const),
  ]);
  const running = new Map<string, number>();
  return {
    columns: COLUMNS,
    rows: promotions.map((item, index): TableCell[] => {
      const { currency, person, mark } = item;
      const cost = costOf(item.cost, counted);
      const standing = standings.get(item) ?? null;
      const isCounted = standing !== 'other_currency';
      const sum = (running.get(currency) ?? 0) + cost;
      if (isCounted) running.set(currency, sum);
      return [
        textCell(scenario),
        numberCell(index + 1),
        textCell(person.employeeId),
        textCell(person.name),
        textCell(levelName(mark.toLevelId)),
        textCell(currency),
        textCell(counted.replaceAll('-', '_')),
        moneyCell(cost),
        moneyCell(isCounted ? sum : null),
        moneyCell(line !== null && isCounted ? line.budget.hundredths : null),
        textCell(standing),
      ];
    }),
  };
}
