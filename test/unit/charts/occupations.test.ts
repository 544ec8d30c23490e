import { describe, expect, test } from 'vitest';
import { describeOccupations } from '../../../src/charts/occupations/describe.ts';
import type { OccupationsLayout } from '../../../src/charts/occupations/layout.ts';
import { layoutOccupations } from '../../../src/charts/occupations/layout.ts';
import type { OccupationsData } from '../../../src/charts/occupations/occupations-data.ts';
import { textWidth } from '../../../src/charts/shared/text.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { managerPay } from '../../fixtures/account-managers.ts';
import { denverManager, denverOccupations } from '../../fixtures/denver.ts';

function denver(locale: 'en' | 'ru'): OccupationsData {
  return {
    rung: denverManager(locale),
    occupations: denverOccupations(locale),
    basis: 'wage-incl-incentive',
  };
}

const context = {
  language: languageOf('en'),
  currency: 'USD',
  month: '2025-05',
  inPlace: 'in Denver',
};

const sizes = [
  { width: 1016, narrow: false },
  { width: 780, narrow: false },
  { width: 328, narrow: true },
];

const fontSizes = { name: 17, value: 17, label: 15, 'row-value': 15, note: 14, warning: 14 };

function edges(layout: OccupationsLayout): { left: number; right: number }[] {
  return layout.rows
    .flatMap((row) => row.texts)
    .map(({ x, text, anchor, kind }) => {
      const weight = ['name', 'value', 'row-value'].includes(kind) ? 600 : 400;
      const width = textWidth(text, fontSizes[kind], weight);
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { left, right: left + width };
    });
}

describe('layoutOccupations', () => {
  test.each(sizes)('$width: words and ranges stay inside', (size) => {
    for (const locale of ['en', 'ru'] as const) {
      const layout = layoutOccupations(denver(locale), { ...size, language: languageOf(locale) });
      for (const { left, right } of edges(layout)) {
        expect(left).toBeGreaterThanOrEqual(-0.01);
        expect(right).toBeLessThanOrEqual(size.width + 0.01);
      }
      for (const { range } of layout.rows) {
        expect(range!.upperTail?.x2 ?? range!.bar!.x2).toBeLessThanOrEqual(size.width);
      }
    }
  });

  test('the rung comes first, the occupations by their median', () => {
    const layout = layoutOccupations(denver('en'), { ...sizes[1]!, language: languageOf('en') });
    expect(layout.rows.map(({ code }) => code)).toEqual([
      '',
      '41-4011',
      '41-3011',
      '41-4012',
      '41-3091',
    ]);
    const centres = layout.rows.map(({ range }) => range!.y);
    expect(centres).toEqual([...centres].sort((a, b) => a - b));
    expect(layout.rows.map(({ range }) => range!.evidence)).toEqual([
      'estimated',
      ...Array.from({ length: 4 }, () => 'published'),
    ]);
  });

  test("the reference is the rung's median, through every row", () => {
    const wide = layoutOccupations(denver('en'), { ...sizes[1]!, language: languageOf('en') });
    const median = wide.rows[0]!.range!.median.x;
    expect(wide.references).toEqual([
      { x: median, y1: expect.any(Number) as number, y2: wide.axisY },
    ]);
    const narrow = layoutOccupations(denver('en'), { ...sizes[2]!, language: languageOf('en') });
    expect(narrow.references).toHaveLength(4);
    const alone = layoutOccupations(
      { ...denver('en'), rung: null },
      { ...sizes[1]!, language: languageOf('en') },
    );
    expect(alone.references).toEqual([]);
  });

  test('P75 and P90 printed as one figure leave out the upper line', () => {
    const { rows } = layoutOccupations(denver('en'), {
      ...sizes[1]!,
      language: languageOf('en'),
    });
    expect(rows.find(({ code }) => code === '41-3011')!.range!.upperTail).toBeNull();
  });

  test('a wage that is not printed is a dotted line in the last row', () => {
    const data = denver('en');
    const [first, ...others] = data.occupations;
    const unprinted = { ...first!, statistic: null, medianLabel: null };
    for (const size of sizes) {
      const { rows } = layoutOccupations(
        { ...data, occupations: [unprinted, ...others] },
        { ...size, language: languageOf('en') },
      );
      expect(rows.at(-1)!.range).toBeNull();
      expect(rows.at(-1)!.missing).not.toBeNull();
      expect(rows.at(-1)!.texts.map(({ text }) => text)).toContain('not published');
    }
  });

  test('every number has at most two decimals', () => {
    const layout = layoutOccupations(denver('ru'), { ...sizes[0]!, language: languageOf('ru') });
    const numbers = JSON.stringify(layout).match(/-?\d+\.\d+/g) ?? [];
    expect(numbers.filter((number) => number.split('.')[1]!.length > 2)).toEqual([]);
  });

  test('has an axis without ticks and a height above zero where nothing is known', () => {
    const data = { ...denver('en'), rung: null, occupations: [] };
    const layout = layoutOccupations(data, { ...sizes[1]!, language: languageOf('en') });
    expect(layout.rows).toEqual([]);
    expect(layout.axis.ticks).toEqual([]);
    expect(layout.height).toBeGreaterThan(0);
  });
});

