import { describe, expect, it } from 'vitest';
import { ote, payMix } from '../../../src/pay/pay-mix.ts';

describe('pay mix', () => {
  it('adds base and target variable to on-target earnings', () => {
    expect(ote(80_000, 20_000)).toBe(100_000);
    expect(ote(80_000, 0)).toBe(80_000);
  });

  it('is base / OTE: 80/20, and 1 without variable pay', () => {
    expect(payMix(80_000, 20_000)).toBe(0.8);
    expect(payMix(80_000, 0)).toBe(1);
  });

  it('refuses a base not above 0 and a variable pay below 0', () => {
    expect(() => ote(0, 1)).toThrow('base must be a finite number above 0, received 0');
    expect(() => payMix(NaN, 1)).toThrow('received NaN');
    expect(() => payMix(1, -1)).toThrow('targetVariable must be a finite number of at least 0');
    expect(() => ote(1, Infinity)).toThrow(RangeError);
  });
});
