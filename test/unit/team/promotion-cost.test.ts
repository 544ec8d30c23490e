import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetYearOf, monthsRemaining } from '../../../src/team/promotion/budget-year.ts';
import { newTargetVariable } from '../../../src/team/promotion/promote.ts';
import { promotionCost } from '../../../src/team/promotion/promotion-cost.ts';

const seeded = { seed: 20261126 };

describe('budgetYearOf', () => {
  it('is the calendar year where budgets end in December', () => {
    expect(budgetYearOf('2026-11-26', 12)).toEqual({ year: 2026, lastMonth: 12 });
  });

  it('is named after the year of its last month', () => {
    expect(budgetYearOf('2026-11-26', 6)).toEqual({ year: 2027, lastMonth: 6 });
    expect(budgetYearOf('2026-06-30', 6)).toEqual({ year: 2026, lastMonth: 6 });
  });

  it('refuses a day written otherwise and a thirteenth month', () => {
    expect(() => budgetYearOf('26.11.2026', 12)).toThrow('day must be written YYYY-MM-DD');
    expect(() => budgetYearOf('2026-11-26', 13)).toThrow('lastMonth must be at most 12');
    expect(() => budgetYearOf('2026-11-26', 0)).toThrow('lastMonth');
  });
});

describe('monthsRemaining', () => {
  const year = { year: 2026, lastMonth: 12 };

  it.each([
    ['2026-01-01', 12],
    ['2026-04-15', 9],
    ['2026-12-31', 1],
    ['2025-07-01', 12],
    ['2027-01-01', 0],
  ])('from %s is %d of a calendar year: the month of the day counts in full', (day, months) => {
    expect(monthsRemaining(day, year)).toBe(months);
  });

  it('follows a budget year that ends in June', () => {
    expect(monthsRemaining('2026-11-26', { year: 2027, lastMonth: 6 })).toBe(8);
    expect(monthsRemaining('2026-07-01', { year: 2027, lastMonth: 6 })).toBe(12);
    expect(monthsRemaining('2027-07-01', { year: 2027, lastMonth: 6 })).toBe(0);
  });
});

describe('newTargetVariable', () => {
  const change = {
    baseHundredths: 8_000_000,
    newBaseHundredths: 9_000_000,
    targetVariableHundredths: 1_600_000,
    setHundredths: null,
  };

  it('keeps its share of base pay: 20 % of 90,000 is 18,000', () => {
    expect(newTargetVariable(change, 'keep-share')).toBe(1_800_000);
  });

  it('keeps its amount where the policy says so', () => {
    expect(newTargetVariable(change, 'keep-amount')).toBe(1_600_000);
  });

  it('is what the person planning has set, also 0', () => {
    expect(newTargetVariable({ ...change, setHundredths: 2_500_000 }, 'keep-share')).toBe(
      2_500_000,
    );
    expect(newTargetVariable({ ...change, setHundredths: 0 }, 'keep-amount')).toBe(0);
  });

  it('stays unknown where there is none', () => {
    const none = { ...change, targetVariableHundredths: null };
    expect(newTargetVariable(none, 'keep-share')).toBeNull();
    expect(newTargetVariable({ ...none, setHundredths: 5 }, 'keep-share')).toBe(5);
  });

  it('refuses amounts that are not whole', () => {
    expect(() => newTargetVariable({ ...change, setHundredths: 0.5 }, 'keep-share')).toThrow(
      'setHundredths',
    );
    expect(() => newTargetVariable({ ...change, baseHundredths: 0 }, 'keep-share')).toThrow(
      'baseHundredths',
    );
  });
});

describe('promotionCost', () => {
  const change = {
    baseHundredths: 800_000,
    targetVariableHundredths: 160_000,
    fte: 1,
    burden: 0.25,
    months: 9,
  };

  it('is 9,600 a year, 12,000 with a burden of 25 %, 9,000 for nine months', () => {
    expect(promotionCost(change)).toEqual({
      annualHundredths: 960_000,
      loadedHundredths: 1_200_000,
      thisYearHundredths: 900_000,
    });
  });

  it('takes the share of full time that somebody works', () => {
    expect(promotionCost({ ...change, fte: 0.6 }).annualHundredths).toBe(576_000);
  });

  it('may fall below 0 where variable pay falls by more than base pay rises', () => {
    expect(promotionCost({ ...change, targetVariableHundredths: -1_000_000 })).toEqual({
      annualHundredths: -200_000,
      loadedHundredths: -250_000,
      thisYearHundredths: -187_500,
    });
  });

  it('costs nothing this year from a day after it', () => {
    expect(promotionCost({ ...change, months: 0 }).thisYearHundredths).toBe(0);
  });

  it('refuses months that are not from 0 to 12 and parts of hundredths', () => {
    expect(() => promotionCost({ ...change, months: 13 })).toThrow('months must be at most 12');
    expect(() => promotionCost({ ...change, months: 1.5 })).toThrow('months must be a whole');
    expect(() => promotionCost({ ...change, baseHundredths: 0.5 })).toThrow('baseHundredths');
  });

  it('is off the exact fraction by at most half a hundredth, in all three', () => {
    const amount = fc.integer({ min: -10_000_000, max: 10_000_000 });
    const share = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(amount, amount, share, share, fc.nat(12), (base, variable, fte, load, months) => {
        const cost = promotionCost({
          baseHundredths: base,
          targetVariableHundredths: variable,
          fte: fte / 1000,
          burden: load / 1000,
          months,
        });
        const thousandths = (BigInt(base) + BigInt(variable)) * BigInt(fte);
        const millionths = thousandths * (1000n + BigInt(load));
        const isNearest = (rounded: number, exact: bigint, parts: bigint): boolean => {
          const off = BigInt(rounded) * parts - exact;
          return 2n * (off < 0n ? -off : off) <= parts;
        };
        expect(isNearest(cost.annualHundredths, thousandths, 1000n)).toBe(true);
        expect(isNearest(cost.loadedHundredths, millionths, 1_000_000n)).toBe(true);
        expect(isNearest(cost.thisYearHundredths, millionths * BigInt(months), 12_000_000n)).toBe(
          true,
        );
      }),
      seeded,
    );
  });
});