describe('describeOccupations', () => {
  test('the headline names the span of the medians', () => {
    expect(describeOccupations(denver('en'), context).headline).toBe(
      'In occupations related to the work of account managers, median wages run from $80,500 to $136,000 in Denver',
    );
    const alone = { ...denver('en'), rung: null };
    expect(describeOccupations(alone, context).headline).toBe(
      'Median wages in related occupations run from $80,500 to $136,000 in Denver',
    );
    const one = { ...denver('en'), occupations: denver('en').occupations.slice(0, 1) };
    expect(describeOccupations(one, context).headline).toBe(
      'In the occupation related to the work of account managers, the median wage is $80,500 in Denver',
    );
    expect(describeOccupations({ ...alone, occupations: [] }, context).headline).toBe(
      'No official wage is published in Denver',
    );
  });

  test('says the same in Russian, with its cases', () => {
    const russian = { ...context, language: languageOf('ru'), inPlace: 'в Денвере' };
    const { headline } = describeOccupations(denver('ru'), russian);
    expect(headline.replaceAll('\u00a0', ' ')).toBe(
      'В профессиях, близких к работе аккаунт-менеджеров, медианы в Денвере — от 80 500 $ до 136 000 $',
    );
  });

  test('the subtitle says that the bases differ, where they do', () => {
    expect(describeOccupations(denver('en'), context).subtitle).toBe(
      'Pay in US dollars a year, May 2025. Occupations in official statistics have no levels, and the figures do not include the same things (base pay above, wages including commissions below). They are shown side by side and never averaged.',
    );
    const same = { ...denver('en'), basis: 'base' as const };
    expect(describeOccupations(same, context).subtitle).not.toContain('differ');
  });

  test('a note says which figures are printed as one', () => {
    expect(describeOccupations(denver('en'), context).notes).toEqual([
      'Advertising sales: the 75th and 90th percentiles are published as the same figure.',
    ]);
  });

  test('the table holds the figures of the chart in the order of its rows', () => {
    const data = denver('en');
    const { columns, rows } = describeOccupations(data, context).table;
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.map(([name]) => name)).toEqual([
      'Account manager',
      'Technical product sales',
      'Advertising sales',
      'Product sales',
      'Sales of services',
    ]);
    expect(rows.map((row) => row[7])).toEqual([
      '$88,000',
      '$136,100',
      '$84,540',
      '$81,060',
      '$80,650',
    ]);
    expect(rows[0]!.slice(3, 5)).toEqual(['Our estimate', 'base pay']);
    expect(rows[1]!.slice(1, 5)).toEqual([
      '41-4011',
      '3,110',
      'Official statistics',
      'wages including commissions',
    ]);
  });

  test('the nation: an observed rung is called observed', () => {
    const data = denver('en');
    const rung = { ...data.rung!, statistic: managerPay, medianLabel: '$82,000' };
    const { alternative } = describeOccupations({ ...data, rung }, context);
    expect(alternative).toContain('Account manager (base pay, survey, adjusted), $82,000');
  });
});
