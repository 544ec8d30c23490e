import type { ScenarioResult } from '../promotion/scenario-result.ts';
import type { OutTable } from './table-cell.ts';
import { moneyCell, numberCell, textCell } from './table-cell.ts';

const COLUMNS = [
  'scenario',
  'order',
  'employee_id',
  'name',
  'level',
  'new_level',
  'date',
  'currency',
  'base_salary',
  'new_base_salary',
  'raise',
  'bound_by',
  'new_compa_ratio',
  'target_variable',
  'new_target_variable',
  'fte',
  'months',
  'annual_cost',
  'loaded_cost',
  'this_year_cost',
  'inside_budget',
  'ready',
] as const;

/**
 * The promotions of a scenario in the order of the person planning.
 * @param scenario name of the scenario
 * @param startDay day of promotions without one of their own
 * @param levelName name of a rung by its id
 */
export function promotionTable(
  scenario: string,
  { promotions, line }: ScenarioResult,
  startDay: string,
  levelName: (levelId: string) => string,
): OutTable {
  const inside = new Set(line?.inside.map(({ promotion }) => promotion));
  const outside = new Set(line?.outside.map(({ promotion }) => promotion));
  return {
    columns: COLUMNS,
    rows: promotions.map((item, index) => [
      textCell(scenario),
      numberCell(index + 1),
      textCell(item.person.employeeId),
      textCell(item.person.name),
      textCell(item.person.level),
      textCell(levelName(item.mark.toLevelId)),
      textCell(item.mark.date ?? startDay),
      textCell(item.currency),
      moneyCell(item.before.baseHundredths),
      moneyCell(item.after.baseHundredths),
      numberCell(item.raise, 4),
      textCell(item.after.boundBy),
      numberCell(item.after.compaRatio, 4),
      moneyCell(item.before.targetVariableHundredths),
      moneyCell(item.after.targetVariableHundredths),
      numberCell(item.fte, 6),
      numberCell(item.months),
      moneyCell(item.cost.annualHundredths),
      moneyCell(item.cost.loadedHundredths),
      moneyCell(item.cost.thisYearHundredths),
      textCell(inside.has(item) ? 'yes' : outside.has(item) ? 'no' : null),
      textCell(item.ready),
    ]),
  };
}
