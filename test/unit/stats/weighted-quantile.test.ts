import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedQuantile } from '../../../src/stats/weighted-quantile.ts';

const seeded = { seed: 20260901 };

/** Hyndman-Fan type 1 of sorted values: the value of rank ceil(n p), written independently. */
function type1(sorted: readonly number[], p: number): number | undefined {
  return sorted[Math.max(Math.ceil(sorted.length * p - 1e-9), 1) - 1];
}

describe('weightedQuantile', () => {
  it('uses the inverted distribution function (nearest rank) when weights are equal', () => {
    // The nearest-rank example of the Wikipedia article "Percentile".
    const values = [15, 20, 35, 40, 50];
    const weights = [1, 1, 1, 1, 1];
    expect([0.05, 0.3, 0.4, 0.5, 1].map((p) => weightedQuantile(values, weights, p))).toEqual([
      15, 20, 20, 35, 50,
    ]);
  });

  it('gives a value as many places as its weight says', () => {
    expect(weightedQuantile([1, 2, 3], [1, 1, 3], 0.4)).toBe(2);
    expect(weightedQuantile([1, 2, 3], [1, 1, 3], 0.41)).toBe(3);
    expect(weightedQuantile([3, 1, 2, 4], [2, 1, 1, 4], 0.5)).toBe(3);
  });

  it('never returns a value without weight', () => {
    expect(weightedQuantile([1, 2, 3], [0, 1, 0], 0)).toBe(2);
    expect(weightedQuantile([1, 2, 3], [0, 1, 0], 1)).toBe(2);
  });

  it('returns the only value', () => {
    expect(weightedQuantile([7], [0.3], 0.5)).toBe(7);
  });

  it('refuses no values, lengths that differ, no weight, and numbers out of range', () => {
    expect(() => weightedQuantile([], [], 0.5)).toThrow('weights must have a sum above 0');
    expect(() => weightedQuantile([1], [0], 0.5)).toThrow(RangeError);
    expect(() => weightedQuantile([1, 2], [1], 0.5)).toThrow('received 1 for 2');
    expect(() => weightedQuantile([1], [-1], 0.5)).toThrow('weights[0]');
    expect(() => weightedQuantile([1], [NaN], 0.5)).toThrow('received NaN');
    expect(() => weightedQuantile([NaN], [1], 0.5)).toThrow('values[0]');
    expect(() => weightedQuantile([1], [1], 2)).toThrow('received 2');
  });

  it('equals the unweighted type 1 for equal weights of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        (values, weight, percent) => {
          const sorted = [...values].sort((a, b) => a - b);
          const weights = values.map(() => weight);
          expect(weightedQuantile(values, weights, percent / 100)).toBe(
            type1(sorted, percent / 100),
          );
        },
      ),
      seeded,
    );
  });

  it('equals the unweighted quantile of values repeated as often as they weigh', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 100 }),
        (pairs, percent) => {
          const repeated = pairs
            .flatMap(([value, weight]) => Array.from({ length: weight }, () => value))
            .sort((a, b) => a - b);
          const values = pairs.map(([value]) => value);
          const weights = pairs.map(([, weight]) => weight);
          expect(weightedQuantile(values, weights, percent / 100)).toBe(
            type1(repeated, percent / 100),
          );
        },
      ),
      seeded,
    );
  });
});
