import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedQuantile } from '../../../src/stats/weighted-quantile.ts';

const sample = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('weightedQuantile', () => {
  // Cormen and others, Introduction to Algorithms: each value is its own weight, in order.
  it('gives the weighted median of the textbook: 0.2 where the median is 0.1', () => {
    const values = [0.05, 0.05, 0.1, 0.1, 0.15, 0.2, 0.35];
    expect(weightedQuantile(values, values, 0.5)).toBe(0.2);
  });

  // The worked example of the Wikipedia article "Weighted median".
  it('gives 4 for 1 to 5 with the weights 0.15, 0.1, 0.2, 0.3 and 0.25', () => {
    expect(weightedQuantile([1, 2, 3, 4, 5], [0.15, 0.1, 0.2, 0.3, 0.25], 0.5)).toBe(4);
  });

  it('takes the value that meets a share exactly: 2 at 0.6 of the weights 0.1, 0.5 and 0.4', () => {
    expect(weightedQuantile([1, 2, 3], [0.1, 0.5, 0.4], 0.6)).toBe(2);
  });

  it('with equal weights is Hyndman-Fan type 1: the value at the rank n times p, rounded up', () => {
    fc.assert(
      fc.property(sample, share, (values, p) => {
        const sorted = [...values].sort((a, b) => a - b);
        const rank = Math.max(1, Math.ceil(sorted.length * p - 1e-9));
        expect(
          weightedQuantile(
            sorted,
            sorted.map(() => 3),
            p,
          ),
        ).toBe(sorted[rank - 1]);
      }),
      { seed: 20261129 },
    );
  });

  it('counts a weight of 3 as three people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 4 })), { minLength: 1 }),
        share,
        (pairs, p) => {
          const rows = pairs.sort(([a], [b]) => a - b);
          const many = rows.flatMap(([value, weight]) =>
            Array.from({ length: weight }, () => value),
          );
          const weighted = weightedQuantile(
            rows.map(([value]) => value),
            rows.map(([, weight]) => weight),
            p,
          );
          expect(weighted).toBe(
            weightedQuantile(
              many,
              many.map(() => 1),
              p,
            ),
          );
        },
      ),
      { seed: 20261129 },
    );
  });

  it.each([
    ['no values', [], []],
    ['fewer weights than values', [1, 2], [1]],
    ['a weight of 0', [1], [0]],
  ])('refuses %s', (_, values, weights) => {
    expect(() => weightedQuantile(values, weights, 0.5)).toThrow(RangeError);
  });
});
