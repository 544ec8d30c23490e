import { expect, it } from 'vitest';
import { postPromotionCompa } from '../../../src/ladder/promotion-gap.ts';

it('postPromotionCompa is current x (1 + raise) / midpoint: 81,800 to a senior of 98,900 is 0.897', () => {
  expect(
    postPromotionCompa({ currentPay: 81_800, policyRaise: 0.085, nextMidpoint: 98_900 }),
  ).toBeCloseTo(0.8974014155712842, 12);
});

it('postPromotionCompa is 1 at the midpoint', () => {
  expect(postPromotionCompa({ currentPay: 80_000, policyRaise: 0.25, nextMidpoint: 100_000 })).toBe(
    1,
  );
});

it('postPromotionCompa refuses pay not above 0 and a raise that is not finite', () => {
  const promotion = { currentPay: 80_000, policyRaise: 0.085, nextMidpoint: 100_000 };
  expect(() => postPromotionCompa({ ...promotion, currentPay: 0 })).toThrow('currentPay');
  expect(() => postPromotionCompa({ ...promotion, nextMidpoint: NaN })).toThrow('nextMidpoint');
  expect(() => postPromotionCompa({ ...promotion, policyRaise: Infinity })).toThrow('policyRaise');
});
