import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountManager, denver, vicePresident } from './real-figures.ts';
import { shownPay } from '../../../src/pay/shown-pay.ts';

describe('shownPay', () => {
  it('rounds an observed figure, its interval included: 68,900 to 69,000 and 85,700 to 85,500', () => {
    const shown = shownPay(accountManager, 500);
    expect(shown.percentiles).toEqual({
      p10: 56_500,
      p25: 69_000,
      p50: 82_000,
      p75: 107_000,
      p90: 137_000,
    });
    expect(shown.medianInterval).toEqual({ low: 77_000, high: 85_500 });
    expect(shown).toMatchObject({ n: 286, evidence: 'observed', sourceIds: ['survey'] });
  });

  it('leaves what an agency printed as printed', () => {
    expect(shownPay(denver, 500)).toBe(denver);
  });

  it('keeps what is missing missing', () => {
    const shown = shownPay({ ...vicePresident, medianInterval: null }, 500);
    expect(shown.percentiles).toMatchObject({ p10: null, p90: null, p25: 140_000 });
    expect(shown.medianInterval).toBeNull();
  });

  it('rounds estimates as well, halves upwards', () => {
    const estimate = { ...accountManager, evidence: 'estimated' as const };
    const percentiles = { ...estimate.percentiles, p50: 82_250 };
    expect(shownPay({ ...estimate, percentiles }, 500).percentiles.p50).toBe(82_500);
  });

  it('does not change what it is given', () => {
    const before = structuredClone(accountManager);
    shownPay(accountManager, 500);
    expect(accountManager).toEqual(before);
  });

  it('is at most half a step away, never out of order, and the same when done twice', () => {
    const five = fc
      .array(fc.integer({ min: 10_000, max: 500_000 }), { minLength: 5, maxLength: 5 })
      .map((pay) => pay.sort((a, b) => a - b));
    fc.assert(
      fc.property(five, fc.constantFrom(1, 100, 500, 1000), (pay, step) => {
        const [p10, p25, p50, p75, p90] = pay as [number, number, number, number, number];
        const statistic = { ...accountManager, percentiles: { p10, p25, p50, p75, p90 } };
        const once = shownPay(statistic, step);
        const shown = Object.values(once.percentiles).map(Number);
        shown.forEach((amount, index) => {
          expect(Math.abs(amount - pay[index]!)).toBeLessThanOrEqual(step / 2);
          expect(amount % step).toBe(0);
        });
        expect(shown).toEqual([...shown].sort((a, b) => a - b));
        expect(shownPay(once, step)).toEqual(once);
      }),
      { seed: 20261123 },
    );
  });
});
