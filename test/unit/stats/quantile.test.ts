import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/stats/quantile.ts';

const seeded = { seed: 20260901 };
const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
const sample = fc.array(number, { minLength: 1, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const type = fc.constantFrom(7 as const, 8 as const);

describe('quantile', () => {
  // [15, 20, 35, 40, 50] is the worked example of the Wikipedia article "Percentile".
  it('uses Hyndman-Fan type 7 by default (Excel PERCENTILE.INC): 0.4 of the example is 29', () => {
    expect(quantile([15, 20, 35, 40, 50], 0.4)).toBeCloseTo(29, 12);
    expect(quantile([1, 2, 3, 4], 0.75)).toBe(3.25);
  });

  it('uses Hyndman-Fan type 8 on request: 0.4 of the example is 27', () => {
    expect(quantile([15, 20, 35, 40, 50], 0.4, 8)).toBeCloseTo(27, 12);
  });

  it('gives the quartiles of an even sample by type 7 and by type 8 (NumPy 2.4)', () => {
    const even = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20];
    expect([0.25, 0.5, 0.75].map((p) => quantile(even, p))).toEqual([7.25, 9, 14.5]);
    const type8 = [0.25, 0.5, 0.75].map((p) => quantile(even, p, 8));
    [6.916666666666667, 9, 15.083333333333332].forEach((expected, index) =>
      expect(type8[index]).toBeCloseTo(expected, 12),
    );
  });

  it('gives the quartiles of an odd sample by type 7 and by type 8 (NumPy 2.4)', () => {
    const odd = [3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20];
    expect([0.25, 0.5, 0.75].map((p) => quantile(odd, p))).toEqual([7.5, 9, 14]);
    const type8 = [0.25, 0.5, 0.75].map((p) => quantile(odd, p, 8));
    [7.166666666666667, 9, 14.666666666666666].forEach((expected, index) =>
      expect(type8[index]).toBeCloseTo(expected, 12),
    );
  });

  it('does not need sorted values', () => {
    expect(quantile([50, 15, 40, 20, 35], 0.5)).toBe(35);
  });

  it('returns the only value for every share', () => {
    expect([0, 0.3, 1].map((p) => quantile([7], p))).toEqual([7, 7, 7]);
    expect([0, 0.3, 1].map((p) => quantile([7], p, 8))).toEqual([7, 7, 7]);
  });

  it('refuses an empty sample', () => {
    expect(() => quantile([], 0.5)).toThrow('values must hold at least one number');
  });

  it('refuses NaN, a value that is not finite and a share out of range', () => {
    expect(() => quantile([1, NaN], 0.5)).toThrow('values[1]');
    expect(() => quantile([1, -Infinity], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow('p must be between 0 and 1, received 1.1');
    expect(() => quantile([1], NaN)).toThrow('received NaN');
  });

  it('never falls as the share rises and stays within the sample', () => {
    fc.assert(
      fc.property(sample, share, share, type, (values, p, q, kind) => {
        const low = quantile(values, Math.min(p, q), kind);
        const high = quantile(values, Math.max(p, q), kind);
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
      seeded,
    );
  });

  it('follows a change of unit: the quantile of a x + b is a times the quantile plus b', () => {
    fc.assert(
      fc.property(
        sample,
        share,
        type,
        fc.integer({ min: 1, max: 9 }),
        number,
        (v, p, kind, a, b) => {
          const moved = quantile(
            v.map((x) => a * x + b),
            p,
            kind,
          );
          expect(moved).toBeCloseTo(a * quantile(v, p, kind) + b, 6);
        },
      ),
      seeded,
    );
  });
});
