import { describe, expect, it } from 'vitest';
import { nextRung, rungPosition, rungsAbove, stepsBetween } from '../../../src/ladder/order.ts';

const order = { levels: ['junior', 'nurse', 'senior', 'head'] };

describe('rungPosition', () => {
  it('counts rungs from the lowest', () => {
    expect(rungPosition(order, 'junior')).toEqual({ rung: 1, of: 4 });
    expect(rungPosition(order, 'head')).toEqual({ rung: 4, of: 4 });
  });

  it('refuses an id that is no rung', () => {
    expect(() => rungPosition(order, 'constructor')).toThrow(
      new RangeError('id must be a rung of the ladder, received constructor'),
    );
  });
});

describe('rungsAbove', () => {
  it('lists what lies above a rung, the nearest first', () => {
    expect(rungsAbove(order, 'nurse')).toEqual(['senior', 'head']);
    expect(rungsAbove(order, 'head')).toEqual([]);
    expect(rungsAbove(order, 'elsewhere')).toEqual([]);
  });
});

describe('nextRung', () => {
  it('is the one right above, and none above the top', () => {
    expect(nextRung(order, 'junior')).toBe('nurse');
    expect(nextRung(order, 'head')).toBeNull();
    expect(nextRung(order, 'elsewhere')).toBeNull();
  });
});

describe('stepsBetween', () => {
  it('lists every step of the way', () => {
    expect(stepsBetween(order, 'junior', 'senior')).toEqual([
      { from: 'junior', to: 'nurse' },
      { from: 'nurse', to: 'senior' },
    ]);
  });

  it.each([
    ['senior', 'senior'],
    ['senior', 'nurse'],
    ['elsewhere', 'senior'],
    ['nurse', 'elsewhere'],
  ])('has none from %s to %s', (from, to) => {
    expect(stepsBetween(order, from, to)).toEqual([]);
  });
});
