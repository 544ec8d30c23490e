import { singleTrack } from '../../../src/ladder/order.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarketBook } from '../../../src/team/range/market-book.ts';
import { createOwnRangeBook } from '../../../src/team/range/own-range-book.ts';
import {
  midpointProgression,
  rangeOverlap,
  payStructure,
} from '../../../src/team/structure/pay-structure.ts';
import { teamMarket } from '../../fixtures/team-market.ts';
import { employerRange } from '../../fixtures/team-rows.ts';

const seeded = { seed: 20261126 };

describe('midpointProgression', () => {
  it('is mid(n+1) / mid(n) - 1: 25 % from 80,000 to 100,000', () => {
    expect(midpointProgression(8_000_000, 10_000_000)).toBe(0.25);
  });

  it('is below 0 where the next midpoint is lower', () => {
    expect(midpointProgression(100, 90)).toBeCloseTo(-0.1, 12);
  });

  it('refuses a midpoint of 0', () => {
    expect(() => midpointProgression(0, 1)).toThrow('midpoint must be a finite number above 0');
    expect(() => midpointProgression(1, 0)).toThrow('nextMidpoint');
  });
});

describe('rangeOverlap', () => {
  const range = (minHundredths: number, maxHundredths: number) =>
    employerRange({ minHundredths, maxHundredths, midpointHundredths: minHundredths });

  it('is what both have in common as a share of the next: 64 to 96 in 80 to 120 is 40 %', () => {
    expect(rangeOverlap(range(64, 96), range(80, 120))).toEqual({ share: 0.4, contained: null });
  });

  it('is 0 where the next begins at the end of this one or above', () => {
    expect(rangeOverlap(range(64, 80), range(80, 120)).share).toBe(0);
    expect(rangeOverlap(range(64, 70), range(80, 120)).share).toBe(0);
  });

  it('exceeds 1 and says contained where the next lies inside this one', () => {
    expect(rangeOverlap(range(60, 120), range(70, 100))).toEqual({
      share: 50 / 30,
      contained: 'next',
    });
  });

  it('says contained where this one lies inside the next', () => {
    expect(rangeOverlap(range(80, 90), range(70, 110))).toEqual({ share: 0.5, contained: 'this' });
  });

  it('has no share where the next is a point', () => {
    expect(rangeOverlap(range(60, 120), range(80, 80)).share).toBeNull();
  });

  it('exceeds 1 only where the next ends below this one', () => {
    const anyRange = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([min, width]) => range(min, min + width));
    fc.assert(
      fc.property(anyRange, anyRange, (a, b) => {
        const share = rangeOverlap(a, b).share!;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share > 1).toBe(b.maxHundredths < a.maxHundredths && share > 0);
      }),
      seeded,
    );
  });
});

describe('structureReport', () => {
  const nurse = employerRange();
  const senior = employerRange({
    levelId: 'senior',
    minHundredths: 8_000_000,
    midpointHundredths: 10_000_000,
    maxHundredths: 12_000_000,
  });
  const denver = { ...nurse, zone: 'denver-co' };
  const input = {
    order: singleTrack(['aide', 'nurse', 'senior']),
    rangeBook: createOwnRangeBook([nurse, senior, denver]),
    marketBook: createMarketBook(teamMarket),
    nationId: 'us',
    peopleOf: (range: object) =>
      range === nurse ? { people: 7, compaMedian: 1.01 } : { people: 0, compaMedian: null },
  };

  it('has every rung of the ladder, with the step to the next', () => {
    expect(payStructure({ zone: null, currency: 'USD' }, input)).toEqual([
      { kind: 'none', levelId: 'aide', reason: 'no-range' },
      {
        kind: 'range',
        levelId: 'nurse',
        range: nurse,
        spread: 0.5,
        toNext: [
          { levelId: 'senior', progression: 0.25, overlap: { share: 0.4, contained: null } },
        ],
        marketRatio: 1,
        people: 7,
        compaMedian: 1.01,
      },
      {
        kind: 'range',
        levelId: 'senior',
        range: senior,
        spread: 0.5,
        toNext: [],
        marketRatio: 1,
        people: 0,
        compaMedian: null,
      },
    ]);
  });

  it('sets the ranges of a place against its market, and those for everywhere fill in', () => {
    const rows = payStructure({ zone: 'denver-co', currency: 'USD' }, input);
    expect(rows[1]).toMatchObject({ range: denver, marketRatio: 8 / 9.6, people: 0 });
    expect(rows[2]).toMatchObject({ range: senior });
  });

  it('leaves the market out where it is not known, or in another currency', () => {
    expect(payStructure({ zone: 'Zone A', currency: 'USD' }, input)[1]).toMatchObject({
      marketRatio: null,
    });
    const euro = createOwnRangeBook([{ ...nurse, currency: 'EUR' }]);
    const rows = payStructure({ zone: null, currency: 'EUR' }, { ...input, rangeBook: euro });
    expect(rows[1]).toMatchObject({ marketRatio: null, toNext: [] });
    expect(rows[2]).toEqual({ kind: 'none', levelId: 'senior', reason: 'no-range' });
  });
});
