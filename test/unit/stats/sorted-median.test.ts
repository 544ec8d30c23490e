import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, sortedMedian } from '../../../src/stats/quantile.ts';

describe('sortedMedian', () => {
  it('is the middle of an odd number and the mean of the two middle ones of an even number', () => {
    expect(sortedMedian([1, 2, 9])).toBe(2);
    expect(sortedMedian([1, 2, 4, 9])).toBe(3);
    expect(sortedMedian([7])).toBe(7);
  });

  it('is null without numbers', () => {
    expect(sortedMedian([])).toBeNull();
  });

  it('equals quantile type 7 at 0.5', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(sortedMedian(sorted)).toBeCloseTo(quantile(values, 0.5), 6);
      }),
      { seed: 20261126 },
    );
  });
});
