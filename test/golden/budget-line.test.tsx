import { describe, it } from 'vitest';
import type { BudgetLineData } from '../../src/charts/budget-line/budget-line-data.ts';
import { BudgetLineChart } from '../../src/charts/budget-line/BudgetLineChart.tsx';
import { layoutBudgetLine } from '../../src/charts/budget-line/layout.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { oneScenario, twoScenarios } from '../fixtures/team-budget.ts';
import { matchGolden } from './match-golden.tsx';

const SHEETS = ['tokens', 'charts', 'team-charts'];

function match(name: string, data: BudgetLineData, width = 984, locale = 'en'): void {
  const language = languageOf(locale);
  const layout = layoutBudgetLine(data, { width, narrow: width < 560, language });
  const chart = <BudgetLineChart layout={layout} id="budget" label="Budget" />;
  matchGolden(`budget-line${name}`, chart, SHEETS);
}

describe('the drawing of the budget line', () => {
  it('is as before: two scenarios', () => {
    match('', twoScenarios('en'));
  });

  it('is as before: Russian, medium', () => {
    match('-720-ru', twoScenarios('ru'), 720, 'ru');
  });

  it('is as before: narrow', () => {
    match('-narrow', twoScenarios('en'), 328);
  });

  it('is as before: Russian, narrow', () => {
    match('-narrow-ru', twoScenarios('ru'), 328, 'ru');
  });

  it('is as before: one promotion, inside the budget', () => {
    match('-one', oneScenario(1, 50_000), 720);
  });

  it('is as before: nothing fits', () => {
    match('-outside', oneScenario(2, 5000), 720);
  });

  it('is as before: no budget, names switched off', () => {
    const data = oneScenario(4, null);
    for (const item of data.scenarios[0]!.items) item.name = null;
    match('-open', data, 720);
  });

  it('is as before: empty: nobody is marked', () => {
    match('-empty', oneScenario(0, null), 720);
  });
});
