import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { OwnPayEntry } from '../../../src/pay/read-own-pay.ts';
import { payLimits, readOwnPay } from '../../../src/pay/read-own-pay.ts';

const limits = payLimits(84_000);
const read = (text: string): OwnPayEntry => readOwnPay(text, 'USD', limits);
const pay = (amount: number, setAside: number | null = null): OwnPayEntry => ({
  kind: 'pay',
  pay: amount,
  setAside,
});

test('limits follow the size of pay in the currency', () => {
  expect(payLimits(84_000)).toEqual({ lowest: 1_000, highest: 10_000_000 });
  expect(payLimits(100_000)).toEqual({ lowest: 10_000, highest: 100_000_000 });
  expect(payLimits(6_500_000)).toEqual({ lowest: 100_000, highest: 1_000_000_000 });
  expect(() => payLimits(0)).toThrow(RangeError);
});

describe('own pay as typed', () => {
  test.each<[string, OwnPayEntry]>([
    ['85000', pay(85_000)],
    ['85k', pay(85_000)],
    ['$85k', pay(85_000)],
    ['85 000,50', pay(85_000.5)],
    ['85,000.50', pay(85_000.5)],
    // A separator before three digits: what cannot be pay of a year is set aside.
    ['85,000', pay(85_000, 85)],
    ['1.234', pay(1_234, 1.234)],
    ['85.250k', pay(85_250, 85_250_000)],
    // The limits belong to what is read.
    ['1000', pay(1_000)],
    ['10000000', pay(10_000_000)],
    ['999.99', { kind: 'outside', fault: 'too-low', value: 999.99 }],
    ['10000000.01', { kind: 'outside', fault: 'too-high', value: 10_000_000.01 }],
    ['0', { kind: 'outside', fault: 'zero', value: 0 }],
    ['-85000', { kind: 'outside', fault: 'negative', value: -85_000 }],
    ['-85,000', { kind: 'outside', fault: 'negative', value: -85_000 }],
    ['1000000000000', { kind: 'outside', fault: 'too-high', value: 1e12 }],
    ['€85,000', { kind: 'other-currency', currency: 'EUR' }],
    ['85 000 руб.', { kind: 'other-currency', currency: 'RUB' }],
    ['1e12', { kind: 'none', fault: 'exponent' }],
    ['', { kind: 'none', fault: 'empty' }],
    ['a lot', { kind: 'none', fault: 'not-a-number' }],
    ['12.34.56', { kind: 'none', fault: 'separators' }],
  ])('%j', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it('says so when both readings could be pay', () => {
    expect(read('1.500k')).toEqual({ kind: 'unclear', grouped: 1_500_000, decimal: 1_500 });
  });

  it('never gives a pay outside of the limits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,  $kM-()') }), (text) => {
        const reading = read(text);
        if (reading.kind !== 'pay') return;
        expect(reading.pay).toBeGreaterThanOrEqual(limits.lowest);
        expect(reading.pay).toBeLessThanOrEqual(limits.highest);
      }),
    );
  });
});
