import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandFromMidpoint,
  createMarketRangeBook,
  marketRange,
} from '../../../src/team/range/market-range.ts';
import { createMarketBook } from '../../../src/team/range/market-book.ts';
import { createOwnRangeBook } from '../../../src/team/range/own-range-book.ts';
import { rangeSpread } from '../../../src/team/structure/pay-structure.ts';
import { levelPay, teamMarket } from '../../fixtures/team-market.ts';
import { employerRange, rosterRow } from '../../fixtures/team-rows.ts';

const seeded = { seed: 20261126 };

describe('rangeSpread', () => {
  it('is (max - min) / min: 50 % for 64,000 to 96,000', () => {
    expect(rangeSpread({ minHundredths: 6_400_000, maxHundredths: 9_600_000 })).toBe(0.5);
  });

  it('is 0 where minimum and maximum are one', () => {
    expect(rangeSpread({ minHundredths: 5, maxHundredths: 5 })).toBe(0);
  });

  it('refuses a minimum of 0 and a maximum below it', () => {
    expect(() => rangeSpread({ minHundredths: 0, maxHundredths: 5 })).toThrow('minHundredths');
    expect(() => rangeSpread({ minHundredths: 6, maxHundredths: 5 })).toThrow('maxHundredths');
  });
});

describe('bandFromMidpoint', () => {
  it('reaches from 0.80 to 1.20 of the midpoint with a spread of 50 %', () => {
    expect(bandFromMidpoint(8_000_000, 0.5)).toEqual({
      minHundredths: 6_400_000,
      maxHundredths: 9_600_000,
    });
  });

  it('is a point with a spread of 0', () => {
    expect(bandFromMidpoint(123_457, 0)).toEqual({
      minHundredths: 123_457,
      maxHundredths: 123_457,
    });
  });

  it('rounds the ends once, to the step asked for: 96,500 with 40 % is 80,417 to 112,583', () => {
    expect(bandFromMidpoint(9_650_000, 0.4)).toEqual({
      minHundredths: 8_041_667,
      maxHundredths: 11_258_333,
    });
    expect(bandFromMidpoint(9_650_000, 0.4, 100)).toEqual({
      minHundredths: 8_041_700,
      maxHundredths: 11_258_300,
    });
  });

  it('has the spread and the midpoint it was made of, within its rounding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 100_000_000 }),
        fc.integer({ min: 0, max: 2_000_000 }),
        (midpoint, units) => {
          const spread = units / 1_000_000;
          const band = bandFromMidpoint(midpoint, spread);
          expect(rangeSpread(band)).toBeCloseTo(spread, 5);
          const midpointHundredths = (band.minHundredths + band.maxHundredths) / 2;
          expect(Math.abs(midpointHundredths - midpoint)).toBeLessThanOrEqual(1);
        },
      ),
      seeded,
    );
  });

  it('refuses a midpoint that is not above 0 and a spread below 0', () => {
    expect(() => bandFromMidpoint(0, 0.5)).toThrow('midpointHundredths');
    expect(() => bandFromMidpoint(100, -0.1)).toThrow('spread must be between 0 and 1,000');
  });
});

describe('marketRange', () => {
  it('puts the midpoint on the chosen percentile of the market', () => {
    expect(marketRange(levelPay('nurse'), 'p50', 0.5)).toEqual({
      levelId: 'nurse',
      zone: 'us',
      currency: 'USD',
      minHundredths: 6_400_000,
      midpointHundredths: 8_000_000,
      maxHundredths: 9_600_000,
      midpointBasis: 'market',
    });
    expect(marketRange(levelPay('nurse'), 'p75', 0.5)?.midpointHundredths).toBe(10_000_000);
  });

  it('is null where the rung has no such percentile', () => {
    expect(marketRange(teamMarket.levelPay['senior']!, 'p75', 0.5)).toBeNull();
  });

  it('refuses pay of an occupation', () => {
    const subject = { kind: 'occupation', socCode: '41-3091' } as const;
    expect(() => marketRange(levelPay('nurse', { subject }), 'p50', 0.5)).toThrow(
      'statistic must be about a level, received 41-3091',
    );
  });
});

describe('createMarketBook', () => {
  const book = createMarketBook(teamMarket);

  it('estimates a rung in a place, once: 80,000 x 1.44^0.5 is 96,000', () => {
    const pay = book('nurse', 'denver-co');
    expect(pay.kind === 'pay' && pay.statistic.percentiles.p50).toBe(96_000);
    expect(pay.kind === 'pay' && pay.statistic.evidence).toBe('estimated');
    expect(pay.kind === 'pay' && pay.statistic.thin).toEqual([
      { kind: 'few-jobs', employment: 90 },
    ]);
    expect(book('nurse', 'denver-co')).toBe(pay);
  });

  it('takes the pay of the rung as it is in the nation', () => {
    expect(book('nurse', 'us')).toEqual({ kind: 'pay', statistic: teamMarket.levelPay['nurse'] });
  });

  it.each([
    [null, 'denver-co', 'unknown-level'],
    ['surgeon', 'denver-co', 'unknown-level'],
    ['__proto__', 'denver-co', 'unknown-level'],
    ['nurse', null, 'unknown-place'],
    ['nurse', 'atlantis', 'unknown-place'],
    ['nurse', 'constructor', 'unknown-place'],
    ['nurse', 'guayama-pr', 'reference-wage-not-published'],
  ])('says why %s in %s has none: %s', (level, place, reason) => {
    expect(book(level, place)).toEqual({ kind: 'none', reason });
  });
});

