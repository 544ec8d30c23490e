import { describe, expect, it } from 'vitest';
import { medianInterval } from '../../../src/stats/median-interval.ts';

describe('medianInterval', () => {
  it('takes the order statistics of rank 2 and 9 from ten values in any order', () => {
    const values = [100, 10, 90, 20, 80, 30, 70, 40, 60, 50];
    expect(medianInterval(values)).toEqual({ low: 20, high: 90 });
  });

  it('takes the smallest and the largest of six values', () => {
    expect(medianInterval([6, 5, 4, 3, 2, 1])).toEqual({ low: 1, high: 6 });
  });

  it('is withheld for no value, one value and five values', () => {
    expect(medianInterval([])).toBeNull();
    expect(medianInterval([1])).toBeNull();
    expect(medianInterval([1, 2, 3, 4, 5])).toBeNull();
  });

  it('refuses NaN and values that are not finite', () => {
    expect(() => medianInterval([1, 2, 3, 4, 5, NaN])).toThrow('values[5]');
    expect(() => medianInterval([Infinity])).toThrow(RangeError);
  });
});
