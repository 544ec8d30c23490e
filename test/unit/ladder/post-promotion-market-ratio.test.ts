import { expect, it } from 'vitest';
import { postPromotionMarketRatio } from '../../../src/ladder/promotion-gap.ts';

it('postPromotionMarketRatio is current x (1 + raise) / median of the next rung: 81,800 to a senior of 98,900 is 0.897', () => {
  expect(
    postPromotionMarketRatio({ currentPay: 81_800, policyRaise: 0.085, nextMedian: 98_900 }),
  ).toBeCloseTo(0.8974014155712842, 12);
});

it('postPromotionMarketRatio is 1 at the median', () => {
  expect(
    postPromotionMarketRatio({ currentPay: 80_000, policyRaise: 0.25, nextMedian: 100_000 }),
  ).toBe(1);
});

it('postPromotionMarketRatio refuses pay not above 0 and a raise that is not finite', () => {
  const promotion = { currentPay: 80_000, policyRaise: 0.085, nextMedian: 100_000 };
  expect(() => postPromotionMarketRatio({ ...promotion, currentPay: 0 })).toThrow('currentPay');
  expect(() => postPromotionMarketRatio({ ...promotion, nextMedian: NaN })).toThrow('nextMedian');
  expect(() => postPromotionMarketRatio({ ...promotion, policyRaise: Infinity })).toThrow(
    'policyRaise',
  );
});
