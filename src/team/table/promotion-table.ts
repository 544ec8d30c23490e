import type { ScenarioComparison } from '../promotion/compare-scenarios.ts';
import type { PromotionCost, CostKind } from '../promotion/promotion-cost.ts';
import { costOf } from '../promotion/promotion-cost.ts';
import type { PersonPromotion, ScenarioResult } from '../promotion/scenario.ts';
import type { ExportTable, CsvCell } from '../../tables/format-csv.ts';
import { moneyCell, numberCell } from '../../tables/format-csv.ts';

const PROMOTION_COLUMNS = [
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
): ExportTable {
  const inside = new Set(line?.inside.map(({ promotion }) => promotion));
  const outside = new Set(line?.outside.map(({ promotion }) => promotion));
  return {
    columns: PROMOTION_COLUMNS,
    rows: promotions.map((item, index) => [
      scenario,
      numberCell(index + 1),
      item.person.employeeId,
      item.person.name,
      item.person.level,
      levelName(item.mark.toLevelId),
      item.mark.date ?? startDay,
      item.currency,
      moneyCell(item.before.baseHundredths),
      moneyCell(item.after.baseHundredths),
      numberCell(item.raise, 4),
      item.after.boundBy,
      numberCell(item.after.compaRatio, 4),
      moneyCell(item.before.targetVariableHundredths),
      moneyCell(item.after.targetVariableHundredths),
      numberCell(item.fte, 6),
      numberCell(item.months),
      moneyCell(item.cost.annualHundredths),
      moneyCell(item.cost.loadedHundredths),
      moneyCell(item.cost.thisYearHundredths),
      inside.has(item) ? 'yes' : outside.has(item) ? 'no' : null,
      item.ready,
    ]),
  };
}

const SCENARIO_COLUMNS = [
  'currency',
  'scenario',
  'people',
  'annual_cost',
  'loaded_cost',
  'this_year_cost',
] as const;

/**
 * Two scenarios side by side: for each currency a row of either and one of their difference, B less A.
 * @param names of the two scenarios
 */
export function scenarioTable(
  { totals }: Pick<ScenarioComparison, 'totals'>,
  names: readonly [string, string],
): ExportTable {
  const toRow = (
    currency: string,
    name: string,
    total: PromotionCost & { people: number },
  ): CsvCell[] => [
    currency,
    name,
    numberCell(total.people),
    moneyCell(total.annualHundredths),
    moneyCell(total.loadedHundredths),
    moneyCell(total.thisYearHundredths),
  ];
  return {
    columns: SCENARIO_COLUMNS,
    rows: totals.flatMap(({ currency, a, b, difference }) => [
      toRow(currency, names[0], a),
      toRow(currency, names[1], b),
      toRow(currency, 'difference', difference),
    ]),
  };
}

const BUDGET_COLUMNS = [
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
): ExportTable {
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
    columns: BUDGET_COLUMNS,
    rows: promotions.map((item, index): CsvCell[] => {
      const { currency, person, mark } = item;
      const cost = costOf(item.cost, counted);
      const standing = standings.get(item) ?? null;
      const isCounted = standing !== 'other_currency';
      const sum = (running.get(currency) ?? 0) + cost;
      if (isCounted) running.set(currency, sum);
      return [
        scenario,
        numberCell(index + 1),
        person.employeeId,
        person.name,
        levelName(mark.toLevelId),
        currency,
        counted.replaceAll('-', '_'),
        moneyCell(cost),
        moneyCell(isCounted ? sum : null),
        moneyCell(line !== null && isCounted ? line.budget.hundredths : null),
        standing,
      ];
    }),
  };
}
