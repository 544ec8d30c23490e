import type { ScenarioComparison } from '../promotion/compare-scenarios.ts';
import type { PromotionCost } from '../promotion/promotion-cost.ts';
import type { OutTable, TableCell } from './table-cell.ts';
import { moneyCell, numberCell, textCell } from './table-cell.ts';

const COLUMNS = [
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
): OutTable {
  const toRow = (
    currency: string,
    name: string,
    total: PromotionCost & { people: number },
  ): TableCell[] => [
    textCell(currency),
    textCell(name),
    numberCell(total.people),
    moneyCell(total.annualHundredths),
    moneyCell(total.loadedHundredths),
    moneyCell(total.thisYearHundredths),
  ];
  return {
    columns: COLUMNS,
    rows: totals.flatMap(({ currency, a, b, difference }) => [
      toRow(currency, names[0], a),
      toRow(currency, names[1], b),
      toRow(currency, 'difference', difference),
    ]),
  };
}
