import { describe, expect, it } from 'vitest';
import { methodExamples } from '../../../../src/views/examples/method-examples.ts';
import { english, modelOf, plain, project } from '../../../fixtures/small-model.ts';
import { smallProject } from '../../../fixtures/small-project.ts';

const examples = methodExamples(english);

describe('the numbers of the worked examples', () => {
  it.each([
    ['pay-basis', { base: '$70,000', variable: '$30,000', ote: '$100,000', mix: '70%' }],
    ['percentiles', { values: '15, 20, 35, 40, 50', share: '40%', type7: '29', type8: '27' }],
    [
      'median-interval',
      {
        n: '12',
        median: '$120,000',
        low: '$105,000',
        high: '$140,000',
        rankLow: '18',
        rankHigh: '33',
      },
    ],
    // Of the priced markets Denver is nearest to 15 % above the nation; 1.21^0.5 = 1.1.
    [
      'estimate',
      {
        city: 'Denver',
        cityWage: '$60,500',
        nationWage: '$50,000',
        differential: '1.21',
        power: '0.5',
        multiplier: '1.1',
        levelMedian: '$60,000',
        estimate: '$66,000',
        rounding: '$500',
      },
    ],
    ['labour-market', { city: 'Denver', differential: '+21%' }],
    // 66,000 × 100 ÷ 110 and 66,000 × 125 ÷ 110.
    [
      'price-level',
      {
        pay: '$66,000',
        rpp: '110',
        realPay: '$60,000',
        otherCity: 'New York',
        otherRpp: '125',
        breakEven: '$75,000',
      },
    ],
    // (66,000 + 88,000) ÷ 2; Φ(0.674 × ln(77 ÷ 66) ÷ ln(88 ÷ 66)) = 0.641.
    ['rank', { salary: '$77,000', lowerPay: '$66,000', upperPay: '$88,000', rank: '64' }],
    // From the year of the new method: 70,000 × 50,000 ÷ 45,000 = 77,778.
    [
      'time',
      {
        value: '$70,000',
        fromDate: 'May 2023',
        toDate: 'May 2025',
        indexFrom: '$45,000',
        indexTo: '$50,000',
        aged: '$77,800',
      },
    ],
    ['steps', { fromMedian: '$60,000', toMedian: '$72,000', step: '20%' }],
    // 72 ÷ 66 at 1.05 ÷ 1.03 a year takes 4.5 years.
    [
      'promotion-gap',
      {
        gap: '10 points',
        newPay: '$66,000',
        ratio: '0.92',
        years: '18 years at 3.5%, 5 years at 5%, and 2 years at 8%',
        raise: '10%',
        marketMove: '3%',
      },
    ],
    // 66,000 ÷ 1.25 and × 1.2; 79,000 likewise; 79 ÷ 66; 79,200 − 63,200 of 94,800 − 63,200.
    [
      'employer-ranges',
      {
        midpoint: '$66,000',
        spread: '50%',
        min: '$52,800',
        max: '$79,200',
        nextMidpoint: '$79,000',
        nextMin: '$63,200',
        nextMax: '$94,800',
        progression: '19.7%',
        overlap: '51%',
      },
    ],
    ['positions', { compa: '0.9', penetration: '25%', marketRatio: '0.8', short: '$4,000' }],
    // 66,000 × 1.1 is above 63,200; 6,600 × 1.25 × 9 ÷ 12.
    [
      'promotion-cost',
      {
        raised: '$72,600',
        min: '$63,200',
        floor: '$63,200',
        capped: '$82,500',
        newBase: '$72,600',
        rule: 'set by the raise',
        annual: '$6,600',
        loaded: '$8,250',
        months: '9',
        thisYear: '$6,188',
      },
    ],
    ['pay-gap', { meanGap: '8%', medianGap: '6.25%', onScreen: '5', inExport: '10' }],
    ['thin-data', { thinJobs: '100', thinAnswers: '36', thinPlaces: '1', metros: '6' }],
  ])('of %s are those that can be worked out by hand', (section, expected) => {
    const written = Object.fromEntries(
      Object.entries(examples[section]!).map(([name, text]) => [name, plain(text)]),
    );
    expect(written).toMatchObject(expected);
  });

  it('are left out where the data holds too little: one priced market, no line of years', () => {
    const poor = methodExamples(modelOf({ ...smallProject(['denver-co']), history: [] }));
    expect(poor['price-level']).toBeNull();
    expect(poor['time']).toBeNull();
    expect(poor['estimate']!['estimate']).toBe('≈ $66,000'.slice(2));
  });

  it('fall back to the nation where there is no market', () => {
    const none = methodExamples(modelOf(smallProject([])));
    expect(none['estimate']).toMatchObject({ city: 'United States', differential: '1' });
    expect(none['thin-data']).toMatchObject({ metros: '0', thinPlaces: '0' });
  });

  it('say that yearly raises never make it up, where they are below the market', () => {
    const { settings } = project;
    const slow = modelOf({
      ...project,
      settings: { ...settings, meritIncreases: { ...settings.meritIncreases, value: [0.01] } },
    });
    expect(methodExamples(slow)['promotion-gap']!['years']).toBe('never at 1%');
  });
});