describe('createMarketRangeBook', () => {
  const book = createMarketRangeBook(createMarketBook(teamMarket), 'p50', 0.5);

  it('gives the same range to everybody on a rung in a place', () => {
    const reading = book(rosterRow());
    expect(reading).toMatchObject({
      kind: 'range',
      range: { zone: 'denver-co', minHundredths: 7_680_000, maxHundredths: 11_520_000 },
    });
    expect(book(rosterRow({ employeeId: 'E2' }))).toBe(reading);
  });

  it('refuses to set pay against a range in another currency', () => {
    expect(book(rosterRow({ currency: 'EUR' }))).toEqual({
      kind: 'none',
      reason: 'other-currency',
    });
    expect(book(rosterRow()).kind).toBe('range');
  });

  it('says why there is none', () => {
    expect(book(rosterRow({ placeId: 'guayama-pr' }))).toEqual({
      kind: 'none',
      reason: 'reference-wage-not-published',
    });
    expect(book(rosterRow({ levelId: null }))).toEqual({ kind: 'none', reason: 'unknown-level' });
    const upper = createMarketRangeBook(createMarketBook(teamMarket), 'p75', 0.5);
    expect(upper(rosterRow({ levelId: 'senior' }))).toEqual({
      kind: 'none',
      reason: 'percentile-not-published',
    });
  });
});

describe('createOwnRangeBook', () => {
  const everywhere = employerRange();
  const zoneA = employerRange({ zone: 'Zone  A', midpointHundredths: 8_100_000 });
  const denver = employerRange({ zone: 'denver-co', midpointHundredths: 8_200_000 });
  const euro = employerRange({ zone: 'Berlin', currency: 'EUR' });
  const book = createOwnRangeBook([everywhere, zoneA, denver, euro]);
  const rangeOf = (fields: Parameters<typeof rosterRow>[0]) => {
    const reading = book(rosterRow(fields));
    return reading.kind === 'range' ? reading.range : reading.reason;
  };

  it('takes the range of the place before all others', () => {
    expect(rangeOf({ city: 'zone a' })).toBe(denver);
  });

  it('takes that of the city or zone as the roster writes it next', () => {
    expect(rangeOf({ placeId: null, city: ' ZONE a ' })).toBe(zoneA);
  });

  it('falls back on the range for every place', () => {
    expect(rangeOf({ placeId: 'boston-ma', city: 'Boston' })).toBe(everywhere);
    expect(rangeOf({ placeId: null, city: '' })).toBe(everywhere);
  });

  it('does not fall back where the most specific range is in another currency', () => {
    expect(rangeOf({ placeId: null, city: 'Berlin' })).toBe('other-currency');
    expect(rangeOf({ placeId: null, city: 'Berlin', currency: 'EUR' })).toBe(euro);
    expect(rangeOf({ placeId: null, city: 'Paris', currency: 'EUR' })).toBe('other-currency');
  });

  it('says when the rung has none', () => {
    expect(rangeOf({ levelId: 'senior' })).toBe('no-range');
    expect(rangeOf({ levelId: null })).toBe('unknown-level');
    const here = createOwnRangeBook([denver]);
    expect(here(rosterRow({ placeId: null, city: 'Boston' }))).toEqual({
      kind: 'none',
      reason: 'no-range',
    });
  });

  describe('of a rung with steps within it', () => {
    const first = employerRange({ sublevel: 'I' });
    const second = employerRange({ sublevel: 'II', midpointHundredths: 9_000_000 });
    const secondInDenver = employerRange({ sublevel: 'II', zone: 'denver-co' });
    const steps = createOwnRangeBook([second, first, secondInDenver]);
    const boston = rosterRow({ placeId: 'boston-ma', city: 'Boston' });
    const read = (person: Parameters<typeof steps>[0], ranges = steps) => {
      const reading = ranges(person);
      return reading.kind === 'range' ? reading.range : reading.reason;
    };

    it('takes that of the person’s step, the most specific one first', () => {
      expect(read({ ...boston, sublevel: 'I' })).toBe(first);
      expect(read({ ...boston, sublevel: 'II' })).toBe(second);
      expect(read(rosterRow({ sublevel: 'II' }))).toBe(secondInDenver);
    });

    it('has none for somebody whose step is not known', () => {
      expect(read({ ...boston, sublevel: null })).toBe('no-sublevel');
    });

    it('has that of the lowest step for somebody who comes to the rung', () => {
      expect(read({ ...boston, sublevel: undefined })).toBe(first);
    });

    it('falls back on the range of the whole rung', () => {
      const whole = createOwnRangeBook([everywhere, secondInDenver]);
      expect(read({ ...boston, sublevel: 'II' }, whole)).toBe(everywhere);
      expect(read({ ...boston, sublevel: null }, whole)).toBe(everywhere);
      expect(read(rosterRow({ sublevel: 'III' }), createOwnRangeBook([second]))).toBe(
        'no-sublevel',
      );
    });

    it('says so where they are in another currency than the pay', () => {
      expect(read({ ...boston, sublevel: null, currency: 'EUR' })).toBe('other-currency');
    });
  });

  it('gives the same answer when it is asked again', () => {
    const person = rosterRow({ placeId: null, city: 'Zone A' });
    expect(book(person)).toBe(book({ ...person }));
  });

  it('refuses ranges whose amounts are not in order', () => {
    expect(() => createOwnRangeBook([employerRange({ maxHundredths: 1 })])).toThrow(
      'maxHundredths',
    );
    expect(() => createOwnRangeBook([employerRange({ minHundredths: 0 })])).toThrow(
      'minHundredths',
    );
  });

  it('takes the first of two ranges for the same case', () => {
    const again = employerRange({ zone: ' zone A', midpointHundredths: 9_000_000 });
    const first = createOwnRangeBook([zoneA, again])(rosterRow({ placeId: null, city: 'zone a' }));
    expect(first.kind === 'range' && first.range).toBe(zoneA);
  });
});
