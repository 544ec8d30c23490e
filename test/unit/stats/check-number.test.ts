import { describe, expect, it } from 'vitest';
import {
  checkFinite,
  checkPositive,
  checkShare,
  checkWhole,
} from '../../../src/stats/check-number.ts';

describe('number checks', () => {
  it('pass what is in range', () => {
    expect(() => checkFinite('x', -1)).not.toThrow();
    expect(() => checkPositive('x', 0.1)).not.toThrow();
    expect(() => checkWhole('x', 0, 0)).not.toThrow();
    expect(() => [0, 0.5, 1].forEach((p) => checkShare('x', p))).not.toThrow();
  });

  it.each([NaN, Infinity, -Infinity])('refuse %s everywhere, with name and value', (value) => {
    for (const check of [
      () => checkFinite('pay', value),
      () => checkPositive('pay', value),
      () => checkWhole('pay', value, 0),
      () => checkShare('pay', value),
    ]) {
      expect(check).toThrow(RangeError);
      expect(check).toThrow(new RegExp(`^pay must be .*, received ${value}$`));
    }
  });

  it('refuse what is just out of range', () => {
    expect(() => checkPositive('pay', 0)).toThrow(
      'pay must be a finite number above 0, received 0',
    );
    expect(() => checkWhole('n', 1.5, 0)).toThrow('received 1.5');
    expect(() => checkWhole('n', 5, 6)).toThrow('at least 6, received 5');
    expect(() => checkShare('p', 1.01)).toThrow('p must be between 0 and 1, received 1.01');
    expect(() => checkShare('p', -0.01)).toThrow(RangeError);
  });
});
