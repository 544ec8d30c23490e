import { describe, expect, it, test } from 'vitest';
import { describeStanding } from '../../../../src/charts/standing/describe.ts';
import { composeStanding } from '../../../../src/islands/standing/compose-standing.ts';
import { describeOwnPay } from '../../../../src/islands/standing/describe-own-pay.ts';
import { standingParameters } from '../../../../src/islands/standing/standing-props.ts';
import { parseView } from '../../../../src/islands/shared/view-address.ts';
import { payLimits, readOwnPay } from '../../../../src/pay/read-own-pay.ts';
import { standingSection } from '../../../../src/views/sections/pay-answer.ts';
import { atlas, english, models, plain, russian } from '../../../fixtures/small-model.ts';

const { island: props } = standingSection(english)!;

function rank(place: string, rung: string, pay: number, key: string): string | undefined {
  const data = composeStanding(atlas, { rung, place }, pay, props, english.language);
  const row = data.rows.find((candidate) => candidate.key === key)!;
  if (!row.rank) return row.reason ?? undefined;
  return row.rank.kind === 'between'
    ? `between ${row.rank.low} and ${row.rank.high}`
    : `${row.rank.kind} ${row.rank.percentile}`;
}

function never(): never {
  throw new Error('Denver must have an estimate');
}

describe('own pay', () => {
  it('is exact where the official table prints a percentile', () => {
    const figures = [40_000, 50_000, 60_500, 80_000, 100_000];
    const ranks = figures.map((pay) => rank('denver-co', 'account-manager', pay, '41-3091'));
    expect(ranks).toEqual(['about 10', 'about 25', 'about 50', 'about 75', 'about 90']);
    expect(rank('denver-co', 'account-manager', 39_999, '41-3091')).toBe('below 10');
    expect(rank('denver-co', 'account-manager', 100_001, '41-3091')).toBe('above 90');
  });

  it('is held against the estimate and each occupation for itself', () => {
    const data = composeStanding(
      atlas,
      { rung: 'account-manager', place: 'denver-co' },
      92_000,
      props,
      english.language,
    );
    expect(data.rows.map(({ statistic }) => statistic?.evidence)).toEqual([
      'estimated',
      'published',
      'published',
    ]);
    expect(data.rows[0]!.note).toBe('base pay, our estimate: 200 responses nationally');
    expect(data.rows[1]!.note).toBe('wages including commissions, official statistics: 4,000 jobs');
  });

  it('has only quartiles to stand between where the survey has no outer tenths', () => {
    expect(rank('denver-co', 'vp-account-management', 50_000, 'vp-account-management')).toBe(
      'below 25',
    );
    expect(rank('denver-co', 'vp-account-management', 900_000, 'vp-account-management')).toBe(
      'above 75',
    );
  });

  it('is answered in bands where the rung has few answers', () => {
    const pay = atlas.estimates['denver-co']!['vp-account-management']!;
    const { p25, p50, p75 } = pay.kind === 'estimate' ? pay.statistic.percentiles : never();
    const band = (amount: number) =>
      rank('denver-co', 'vp-account-management', amount, 'vp-account-management');
    expect(band((p25! + p50) / 2)).toBe('between 25 and 50');
    expect(band((p50 + p75!) / 2)).toBe('between 50 and 75');
    expect(band(Math.ceil(p75!) - 1)).toBe('between 50 and 75');
  });

  it('has official wages alone where there is no estimate', () => {
    expect(rank('ogden-ut', 'account-manager', 92_000, 'account-manager')).toBe(
      'no estimate: no wage published',
    );
    expect(rank('ogden-ut', 'account-manager', 92_000, '41-3091')).toBe(
      'no wage is published here',
    );
    expect(rank('ogden-ut', 'account-manager', 92_000, '43-4051')).toMatch(/^(about|above|below)/);
  });

  it('is answered in a sentence in both languages', () => {
    const say = (model: typeof english, pay: number, place: string): string => {
      const { island } = standingSection(model)!;
      const choice = { rung: 'account-manager', place };
      const data = composeStanding(atlas, choice, pay, island, model.language);
      return plain(
        describeStanding(data, {
          language: model.language,
          role: island.levels[1]!.words,
          inPlace: island.places.find(({ id }) => id === place)!.inPlace,
          month: '2025-05',
        }).headline,
      );
    };
    expect(say(english, 66_000, 'denver-co')).toBe(
      '$66,000 is at about the 50th percentile of the estimate for account managers in Denver',
    );
    expect(say(russian, 66_000, 'denver-co')).toBe(
      '66 000 $ — около 50-го процентиля нашего расчёта для аккаунт-менеджеров в Денвере',
    );
    expect(say(english, 5_000_000, 'us')).toBe(
      '$5,000,000 is above the 90th percentile for account managers in the United States',
    );
    expect(say(english, 66_000, 'ogden-ut')).toBe(
      'There is no estimate for account managers in Ogden; $66,000 can be compared with official wages only',
    );
  });
});

describe('what was typed is answered in words', () => {
  const limits = payLimits(82_000);
  const say = (text: string): string => {
    const reading = readOwnPay(text, 'USD', limits);
    const words = describeOwnPay(reading, {
      language: english.language,
      currency: 'USD',
      limits,
      example: 82_000,
    });
    return words.fault ?? words.read ?? '';
  };
  test.each([
    ['', 'Type your annual pay, such as $82,000.'],
    ['0', 'There is nothing to compare at zero. Type an amount above zero.'],
    ['-85000', 'Pay cannot be below zero. Remove the minus sign.'],
    ['85k', 'Read as 85,000 US dollars a year.'],
    ['85 000,50', 'Read as 85,000.5 US dollars a year.'],
    ['1.234', 'Read as 1,234 US dollars a year, not as 1.234: nobody’s annual pay is that small.'],
    [
      '85.250k',
      'Read as 85,250 US dollars a year, not as 85,250,000: nobody’s annual pay is that large.',
    ],
    [
      '1000000000000',
      '1,000,000,000,000 is more than $10,000,000 a year. Is there a digit too many? Type annual pay.',
    ],
    ['40', '40 is less than $1,000 a year. Is it hourly or monthly pay? Type annual pay.'],
    ['1e12', 'Write the amount out, without an e: $82,000.'],
    ['1.500k', 'This could be $1,500,000 or $1,500. Write it without a period or comma.'],
    ['NaN', 'This is not an amount. Write it in digits, such as $82,000.'],
    ['8'.repeat(100), 'This is longer than any amount. Write it in digits, such as $82,000.'],
  ])('%j', (text, answer) => {
    expect(say(text)).toBe(answer);
  });

  it('for every fault in every language', () => {
    for (const model of Object.values(models)) {
      for (const text of [
        '',
        '0',
        '-1',
        '5',
        '9'.repeat(20),
        '1e5',
        '1.2.3',
        '€5 USD',
        '€85000',
        'x',
      ]) {
        const reading = readOwnPay(text, 'USD', limits);
        const context = { language: model.language, currency: 'USD', limits, example: 82_000 };
        expect(describeOwnPay(reading, context).fault).toMatch(/^[^{}]+$/);
      }
    }
  });
});

it('the view takes rung and place from an address, and never pay', () => {
  const parameters = standingParameters(props);
  const parse = (search: string) => parseView(search, parameters, props.defaults);
  expect(parse('?rung=account-director&at=denver-co&pay=85000')).toEqual({
    rung: 'account-director',
    place: 'denver-co',
  });
  expect(parse('?rung=chief&at=atlantis')).toEqual(props.defaults);
  expect(Object.values(parameters).map(({ name }) => name)).toEqual(['rung', 'at']);
});
