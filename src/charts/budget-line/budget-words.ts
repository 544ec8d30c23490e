import type { Language } from '../../i18n/language.ts';
import type { BudgetScenario } from './budget-line-data.ts';
import { totalCost } from './budget-line-data.ts';

/** How many promotions are inside the budget and what they cost; without a budget, how many there are. */
export function insideWords(
  { items, spent, left }: BudgetScenario,
  language: Language,
  currency: string,
): string {
  const money = (amount: number): string => language.money(amount, currency);
  if (spent === null || left === null) {
    return language.t('budgetLine.all', { n: items.length });
  }
  const n = items.filter(({ standing }) => standing === 'inside').length;
  return language.t('budgetLine.inside', { n, spent: money(spent), left: money(left) });
}

/** How many are outside it and what they cost; null where none is. */
export function outsideWords(
  scenario: BudgetScenario,
  language: Language,
  currency: string,
): string | null {
  const n = scenario.items.filter(({ standing }) => standing?.startsWith('outside')).length;
  if (n === 0) return null;
  const amount = totalCost(scenario) - (scenario.spent ?? 0);
  return language.t('budgetLine.outside', { n, amount: language.money(amount, currency) });
}
