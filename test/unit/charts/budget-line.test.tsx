import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { BudgetLineData } from '../../../src/charts/budget-line/budget-line-data.ts';
import { BudgetLineChart } from '../../../src/charts/budget-line/BudgetLineChart.tsx';
import { describeBudgetLine } from '../../../src/charts/budget-line/describe.ts';
import { layoutBudgetLine } from '../../../src/charts/budget-line/layout.ts';
import { toBudgetScenario } from '../../../src/charts/budget-line/budget-line-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { scenarioResult } from '../../../src/team/promotion/scenario.ts';
import { oneScenario, scenarioOf, twoScenarios } from '../../fixtures/team-budget.ts';
import { rungLabels, teamScenario, teamTerms } from '../../fixtures/team-scenario.ts';
import { textFaults } from '../../fixtures/text-faults.ts';

const language = languageOf('en');
const options = { width: 984, narrow: false, language };

describe('layoutBudgetLine', () => {
  test('costs stand one after the other from zero, in the order given', () => {
    const [row] = layoutBudgetLine(oneScenario(3, 32_000), options).rows;
    const [hana, dana, li] = row!.segments;
    expect(hana!.x).toBe(1);
    expect(dana!.x).toBeCloseTo(hana!.x + hana!.width, 1);
    expect(li!.width / hana!.width).toBeCloseTo(12_900 / 9300, 2);
  });

  test('the budget stands on the same scale', () => {
    const [row] = layoutBudgetLine(oneScenario(3, 32_000), options).rows;
    const end = row!.segments[2]!.x + row!.segments[2]!.width;
    expect((row!.budget!.x - 1) / (end - 1)).toBeCloseTo(32 / 30, 3);
  });

  test('from the first that no longer fits all are drawn as outside', () => {
    const [, second] = layoutBudgetLine(twoScenarios('en'), options).rows;
    expect(second!.segments.map(({ outside }) => outside)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(second!.inside.text).toBe('3 within the budget for $30,000, $2,000 left');
    expect(second!.outside!.text).toBe('3 over: $16,100');
  });

  test('two scenarios share one axis', () => {
    const [first, second] = layoutBudgetLine(twoScenarios('en'), options).rows;
    expect(first!.budget!.x).toBe(second!.budget!.x);
    expect(first!.segments[2]!.x).toBe(second!.segments[2]!.x);
  });

  test('a cost of nothing keeps a mark', () => {
    const data = oneScenario(2, null);
    data.scenarios[0]!.items[1]!.cost = 0;
    expect(layoutBudgetLine(data, options).rows[0]!.segments[1]!.width).toBe(1);
  });

  test.each(['en', 'ru'] as const)('no text is cut or touches another: %s', (locale) => {
    const single = (count: number, budget: number | null): BudgetLineData => ({
      currency: 'USD',
      kind: 'this-year',
      scenarios: [scenarioOf(locale, 'A', count, budget)],
    });
    const states = [
      twoScenarios(locale),
      single(6, 60_000),
      single(6, 100),
      single(1, 9_000_000),
      single(0, 5000),
      single(0, null),
      { ...single(0, null), scenarios: [] },
    ];
    for (const data of states) {
      for (const width of [1248, 984, 720, 328]) {
        const layout = layoutBudgetLine(data, {
          width,
          narrow: width === 328,
          language: languageOf(locale),
        });
        const markup = renderToStaticMarkup(
          <BudgetLineChart layout={layout} id="chart" label="Chart" />,
        );
        expect(textFaults(markup)).toEqual([]);
        expect(markup.match(/ style=|\d\.\d{3}\d*|NaN|Infinity/g)).toBeNull();
      }
    }
  });
});

describe('describeBudgetLine', () => {
  const headline = (data: BudgetLineData, locale = 'en'): string =>
    describeBudgetLine(data, languageOf(locale)).headline.replaceAll('\u00a0', ' ');

  test('the headline says what fits', () => {
    expect(headline(oneScenario(6, 32_000))).toBe(
      '3 of 6 promotions fit within the $32,000 budget for a full year with employer costs',
    );
    expect(headline(oneScenario(2, 5000))).toBe(
      'None of 2 promotions fits within the $5,000 budget for a full year with employer costs',
    );
    expect(headline(oneScenario(3, 32_000))).toBe(
      'All 3 promotions fit within the $32,000 budget for a full year with employer costs',
    );
    expect(headline(oneScenario(1, 32_000))).toBe(
      'The promotion fits within the $32,000 budget for a full year with employer costs',
    );
    expect(headline(oneScenario(3, null))).toBe(
      '3 promotions cost $30,000 a year with employer costs',
    );
    expect(headline(oneScenario(0, 5000))).toBe('No promotions to pay for yet');
  });

  test('of two scenarios it says which costs more', () => {
    expect(headline(twoScenarios('en'))).toBe('Plan B costs $16,100 more than Plan A');
    const { scenarios, ...rest } = twoScenarios('en');
    expect(headline({ ...rest, scenarios: [...scenarios].reverse() })).toBe(
      'Plan B costs $16,100 more than Plan A',
    );
    expect(headline({ ...rest, scenarios: [scenarios[0]!, scenarios[0]!] })).toBe(
      'Plan A and Plan A cost the same',
    );
  });

  test('in Russian, with its plurals', () => {
    const data = (count: number, budget: number | null): BudgetLineData => ({
      ...oneScenario(0, null),
      scenarios: [scenarioOf('ru', 'А', count, budget)],
    });
    expect(headline(data(6, 32_000), 'ru')).toBe(
      '3 из 6 повышений помещаются в бюджет 32 000 $ на полный год со взносами и налогами',
    );
    expect(headline(data(2, 5000), 'ru')).toBe(
      'Ни одно из 2 повышений не помещается в бюджет 5 000 $ на полный год со взносами и налогами',
    );
    expect(headline(data(3, 32_000), 'ru')).toBe(
      'Все 3 повышения помещаются в бюджет 32 000 $ на полный год со взносами и налогами',
    );
    expect(headline(data(1, null), 'ru')).toBe(
      'Одно повышение обойдётся в 9 300 $ в год со взносами и налогами',
    );
  });

  test('the table has each promotion with the running total', () => {
    const { table } = describeBudgetLine(twoScenarios('en'), language);
    expect(table.rows).toHaveLength(9);
    expect(table.rows[6]).toEqual(['Plan B', '4', 'Omar', '$4,400', '$34,400', 'over budget']);
    expect(table.rows[8]).toEqual([
      'Plan B',
      '6',
      'Goran',
      '$1,500',
      '$46,100',
      'over budget; on its own it would fit in what is left',
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
});

describe('toBudgetScenario', () => {
  const context = {
    name: 'A',
    currency: 'USD',
    kind: 'loaded',
    rungs: rungLabels,
    names: true,
  } as const;
  const worked = (budget: typeof teamScenario.budget) =>
    scenarioResult({ ...teamScenario, budget }, teamTerms.people, teamTerms);

  test('takes the budget line of the domain', () => {
    const scenario = toBudgetScenario(worked(teamScenario.budget), context);
    // 12,900 + 7,820 fit into 25,000; 9,265 more do not.
    expect(scenario.items.map(({ cost, standing }) => [cost, standing])).toEqual([
      [12_900, 'inside'],
      [7820, 'inside'],
      [9265, 'outside'],
    ]);
    expect(scenario).toMatchObject({ budget: 25_000, spent: 20_720, left: 4280 });
    expect(scenario.items.map(({ rung }) => rung)).toEqual([2, 3, 4]);
  });

  test('without a budget it counts the cost that was asked for', () => {
    const scenario = toBudgetScenario(worked(null), context);
    expect(scenario.items.map(({ cost }) => cost)).toEqual([16_125, 9775, 11_581.25]);
    expect(scenario.budget).toBeNull();
  });

  test('a budget in another currency is none, names switched off do not come along', () => {
    const scenario = toBudgetScenario(worked({ hundredths: 1, currency: 'EUR', cost: 'annual' }), {
      ...context,
      names: false,
    });
    expect(scenario.budget).toBeNull();
    expect(scenario.items.map(({ name }) => name)).toEqual([null, null, null]);
  });
});
