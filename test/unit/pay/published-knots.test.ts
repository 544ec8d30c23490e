import { expect, it } from 'vitest';
import { publishedKnots } from '../../../src/pay/own-pay-rank.ts';
import { accountManager, vicePresident } from './real-figures.ts';

it('publishedKnots lists five percentiles in rising order', () => {
  expect(publishedKnots(accountManager.percentiles)).toEqual([
    { percentile: 10, pay: 56_500 },
    { percentile: 25, pay: 68_900 },
    { percentile: 50, pay: 81_800 },
    { percentile: 75, pay: 107_100 },
    { percentile: 90, pay: 136_900 },
  ]);
});

it('publishedKnots leaves out what the source does not give', () => {
  expect(publishedKnots(vicePresident.percentiles).map(({ percentile }) => percentile)).toEqual([
    25, 50, 75,
  ]);
});
