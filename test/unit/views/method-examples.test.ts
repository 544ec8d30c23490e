import { describe, expect, it } from 'vitest';
import { methodExamples } from '../../../src/views/examples/method-examples.ts';
import { methodPage } from '../../../src/views/pages/method-page.ts';
import { dataTable } from './data-table.ts';
import { english, models, plain, russian } from './real-model.ts';

const examples = methodExamples(english);

describe('the numbers of the worked examples', () => {
  it.each([
    ['pay-basis', { base: '$70,000', variable: '$30,000', ote: '$100,000', mix: '70%' }],
    ['percentiles', { values: '15, 20, 35, 40, 50', share: '40%', type7: '29', type8: '27' }],
    [
      'median-interval',
      {
        n: '15',
        median: '$160,800',
        low: '$137,700',
        high: '$192,200',
        rankLow: '18',
        rankHigh: '33',
      },
    ],
    [
      'estimate',
      {
        city: 'Denver',
        cityWage: '$80,650',
        nationWage: '$69,990',
        differential: '1.152',
        multiplier: '1.073',
        levelMedian: '$81,800',
        estimate: '$88,000',
      },
    ],
    ['labour-market', { city: 'Denver', differential: '+15%' }],
    // 88,000 × 100 ÷ 105.782 = 83,190 and 88,000 × 112.563 ÷ 105.782 = 93,641.
    [
      'price-level',
      {
        pay: '$88,000',
        rpp: '105.8',
        realPay: '$83,000',
        otherCity: 'New York',
        breakEven: '$93,500',
      },
    ],
    // (88,000 + 115,000) ÷ 2 to the nearest thousand; Φ(0.674 × ln(102 ÷ 88) ÷ ln(115 ÷ 88)) = 0.645.
    ['rank', { salary: '$102,000', lowerPay: '$88,000', upperPay: '$115,000', rank: '65' }],
    // 70,000 × 69,990 ÷ 60,550 = 80,913.
    [
      'time',
      {
        value: '$70,000',
        fromDate: 'May 2021',
        toDate: 'May 2025',
        indexFrom: '$60,550',
        aged: '$80,900',
      },
    ],
    ['steps', { fromMedian: '$81,800', toMedian: '$98,900', step: '20.9%' }],
    // 20.9 less 8.5 points; 81,800 × 1.085 = 88,753, which is 0.897 of 98,900.
    [
      'promotion-gap',
      { gap: '12.4 points', newPay: '$88,800', compa: '0.9', years: 'more than 10 years' },
    ],
    // The estimates of two rungs in Denver as midpoints: 88,000 ÷ 1.25 and × 1.2; 106,000 ÷ 88,000.
    // 105,600 − 84,800 of 127,200 − 84,800.
    [
      'employer-ranges',
      {
        midpoint: '$88,000',
        spread: '50%',
        min: '$70,400',
        max: '$105,600',
        nextMidpoint: '$106,000',
        progression: '20.5%',
        overlap: '49%',
      },
    ],
    ['positions', { compa: '0.9', penetration: '25%', marketRatio: '0.8', short: '$4,000' }],
    // 88,000 × 1.085 is above 84,800; 7,480 × 1.25 × 9 ÷ 12.
    [
      'promotion-cost',
      {
        raised: '$95,480',
        min: '$84,800',
        floor: '$84,800',
        newBase: '$95,480',
        rule: 'the raise decides',
        annual: '$7,480',
        loaded: '$9,350',
        thisYear: '$7,013',
      },
    ],
    ['pay-gap', { meanGap: '8%', medianGap: '6.25%', onScreen: '5', inExport: '10' }],
    ['thin-data', { thinJobs: '100', thinAnswers: '36', thinPlaces: '8', metros: '391' }],
  ])('%s', (section, expected) => {
    const written = Object.fromEntries(
      Object.entries(examples[section]!).map(([name, text]) => [name, plain(text)]),
    );
    expect(written).toMatchObject(expected);
  });

  it('come from the tables: the wages of Denver and the nation, the series of medians', () => {
    const wage = (file: string, place: string): string =>
      dataTable(file).find((row) => row['place_id'] === place && row['soc_code'] === '41-3091')![
        'p50'
      ]!;
    expect(wage('pay/oews-metro.csv', 'denver-co')).toBe('80650');
    expect(wage('pay/oews-nation-state.csv', 'us')).toBe('69990');
    const medians = dataTable('pay/oews-history.csv').filter(
      (row) => row['soc_code'] === '41-3091',
    );
    expect(medians.find((row) => row['year'] === '2021')!['p50']).toBe('60550');
    expect(medians.find((row) => row['year'] === '2025')!['p50']).toBe('69990');
  });

  it('are the same in every language, digit by digit', () => {
    const digits = (text: string): string => text.replaceAll(/\D/g, '');
    for (const [section, values] of Object.entries(methodExamples(russian))) {
      for (const [name, text] of Object.entries(values!)) {
        expect(digits(text), `${section}.${name}`).toBe(digits(examples[section]![name]!));
      }
    }
  });
});

describe.each(Object.entries(models))('the method page: %s', (_, model) => {
  const page = methodPage(model);

  it('has an example for each section that promises one, filled in', () => {
    for (const section of model.project.content.method) {
      if (section.locale !== model.locale) continue;
      const shown = page.sections.find(({ id }) => id === section.id)!;
      expect(shown.example !== null, section.id).toBe(section.data.example !== undefined);
      expect(shown.example ?? '', section.id).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('shows every number that it computes', () => {
    for (const [section, values] of Object.entries(methodExamples(model))) {
      const { example } = page.sections.find(({ id }) => id === section)!;
      for (const [name, text] of Object.entries(values!)) {
        if (/\d/.test(text)) expect(example, `${section}.${name}`).toContain(text);
      }
    }
  });

  it('lists its sections in order, then the settings', () => {
    expect(page.contents.items.map(({ id }) => id)).toEqual([
      ...page.sections.map(({ id }) => id),
      'settings',
    ]);
  });

  it('lists every setting with its value, its reason and its source or that it is an assumption', () => {
    expect(page.settings.rows).toHaveLength(Object.keys(model.project.settings).length);
    for (const row of page.settings.rows) {
      expect(row.name).not.toBe('');
      expect(row.why.length).toBeGreaterThan(20);
      expect(row.value).not.toBe('');
    }
    const values = page.settings.rows.map(({ value }) => plain(value).replace(',', '.'));
    for (const value of ['0.5', '8.5', '3.5', '3', '36', '100']) {
      expect(
        values.some((text) => text.replace(/ ?%/, '') === value),
        value,
      ).toBe(true);
    }
  });
});
