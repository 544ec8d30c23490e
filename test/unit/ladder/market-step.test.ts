import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketStep } from '../../../src/ladder/market-step.ts';
import type { PayStatistic } from '../../../src/schemas/pay-statistic.ts';
import { accountManager, levelPay, nation, seniorAccountManager } from '../pay/real-figures.ts';

const seeded = { seed: 20260901 };

describe('marketStep', () => {
  it('is P50(next) / P50(current) - 1: account manager to senior is 20.9 %', () => {
    expect(marketStep(accountManager, seniorAccountManager)).toBeCloseTo(0.2090464547677262, 12);
  });

  it('is 0 from a rung to itself and below 0 downwards', () => {
    expect(marketStep(accountManager, accountManager)).toBe(0);
    expect(marketStep(seniorAccountManager, accountManager)).toBeLessThan(0);
  });

  it.each<[string, Partial<PayStatistic>]>([
    ['placeId', { placeId: 'denver-co' }],
    ['evidence', { evidence: 'estimated' }],
    ['basis', { basis: 'ote' }],
    ['currency', { currency: 'EUR' }],
    ['referenceDate', { referenceDate: '2024-05' }],
  ])('refuses two rungs that differ in %s', (aspect, change) => {
    expect(() => marketStep(accountManager, { ...seniorAccountManager, ...change })).toThrow(
      `next.${aspect} must be`,
    );
  });

  it('names what it received: a rung beside an occupation', () => {
    expect(() => marketStep(accountManager, nation)).toThrow(
      'next.evidence must be observed, received published',
    );
  });

  it.each([0, NaN, Infinity])('refuses a median of %s', (p50) => {
    const broken = levelPay('broken', [null, null, p50, null, null]);
    expect(() => marketStep(broken, accountManager)).toThrow('current.percentiles.p50');
    expect(() => marketStep(accountManager, broken)).toThrow('next.percentiles.p50');
  });

  it('compounds: two steps are one from the lowest to the highest', () => {
    const median = fc.integer({ min: 10_000, max: 900_000 });
    fc.assert(
      fc.property(median, median, median, (a, b, c) => {
        const [low, middle, high] = [a, b, c].map((p50) =>
          levelPay('x', [null, null, p50, null, null]),
        );
        if (low === undefined || middle === undefined || high === undefined) return;
        expect(
          ((1 + marketStep(low, middle)) * (1 + marketStep(middle, high))) /
            (1 + marketStep(low, high)),
        ).toBeCloseTo(1, 12);
      }),
      seeded,
    );
  });
});
