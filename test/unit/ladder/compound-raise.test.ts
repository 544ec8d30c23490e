import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundRaise } from '../../../src/ladder/promotion-gap.ts';

describe('several promotion raises in a row', () => {
  test('one raise is itself', () => {
    expect(compoundRaise(0.085, 1)).toBeCloseTo(0.085, 12);
  });

  test('two raises of 8.5 % come to 17.7 %', () => {
    expect(compoundRaise(0.085, 2)).toBeCloseTo(0.177225, 12);
  });

  test('undoing one raise leaves the raise of one promotion less', () => {
    const raise = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(raise, fc.integer({ min: 2, max: 10 }), (each, promotions) => {
        const all = compoundRaise(each, promotions);
        expect((1 + all) / (1 + each) - 1).toBeCloseTo(compoundRaise(each, promotions - 1), 9);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  test('refuses a raise that takes everything, and no or half a promotion', () => {
    expect(() => compoundRaise(-1, 1)).toThrow('policyRaise must be above -1, received -1');
    expect(() => compoundRaise(0.1, 0)).toThrow(/promotions .* received 0/);
    expect(() => compoundRaise(0.1, 1.5)).toThrow(/promotions .* received 1.5/);
    expect(() => compoundRaise(Number.NaN, 1)).toThrow(/policyRaise/);
  });
});
