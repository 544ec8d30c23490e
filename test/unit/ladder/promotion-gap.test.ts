import { expect, it } from 'vitest';
import { promotionGap } from '../../../src/ladder/promotion-gap.ts';

it('promotionGap is the market step less the policy raise: 20.9 % less 8.5 % is 12.4 points', () => {
  expect(promotionGap(0.209, 0.085)).toBeCloseTo(0.124, 12);
});

it('promotionGap is below 0 where the raise is larger than the step', () => {
  expect(promotionGap(0.05, 0.085)).toBeCloseTo(-0.035, 12);
});

it('promotionGap refuses numbers that are not finite', () => {
  expect(() => promotionGap(NaN, 0.1)).toThrow('marketStep must be a finite number, received NaN');
  expect(() => promotionGap(0.1, Infinity)).toThrow('policyRaise must be a finite number');
});
