import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/stats/normal-distribution.ts';

const seeded = { seed: 20260901 };

describe('normalCdf', () => {
  // True values printed in Marsaglia (2004), section 1.
  it.each([
    [0.1, 0.539827837277028981],
    [1.2, 0.884930329778291731],
    [-1.1, 0.1356660609463826751],
    [4.5, 0.999996602326875699],
  ])("meets Marsaglia's printed value at %f to 1e-15", (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThan(1e-15);
  });

  it('is a half at 0, 0 and 1 at the ends', () => {
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(40)).toBe(1);
  });

  it('refuses NaN', () => {
    expect(() => normalCdf(NaN)).toThrow('z must be a number, received NaN');
  });

  it('is symmetric and never falls', () => {
    const z = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(normalCdf(a) + normalCdf(-a)).toBeCloseTo(1, 14);
        expect(normalCdf(Math.min(a, b))).toBeLessThanOrEqual(normalCdf(Math.max(a, b)) + 1e-15);
        expect(normalCdf(a)).toBeGreaterThanOrEqual(0);
        expect(normalCdf(a)).toBeLessThanOrEqual(1);
      }),
      seeded,
    );
  });
});
