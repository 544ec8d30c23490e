import { describe, it } from 'vitest';
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

describe('the drawing of the history', () => {
  it('is as before: wide', () => {
    matchGolden('history', draw(salesHistory, {}));
  });

  it('is as before: medium, in Russian', () => {
    matchGolden('history-720-ru', draw(salesHistory, { width: 720, language: languageOf('ru') }));
  });

  it('is as before: narrow', () => {
    matchGolden('history-narrow', draw(salesHistory, { width: 328, narrow: true }));
  });

  it('is as before: narrow, in Russian', () => {
    matchGolden(
      'history-narrow-ru',
      draw(salesHistory, { width: 328, narrow: true, language: languageOf('ru') }),
    );
  });

  it('is as before: a gap in the years, real values of the past only', () => {
    const years = salesHistory.years
      .filter(({ year }) => year !== 2022)
      .map((year) => (year.year === 2025 ? { ...year, real: null } : year));
    matchGolden('history-gap', draw({ ...salesHistory, rung: 2, years }, { width: 720 }));
  });

  it('is as before: one year', () => {
    const [first] = salesHistory.years;
    matchGolden('history-one', draw({ ...salesHistory, years: [first!] }, { width: 720 }));
  });

  it('is as before: empty', () => {
    matchGolden('history-empty', draw({ ...salesHistory, years: [] }, {}));
  });
});
