import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven, realPay } from '../../../src/pay/price-level.ts';

const seeded = { seed: 20260901 };
const pay = fc.double({ min: 10_000, max: 1_000_000, noNaN: true });
const rpp = fc.double({ min: 50, max: 200, noNaN: true });

describe('realPay', () => {
  it('is nominal x 100 / RPP: 88,000 in Denver (105.782) buys 83,190', () => {
    expect(realPay(88_000, 105.782)).toBeCloseTo(83_189.96, 2);
    expect(realPay(50_000, 100)).toBe(50_000);
  });

  it('is not available without a parity, and never the nominal pay', () => {
    expect(realPay(50_000, null)).toBeNull();
  });

  it.each([0, -1, NaN, Infinity])('refuses %s', (wrong) => {
    expect(() => realPay(wrong, 100)).toThrow(`nominal must be a finite number above 0`);
    expect(() => realPay(wrong, null)).toThrow(RangeError);
    expect(() => realPay(1, wrong)).toThrow(`received ${wrong}`);
  });
});

describe('breakEven', () => {
  it('is pay x RPP there / RPP here: 150 at 105 is 171.43 at 120', () => {
    expect(breakEven(150, 105, 120)).toBeCloseTo(171.43, 2);
  });

  it('is not available without both parities', () => {
    expect(breakEven(150, null, 120)).toBeNull();
    expect(breakEven(150, 105, null)).toBeNull();
  });

  it('refuses numbers that are not above 0', () => {
    expect(() => breakEven(0, 105, 120)).toThrow('pay must be a finite number above 0, received 0');
    expect(() => breakEven(1, NaN, 120)).toThrow('rppHere');
    expect(() => breakEven(1, 105, -1)).toThrow('rppThere');
  });

  it('returns the start to 1e-12 from A to B to A, and buys the same at both ends', () => {
    fc.assert(
      fc.property(pay, rpp, rpp, (start, a, b) => {
        const there = breakEven(start, a, b) ?? NaN;
        const back = breakEven(there, b, a) ?? NaN;
        expect(Math.abs(back / start - 1)).toBeLessThan(1e-12);
        expect((realPay(there, b) ?? NaN) / (realPay(start, a) ?? NaN)).toBeCloseTo(1, 12);
      }),
      seeded,
    );
  });
});
