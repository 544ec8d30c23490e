import { test } from 'vitest';
import type { HistoryData } from '../../src/charts/history/history-data.ts';
import { HistoryChart } from '../../src/charts/history/HistoryChart.tsx';
import type { ChartOptions } from '../../src/charts/shared/row-chart.ts';
import { layoutHistory } from '../../src/charts/history/layout.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { salesHistory } from '../fixtures/median-history.ts';
import { matchGolden } from './match-golden.tsx';

function draw(data: HistoryData, options: Partial<ChartOptions>) {
  const layout = layoutHistory(data, {
    width: 984,
    narrow: false,
    language: languageOf('en'),
    ...options,
  });
  return <HistoryChart layout={layout} id="history" label="History" />;
}

test('wide', () => {
  matchGolden('history', draw(salesHistory, {}));
});

test('medium, in Russian', () => {
  matchGolden('history-720-ru', draw(salesHistory, { width: 720, language: languageOf('ru') }));
});

test('narrow', () => {
  matchGolden('history-narrow', draw(salesHistory, { width: 328, narrow: true }));
});

test('narrow, in Russian', () => {
  matchGolden(
    'history-narrow-ru',
    draw(salesHistory, { width: 328, narrow: true, language: languageOf('ru') }),
  );
});

test('a gap in the years, real values of the past only', () => {
  const years = salesHistory.years
    .filter(({ year }) => year !== 2022)
    .map((year) => (year.year === 2025 ? { ...year, real: null } : year));
  matchGolden('history-gap', draw({ ...salesHistory, rung: 2, years }, { width: 720 }));
});

test('one year', () => {
  const [first] = salesHistory.years;
  matchGolden('history-one', draw({ ...salesHistory, years: [first!] }, { width: 720 }));
});

test('empty', () => {
  matchGolden('history-empty', draw({ ...salesHistory, years: [] }, {}));
});
