import type { CostKind } from '../../team/promotion/scenario.ts';

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
