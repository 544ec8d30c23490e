import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchUpYears } from '../../../src/ladder/promotion-gap.ts';

const seeded = { seed: 20260901 };
const rates = { merit: 0.035, marketMove: 0.03 };

describe('catchUpYears', () => {
  it('is ln(target / actual) / ln((1 + merit) / (1 + marketMove)): 97 to 100 takes 6.3 years', () => {
    const result = catchUpYears({ target: 100, actual: 97, ...rates });
    expect(result.kind).toBe('years');
    expect(result.kind === 'years' && result.years).toBeCloseTo(6.289814053721794, 10);
  });

  it('takes one year when merit makes up the whole gap in one', () => {
    const result = catchUpYears({ target: 110, actual: 100, merit: 0.1, marketMove: 0 });
    expect(result.kind === 'years' && result.years).toBeCloseTo(1, 12);
  });

  it.each([
    [0.035, 22.4],
    [0.04, 11.2],
    [0.045, 7.5],
  ])(
    'follows the assumption: with %f a year a senior promoted with 8.5 %% takes %f',
    (merit, years) => {
      const promoted = { target: 98_900, actual: 81_800 * 1.085, marketMove: 0.03 };
      const result = catchUpYears({ ...promoted, merit });
      expect(result.kind === 'years' && result.years).toBeCloseTo(years, 1);
    },
  );

  it('says more than 40 beyond forty years', () => {
    expect(catchUpYears({ target: 130, actual: 100, ...rates })).toEqual({
      kind: 'more-than',
      years: 40,
    });
  });

  it('says never where merit does not exceed the movement of the market', () => {
    const gap = { target: 100, actual: 90 };
    expect(catchUpYears({ ...gap, merit: 0.03, marketMove: 0.03 })).toEqual({ kind: 'never' });
    expect(catchUpYears({ ...gap, merit: 0.02, marketMove: 0.03 })).toEqual({ kind: 'never' });
  });

  it('is 0 when the target is reached already, whatever the rates', () => {
    expect(catchUpYears({ target: 100, actual: 100, merit: 0, marketMove: 0.03 })).toEqual({
      kind: 'years',
      years: 0,
    });
    expect(catchUpYears({ target: 100, actual: 120, ...rates })).toEqual({
      kind: 'years',
      years: 0,
    });
  });

  it('refuses pay not above 0 and rates not above -1', () => {
    const gap = { target: 100, actual: 90, ...rates };
    expect(() => catchUpYears({ ...gap, target: 0 })).toThrow('target must be a finite number');
    expect(() => catchUpYears({ ...gap, actual: NaN })).toThrow('actual');
    expect(() => catchUpYears({ ...gap, merit: -1 })).toThrow('merit must be a finite number');
    expect(() => catchUpYears({ ...gap, marketMove: Infinity })).toThrow('received Infinity');
  });

  it('gives the year in which the two growing pays meet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 100_000 }),
        fc.integer({ min: 100_001, max: 200_000 }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.04, noNaN: true }),
        (actual, target, merit, marketMove) => {
          const result = catchUpYears({ target, actual, merit, marketMove });
          const at = (years: number) =>
            (actual * (1 + merit) ** years) / (target * (1 + marketMove) ** years);
          if (result.kind === 'years') expect(at(result.years)).toBeCloseTo(1, 10);
          else expect(at(40)).toBeLessThan(1);
        },
      ),
      seeded,
    );
  });
});
