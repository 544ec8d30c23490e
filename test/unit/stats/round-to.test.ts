import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo } from '../../../src/stats/round-to.ts';

const seeded = { seed: 20260901 };

describe('roundTo', () => {
  it('rounds to the nearest step', () => {
    expect(roundTo(87_808.69, 500)).toBe(88_000);
    expect(roundTo(87_749, 500)).toBe(87_500);
  });

  it('rounds halves upwards, below zero as well', () => {
    expect(roundTo(250, 500)).toBe(500);
    expect(roundTo(1250, 500)).toBe(1500);
    expect(roundTo(-750, 500)).toBe(-500);
  });

  it('never returns -0', () => {
    expect(roundTo(-250, 500)).toBe(0);
    expect(roundTo(-0, 500)).toBe(0);
  });

  it('refuses values that are not finite and steps that are not whole', () => {
    expect(() => roundTo(NaN, 500)).toThrow('value must be a finite number, received NaN');
    expect(() => roundTo(Infinity, 500)).toThrow(RangeError);
    expect(() => roundTo(1, 0)).toThrow('step must be a whole number of at least 1, received 0');
    expect(() => roundTo(1, 0.5)).toThrow('received 0.5');
  });

  it('lands on a multiple of the step at most half a step away, and keeps order', () => {
    const value = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 5000 }), (a, b, step) => {
        const rounded = roundTo(a, step);
        expect(Math.abs(rounded % step)).toBe(0);
        expect(Math.abs(rounded - a)).toBeLessThanOrEqual(step / 2 + 1e-9);
        expect(roundTo(Math.min(a, b), step)).toBeLessThanOrEqual(roundTo(Math.max(a, b), step));
      }),
      seeded,
    );
  });
});
