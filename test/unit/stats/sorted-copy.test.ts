import { describe, expect, it } from 'vitest';
import { sortedCopy } from '../../../src/stats/quantile.ts';

describe('sortedCopy', () => {
  it('sorts by value, not by text, and leaves the input as it was', () => {
    const values = [10, 9, 100, -1];
    expect(sortedCopy(values)).toEqual([-1, 9, 10, 100]);
    expect(values).toEqual([10, 9, 100, -1]);
  });

  it('returns an empty list for an empty list', () => {
    expect(sortedCopy([])).toEqual([]);
  });

  it('names the place of a value that is not finite', () => {
    expect(() => sortedCopy([1, NaN])).toThrow('values[1] must be a finite number, received NaN');
    expect(() => sortedCopy([Infinity])).toThrow(RangeError);
  });
});
