import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf } from '../../../src/stats/order-of.ts';

describe('orderOf', () => {
  it('leaves equal amounts in their order', () => {
    expect([...orderOf(Float64Array.of(3, 1, 3, 1, 2))]).toEqual([1, 3, 4, 0, 2]);
    expect([...orderOf(Float64Array.of(5, 5, 5))]).toEqual([0, 1, 2]);
    expect([...orderOf(new Float64Array(0))]).toEqual([]);
  });

  it('puts any amounts of at least 0 into rising order, with decimals or without', () => {
    const amount = fc.oneof(fc.nat(300_000), fc.double({ min: 0, max: 1e12, noNaN: true }));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 60 }), (amounts) => {
        const order = orderOf(Float64Array.from(amounts));
        const expected = amounts.map((_, index) => index);
        expected.sort((a, b) => amounts[a]! - amounts[b]! || a - b);
        // -0 is no pay, and stands where 0 does.
        expect([...order]).toEqual(expected);
      }),
      { seed: 20261129 },
    );
  });
});
