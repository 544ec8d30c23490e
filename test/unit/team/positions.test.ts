import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compaRatio,
  marketRatio,
  payCircle,
  rangePenetration,
} from '../../../src/team/position/range-position.ts';
import { personPosition } from '../../../src/team/position/person-position.ts';
import { createMarketBook } from '../../../src/team/range/market-book.ts';
import { createOwnRangeBook } from '../../../src/team/range/own-range-book.ts';
import { teamMarket } from '../../fixtures/team-market.ts';
import { employerRange, rosterRow } from '../../fixtures/team-rows.ts';

const seeded = { seed: 20261126 };
const amount = fc.integer({ min: 1, max: 50_000_000 });

describe('compaRatio and marketRatio', () => {
  it('are pay / midpoint and pay / market P50: 72,000 is 0.90 of 80,000', () => {
    expect(compaRatio(7_200_000, 8_000_000)).toBe(0.9);
    expect(marketRatio(7_200_000, 9_600_000)).toBe(0.75);
  });

  it('refuse amounts that are not above 0', () => {
    expect(() => compaRatio(0, 1)).toThrow('pay must be a finite number above 0');
    expect(() => compaRatio(1, 0)).toThrow('midpoint');
    expect(() => marketRatio(1, Number.NaN)).toThrow('marketMedian');
  });
});

describe('rangePenetration', () => {
  it('is (pay - min) / (max - min): 72,000 stands at 25 % of 64,000 to 96,000', () => {
    expect(rangePenetration(72_000, 64_000, 96_000)).toBe(0.25);
  });

  it('is never clamped: below 0 and above 1 outside', () => {
    expect(rangePenetration(56_000, 64_000, 96_000)).toBe(-0.25);
    expect(rangePenetration(104_000, 64_000, 96_000)).toBe(1.25);
  });

  it('has no range where maximum and minimum are one', () => {
    expect(rangePenetration(64_000, 64_000, 64_000)).toBeNull();
  });

  it('refuses a maximum below the minimum', () => {
    expect(() => rangePenetration(1, 3, 2)).toThrow('max must be at least 3, received 2');
  });

  it('lies outside 0 to 1 exactly where pay has a circle', () => {
    fc.assert(
      fc.property(amount, amount, amount, (pay, a, b) => {
        fc.pre(a !== b);
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const penetration = rangePenetration(pay, min, max)!;
        const { kind } = payCircle(pay, min, max);
        expect(kind).toBe(penetration < 0 ? 'green' : penetration > 1 ? 'red' : 'within');
      }),
      seeded,
    );
  });
});

describe('payCircle', () => {
  it('says what is missing below the minimum and what is over above the maximum', () => {
    expect(payCircle(6_000_000, 6_400_000, 9_600_000)).toEqual({
      kind: 'green',
      shortHundredths: 400_000,
    });
    expect(payCircle(10_000_000, 6_400_000, 9_600_000)).toEqual({
      kind: 'red',
      overHundredths: 400_000,
    });
  });

  it('is within at both ends', () => {
    expect(payCircle(6_400_000, 6_400_000, 9_600_000)).toEqual({ kind: 'within' });
    expect(payCircle(9_600_000, 6_400_000, 9_600_000)).toEqual({ kind: 'within' });
  });

  it('refuses parts of a hundredth', () => {
    expect(() => payCircle(1.5, 1, 2)).toThrow('payHundredths must be a whole number');
  });
});

describe('personPosition', () => {
  const ranges = createOwnRangeBook([employerRange()]);
  const market = createMarketBook(teamMarket);

  it('sets pay against the range and against the market, which are two things', () => {
    const { range, market: against } = personPosition(
      rosterRow({ baseHundredths: 7_200_000 }),
      ranges,
      market,
    );
    expect(range).toEqual({
      kind: 'placed',
      range: employerRange(),
      compaRatio: 0.9,
      penetration: 0.25,
      circle: { kind: 'within' },
    });
    expect(against).toMatchObject({ kind: 'placed', marketRatio: 0.75 });
  });

  it('says why there is no position', () => {
    const { range, market: against } = personPosition(
      rosterRow({ currency: 'EUR', levelId: 'nurse' }),
      ranges,
      market,
    );
    expect(range).toEqual({ kind: 'none', reason: 'other-currency' });
    expect(against).toEqual({ kind: 'none', reason: 'other-currency' });
    expect(personPosition(rosterRow({ placeId: null }), ranges, market).market).toEqual({
      kind: 'none',
      reason: 'unknown-place',
    });
  });
});
