import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianIntervalRanks } from '../../../src/stats/median-interval-ranks.ts';

const seeded = { seed: 20260901 };

/** Share of samples of n in which the two order statistics enclose the median, in floating point. */
function coverage(n: number, low: number, high: number): number {
  let term = 0.5 ** n;
  let sum = 0;
  for (let below = 0; below < high; below += 1) {
    if (below >= low) sum += term;
    term *= (n - below) / (below + 1);
  }
  return sum;
}

describe('medianIntervalRanks', () => {
  // Published tables of the sign-test interval, for example Conover (1999).
  it.each([
    [6, 1, 6],
    [7, 1, 7],
    [8, 1, 8],
    [9, 2, 8],
    [10, 2, 9],
    [15, 4, 12],
    [20, 6, 15],
    [50, 18, 33],
    [100, 40, 61],
  ])(
    'uses binomial order statistics with equal tails at 95 %%: n = %i -> (%i, %i)',
    (n, low, high) => {
      expect(medianIntervalRanks(n)).toEqual({ low, high });
    },
  );

  it.each([0, 1, 2, 3, 4, 5])('is withheld for n = %i', (n) => {
    expect(medianIntervalRanks(n)).toBeNull();
  });

  it('stays exact where 2^-n is no double any more', () => {
    // 4000 / 2 - 1.96 * sqrt(4000) / 2 = 1938.0; computed apart with Python's whole numbers.
    expect(medianIntervalRanks(4000)).toEqual({ low: 1938, high: 2063 });
  });

  // Computed apart with Python's whole numbers.
  it.each([
    [2000, 956, 1045],
    [2001, 957, 1045],
    [10_000, 4902, 5099],
    [30_000, 14_830, 15_171],
  ])('gives the ranks of whole numbers where it sums in floating point: n = %i', (n, low, high) => {
    expect(medianIntervalRanks(n)).toEqual({ low, high });
  });

  it('answers for the people of a country at once', () => {
    // 10,000,000 / 2 - 1.96 * sqrt(10,000,000) / 2 = 4,996,901.0
    expect(medianIntervalRanks(10_000_000)).toEqual({ low: 4_996_901, high: 5_003_100 });
  });

  it.each([-1, 1.5, NaN, Infinity])('refuses n = %s', (n) => {
    expect(() => medianIntervalRanks(n)).toThrow(`received ${n}`);
  });

  it('covers the median at least 95 % of the time, and one rank less would not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 900 }), (n) => {
        const ranks = medianIntervalRanks(n);
        expect(ranks).not.toBeNull();
        if (ranks === null) return;
        expect(ranks.low + ranks.high).toBe(n + 1);
        expect(coverage(n, ranks.low, ranks.high)).toBeGreaterThanOrEqual(0.95);
        expect(coverage(n, ranks.low + 1, ranks.high - 1)).toBeLessThan(0.95);
      }),
      seeded,
    );
  });
});
