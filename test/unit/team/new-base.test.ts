import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBase } from '../../../src/team/promotion/new-base.ts';
import type { PromotionPolicy } from '../../../src/team/promotion/promotion-policy.ts';
import { employerRange } from '../../fixtures/team-rows.ts';

const seeded = { seed: 20261126, numRuns: 500 };

const policy: PromotionPolicy = {
  raise: 0.1,
  floorCompa: 0.85,
  cap: 0.25,
  capOutranksMinimum: false,
  burden: 0.25,
  variable: 'keep-share',
};

/** 64,000 to 96,000 USD around 80,000. */
const next = employerRange();

describe('newBase', () => {
  it.each([
    ['raise', 7_500_000, {}, 8_250_000],
    ['minimum', 5_700_000, { floorCompa: 0.5 }, 6_400_000],
    ['floor', 6_000_000, {}, 6_800_000],
    ['cap', 7_000_000, { floorCompa: 1.2 }, 8_750_000],
    ['maximum', 9_000_000, {}, 9_600_000],
    ['current-pay', 10_000_000, {}, 10_000_000],
  ] as const)('is bound by %s, from %d with %j', (boundBy, current, rules, baseHundredths) => {
    expect(newBase(current, next, { ...policy, ...rules })).toEqual({ baseHundredths, boundBy });
  });

  it('reaches the minimum of the new range even if the cap would stop before', () => {
    expect(newBase(4_000_000, next, policy)).toEqual({
      baseHundredths: 6_400_000,
      boundBy: 'minimum',
    });
  });

  it('stops at the cap below the minimum when the person choosing says so', () => {
    expect(newBase(4_000_000, next, { ...policy, capOutranksMinimum: true })).toEqual({
      baseHundredths: 5_000_000,
      boundBy: 'cap',
    });
  });

  it('is decided by raise and cap alone where the next rung has no range', () => {
    expect(newBase(7_500_000, null, policy)).toEqual({
      baseHundredths: 8_250_000,
      boundBy: 'raise',
    });
    expect(newBase(7_500_000, null, { ...policy, raise: 0.3 })).toEqual({
      baseHundredths: 9_375_000,
      boundBy: 'cap',
    });
  });

  it('needs no cap', () => {
    expect(newBase(7_500_000, null, { ...policy, raise: 3, cap: null }).baseHundredths).toBe(
      30_000_000,
    );
  });

  it('names the rule that stands first of two with the same amount', () => {
    expect(newBase(8_000_000, next, { ...policy, floorCompa: 0.8, raise: 0 }).boundBy).toBe(
      'raise',
    );
    expect(newBase(5_800_000, next, { ...policy, floorCompa: 0.8 }).boundBy).toBe('minimum');
  });

  it('rounds an amount once: 8.5 % on 77,777.77 is 84,388.88', () => {
    expect(newBase(7_777_777, null, { ...policy, raise: 0.085 }).baseHundredths).toBe(8_438_888);
  });

  it('refuses pay of 0, a range that is not in order and rules that are no shares', () => {
    expect(() => newBase(0, next, policy)).toThrow('currentHundredths');
    expect(() => newBase(1, employerRange({ maxHundredths: 2 }), policy)).toThrow('maxHundredths');
    expect(() => newBase(1, null, { ...policy, cap: -0.1 })).toThrow('cap must be between');
    expect(() => newBase(1, null, { ...policy, burden: Number.NaN })).toThrow('burden');
  });

  const share = fc.integer({ min: 0, max: 2_000 }).map((thousandths) => thousandths / 1000);
  const anyPolicy: fc.Arbitrary<PromotionPolicy> = fc.record({
    raise: share,
    floorCompa: share,
    cap: fc.option(share),
    capOutranksMinimum: fc.boolean(),
    burden: share,
    variable: fc.constantFrom('keep-share', 'keep-amount'),
  });
  const anyRange = fc
    .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 30_000_000 })))
    .map((amounts) => amounts.sort((a, b) => a - b))
    .map(([min, mid, max]) =>
      employerRange({ minHundredths: min!, midpointHundredths: mid!, maxHundredths: max! }),
    );
  const pay = fc.integer({ min: 1, max: 30_000_000 });

  it('equals the formula worked out a second time, in thousandths of a hundredth', () => {
    fc.assert(
      fc.property(pay, anyRange, anyPolicy, (current, range, rules) => {
        const thousandths = (value: number, share: number): bigint =>
          BigInt(value) * BigInt(Math.round(share * 1000));
        const least = (...values: bigint[]): bigint => values.reduce((a, b) => (b < a ? b : a));
        const most = (...values: bigint[]): bigint => values.reduce((a, b) => (b > a ? b : a));
        const min = thousandths(range.minHundredths, 1);
        const max = thousandths(range.maxHundredths, 1);
        const wish = most(
          thousandths(current, 1 + rules.raise),
          min,
          thousandths(range.midpointHundredths, rules.floorCompa),
        );
        let exact = least(wish, max);
        if (rules.cap !== null) exact = least(exact, thousandths(current, 1 + rules.cap));
        if (!rules.capOutranksMinimum) exact = most(exact, min);
        exact = most(exact, thousandths(current, 1));
        const rounded = (exact + 500n) / 1000n;
        expect(BigInt(newBase(current, range, rules).baseHundredths)).toBe(rounded);
      }),
      seeded,
    );
  });

  it('never cuts pay, and never ends below the minimum unless the cap outranks it', () => {
    fc.assert(
      fc.property(pay, anyRange, anyPolicy, (current, range, rules) => {
        const { baseHundredths, boundBy } = newBase(current, range, rules);
        expect(baseHundredths).toBeGreaterThanOrEqual(current);
        if (!rules.capOutranksMinimum) {
          expect(baseHundredths).toBeGreaterThanOrEqual(range.minHundredths);
        } else if (baseHundredths < range.minHundredths) {
          expect(boundBy).toBe('cap');
        }
        if (baseHundredths > range.maxHundredths) expect(boundBy).toBe('current-pay');
      }),
      seeded,
    );
  });

  it('never falls when the raise or current pay grows', () => {
    fc.assert(
      fc.property(pay, anyRange, anyPolicy, fc.nat(1_000_000), (current, range, rules, more) => {
        const base = newBase(current, range, rules).baseHundredths;
        expect(newBase(current + more, range, rules).baseHundredths).toBeGreaterThanOrEqual(base);
        const generous = { ...rules, raise: rules.raise + 0.01 };
        expect(newBase(current, range, generous).baseHundredths).toBeGreaterThanOrEqual(base);
      }),
      seeded,
    );
  });
});
