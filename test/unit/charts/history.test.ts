import { describe, expect, test } from 'vitest';
import { describeHistory } from '../../../src/charts/history/describe.ts';
import type { HistoryData } from '../../../src/charts/history/history-data.ts';
import { layoutHistory } from '../../../src/charts/history/layout.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { salesHistory } from '../../fixtures/median-history.ts';

const options = { width: 984, narrow: false, language: languageOf('en') };
const context = {
  language: languageOf('en'),
  nation: 'US',
  occupation: 'Sales of services',
  shortOccupation: 'Sales of services',
  basis: 'wage-incl-incentive',
} as const;
const two = (
  first: [nominal: number, real: number],
  last: [nominal: number, real: number],
): HistoryData => ({
  ...salesHistory,
  years: [
    { year: 2020, nominal: first[0], real: first[1] },
    { year: 2025, nominal: last[0], real: last[1] },
  ],
});

describe('layoutHistory', () => {
  const layout = layoutHistory(salesHistory, options);

  test('draws one point a year and series, inside the plot', () => {
    for (const { points } of layout.series) {
      expect(points).toHaveLength(7);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThan(layout.x1);
        expect(x).toBeLessThanOrEqual(layout.x2);
        expect(y).toBeGreaterThan(layout.top);
        expect(y).toBeLessThan(layout.bottom);
      }
    }
  });

  test('a year left out or without a value breaks the line', () => {
    const pieces = (data: HistoryData): number[] =>
      layoutHistory(data, options).series.map(({ path }) => path.split('M').length - 1);
    expect(pieces(salesHistory)).toEqual([1, 1]);
    const left = salesHistory.years.filter(({ year }) => year !== 2022);
    expect(pieces({ ...salesHistory, years: left })).toEqual([2, 2]);
    const unknown = salesHistory.years.map((year) =>
      year.year === 2022 ? { ...year, real: null } : year,
    );
    expect(pieces({ ...salesHistory, years: unknown })).toEqual([2, 1]);
  });

  test('marks the change of method between two years, and only inside the picture', () => {
    const at = (year: number): number =>
      layout.series[0]!.points.find((point) => point.year === year)!.x;
    // Each of the three is rounded to a tenth.
    const middle = (at(2020) + at(2021)) / 2;
    expect(Math.abs(layout.methodBreak!.x - middle)).toBeLessThan(0.101);
    for (const breakYear of [null, 2019, 2026]) {
      expect(layoutHistory({ ...salesHistory, breakYear }, options).methodBreak).toBeNull();
    }
  });

  test('the value axis is marked as broken unless it starts at zero', () => {
    expect(layout.broken).toBe(true);
    const fromZero = layoutHistory(two([10000, 20000], [70000, 70000]), options);
    expect(fromZero.broken).toBe(false);
    expect(fromZero.valueTicks[0]!.label).toBe('$0');
  });

  test('one amount where both lines end', () => {
    expect(layout.labels.map(({ value, name }) => [value.text, name?.text])).toEqual([
      ['$70,683', 'in 2025 prices'],
      ['$56,130', 'as paid'],
      ['$69,990', undefined],
    ]);
  });

  test('names every year where there is room, else every second up to the last', () => {
    expect(layout.yearTicks).toHaveLength(7);
    const narrow = layoutHistory(salesHistory, { ...options, width: 328, narrow: true });
    expect(narrow.yearTicks.map((tick) => tick.label)).toEqual(['2019', '2021', '2023', '2025']);
  });

  test('no data is a drawing without lines', () => {
    expect(layoutHistory({ ...salesHistory, years: [] }, options)).toMatchObject({
      series: [],
      labels: [],
      yearTicks: [],
      methodBreak: null,
    });
  });
});

describe('describeHistory', () => {
  test('says the change in money and after inflation', () => {
    expect(describeHistory(salesHistory, context).headline).toBe(
      'Sales of services: the median is up 16% since 2021 but down 3% after inflation',
    );
    expect(describeHistory(salesHistory, { ...context, language: languageOf('ru') }).headline).toBe(
      '«Sales of services»: с 2021 года медиана выросла на 16 %, а с поправкой на инфляцию — упала на 3 %',
    );
  });

  test.each([
    [two([100, 120], [132, 124]), 'up 32% since 2020, or 3% after inflation'],
    [two([100, 120], [90, 90]), 'down 10% since 2020, or 25% after inflation'],
    [two([100, 120], [120, 120]), 'up 20% since 2020 but unchanged after inflation'],
    [two([100, 90], [100, 100]), 'unchanged since 2020 but up 11% after inflation'],
  ])('%#', (data, expected) => {
    expect(describeHistory({ ...data, breakYear: null }, context).headline).toBe(
      `Sales of services: the median is ${expected}`,
    );
  });

  test('compares no years of different methods, and none where one is left after the change', () => {
    const data = { ...salesHistory, breakYear: salesHistory.years.at(-1)!.year };
    expect(describeHistory(data, context).headline).toBe('Sales of services: the median by year');
    const whole = { ...salesHistory, breakYear: null };
    expect(describeHistory(whole, context).headline).toBe(
      'Sales of services: the median is up 25% since 2019 but down 1% after inflation',
    );
  });

  test('makes no comparison of a single year', () => {
    const data = { ...salesHistory, years: salesHistory.years.slice(0, 1) };
    expect(describeHistory(data, context).headline).toBe('Sales of services: the median by year');
  });

  test('names the change of method where the picture marks it', () => {
    expect(describeHistory(salesHistory, context).subtitle).toContain(
      'The estimation method changed in 2021.',
    );
    const { subtitle } = describeHistory({ ...salesHistory, breakYear: null }, context);
    expect(subtitle).not.toContain('method');
  });

  test('the table holds the points of the chart', () => {
    const [real, nominal] = layoutHistory(salesHistory, options).series;
    const money = (amount: number): string => context.language.money(amount, 'USD');
    expect(describeHistory(salesHistory, context).table.rows).toEqual(
      nominal!.points.map(({ year, amount }, index) => [
        String(year),
        money(amount),
        money(real!.points[index]!.amount),
      ]),
    );
  });
});
