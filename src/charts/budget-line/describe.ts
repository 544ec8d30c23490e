import type { Language } from '../../i18n/language.ts';
import type { ChartDescription } from '../shared/description.ts';
import type { BudgetLineData, BudgetScenario } from './budget-line-data.ts';
import { totalCost } from './budget-line-data.ts';
import { insideWords, outsideWords } from './layout.ts';

/** The words of the budget line: whether the promotions fit, or which of two scenarios costs more. */
export function describeBudgetLine(data: BudgetLineData, language: Language): ChartDescription {
  const { scenarios, currency, kind } = data;
  const missing = language.t('format.missing');
  const money = (amount: number): string => language.money(amount, currency);
  const headline = budgetHeadline(data, language);
  const named = scenarios.some(({ items }) => items.some(({ name }) => name !== null));
  const several = scenarios.length > 1;
  return {
    headline,
    subtitle: language.t('budgetLine.subtitle', {
      kind,
      currencyName: language.currencyName(currency),
      budget: scenarios.some(({ budget }) => budget !== null) ? 'set' : 'none',
    }),
    alternative: language.t('budgetLine.alternative', {
      headline,
      scenarios: scenarios
        .map((scenario) =>
          [
            scenario.name,
            money(totalCost(scenario)),
            insideWords(scenario, language, currency),
            outsideWords(scenario, language, currency),
          ]
            .filter((part) => part !== null)
            .join(', '),
        )
        .join('; '),
    }),
    table: {
      caption: headline,
      columns: [
        ...(several ? [{ label: language.t('budgetLine.column.scenario'), numeric: false }] : []),
        { label: language.t('budgetLine.column.place'), numeric: true },
        ...(named ? [{ label: language.t('peopleStrip.column.person'), numeric: false }] : []),
        { label: language.t('budgetLine.column.cost'), numeric: true },
        { label: language.t('budgetLine.column.running'), numeric: true },
        { label: language.t('budgetLine.column.standing'), numeric: false },
      ],
      rows: scenarios.flatMap((scenario) => {
        let running = 0;
        return scenario.items.map((item, index) => {
          running += item.cost;
          return [
            ...(several ? [scenario.name] : []),
            language.number(index + 1),
            ...(named ? [item.name ?? missing] : []),
            money(item.cost),
            money(running),
            item.standing === null
              ? missing
              : language.t('budgetLine.standing', { standing: item.standing }),
          ];
        });
      }),
    },
  };
}

function budgetHeadline({ scenarios, currency, kind }: BudgetLineData, language: Language): string {
  const money = (amount: number): string => language.money(amount, currency);
  const [first, second] = scenarios;
  if (!first || scenarios.every(({ items }) => items.length === 0)) {
    return language.t('budgetLine.headlineNone');
  }
  if (second) return comparison(first, second, language, money);
  const n = first.items.length;
  if (first.budget === null) {
    return language.t('budgetLine.headlineCost', { n, amount: money(totalCost(first)), kind });
  }
  const fits = first.items.filter(({ standing }) => standing === 'inside').length;
  return language.t('budgetLine.headline', {
    n,
    fits,
    rest: n - fits,
    budget: money(first.budget),
    kind,
  });
}

function comparison(
  first: BudgetScenario,
  second: BudgetScenario,
  language: Language,
  money: (amount: number) => string,
): string {
  const difference = totalCost(second) - totalCost(first);
  const [dearer, cheaper] = difference > 0 ? [second, first] : [first, second];
  return language.t('budgetLine.headlineTwo', {
    same: Math.round(difference) === 0 ? 'same' : 'other',
    dearer: dearer.name,
    cheaper: cheaper.name,
    difference: money(Math.abs(difference)),
  });
}
