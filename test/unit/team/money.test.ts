import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRounded, shareOfMoney, shareUnits } from '../../../src/team/money.ts';

const seeded = { seed: 20261126 };

describe('divideRounded', () => {
  it.each([
    [10n, 4n, 3],
    [9n, 4n, 2],
    [-10n, 4n, -3],
    [-9n, 4n, -2],
    [1n, 3n, 0],
    [0n, 7n, 0],
  ])(
    'rounds %d / %d to %d: to the nearest, halves away from zero',
    (numerator, divisor, result) => {
      expect(divideRounded(numerator, divisor)).toBe(result);
    },
  );

  it('never gives -0', () => {
    expect(Object.is(divideRounded(-1n, 3n), 0)).toBe(true);
  });

  it('refuses a divisor that is not above 0 and amounts that are no longer exact', () => {
    expect(() => divideRounded(1n, 0n)).toThrow('divisor must be above 0, received 0');
    expect(() => divideRounded(2n ** 53n, 1n)).toThrow('money must stay below 2^53');
  });
});

describe('shareUnits', () => {
  it('reads a share to six decimals, past the errors of binary fractions', () => {
    expect(shareUnits('raise', 0.085)).toBe(85_000);
    expect(shareUnits('raise', 0.1 + 0.2)).toBe(300_000);
  });

  it('names what is no share', () => {
    expect(() => shareUnits('raise', -0.1)).toThrow('raise must be between 0 and 1,000');
    expect(() => shareUnits('raise', Number.NaN)).toThrow('received NaN');
    expect(() => shareUnits('raise', 1001)).toThrow('received 1001');
  });
});

describe('shareOfMoney', () => {
  it('is 48,000.00 for 60 % of 80,000.00', () => {
    expect(shareOfMoney(8_000_000, 0.6)).toBe(4_800_000);
  });

  it('rounds halves away from zero, also where a float would not: 1.005 of 100.00', () => {
    expect(shareOfMoney(10_000, 1.005)).toBe(10_050);
    expect(shareOfMoney(100, 1.005)).toBe(101);
    expect(shareOfMoney(-100, 1.005)).toBe(-101);
  });

  it('equals the exact fraction, computed with big integers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.integer({ min: 0, max: 3_000_000 }),
        (hundredths, units) => {
          expect(shareOfMoney(hundredths, units / 1_000_000)).toBe(
            divideRounded(BigInt(hundredths) * BigInt(units), 1_000_000n),
          );
        },
      ),
      seeded,
    );
  });

  it('refuses amounts that are not whole hundredths', () => {
    expect(() => shareOfMoney(0.5, 1)).toThrow('hundredths must be a whole number, received 0.5');
    expect(() => shareOfMoney(Number.MAX_SAFE_INTEGER, 2)).toThrow('money must stay below 2^53');
  });
});
