import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayMoney } from '../../../src/ladder/way-money.ts';

const pay = fc.integer({ min: 10_000, max: 500_000 });
const raise = fc.double({ min: 0, max: 0.5, noNaN: true });
const promotions = fc.integer({ min: 1, max: 4 });

describe('wayMoney', () => {
  it('of one step: 82,000 to 99,000 with a raise of 8.5 %', () => {
    const { difference, raisedPay, shortfall } = wayMoney({
      from: 82_000,
      to: 99_000,
      policyRaise: 0.085,
      promotions: 1,
    });
    expect(difference).toBe(17_000);
    expect(raisedPay).toBeCloseTo(88_970, 6);
    expect(shortfall).toBeCloseTo(10_030, 6);
  });

  it('of two steps takes two raises, one upon the other', () => {
    const ends = { from: 100_000, to: 125_000, policyRaise: 0.1, promotions: 2 };
    expect(wayMoney(ends).raisedPay).toBeCloseTo(121_000, 6);
    expect(wayMoney(ends).shortfall).toBeCloseTo(4_000, 6);
  });

  it('lacks nothing where the raises reach the upper median', () => {
    expect(
      wayMoney({ from: 100_000, to: 105_000, policyRaise: 0.1, promotions: 1 }).shortfall,
    ).toBe(0);
  });

  it('is below 0 where the upper rung pays less', () => {
    expect(
      wayMoney({ from: 100_000, to: 90_000, policyRaise: 0.1, promotions: 1 }).difference,
    ).toBe(-10_000);
  });

  it('refuses a pay that is not above 0', () => {
    const ends = { from: 0, to: 90_000, policyRaise: 0.1, promotions: 1 };
    expect(() => wayMoney(ends)).toThrow(/^from must be/);
    expect(() => wayMoney({ ...ends, from: 1, to: Number.NaN })).toThrow(/^to must be/);
  });

  it('reaches the upper median with the raises and what they leave missing, or passes it', () => {
    fc.assert(
      fc.property(pay, pay, raise, promotions, (from, to, policyRaise, count) => {
        const way = wayMoney({ from, to, policyRaise, promotions: count });
        expect(way.raisedPay + way.shortfall).toBeGreaterThanOrEqual(to - 1e-6);
        expect(way.shortfall).toBeLessThanOrEqual(Math.max(0, way.difference) + 1e-6);
      }),
    );
  });
});
