import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceToCompare } from '../../../src/pay/compare-places.ts';
import { movesBetween } from '../../../src/pay/moves-between.ts';

const place = (placeId: string, median: number | null, rpp: number | null): PlaceToCompare => ({
  placeId,
  median,
  rpp,
});
const denver = place('denver', 96_500, 105);
const chicago = place('chicago', 84_500, 104);
const austin = place('austin', 75_500, 98);
const sanJuan = place('san-juan', 60_000, null);
const ogden = place('ogden', null, 95);

describe('moves', () => {
  it('go in both directions, from each place to all others', () => {
    const moves = movesBetween([denver, austin, chicago]);
    expect(moves.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual([
      'denver austin',
      'denver chicago',
      'austin denver',
      'austin chicago',
      'chicago denver',
      'chicago austin',
    ]);
    expect(moves[0]).toEqual({
      fromId: 'denver',
      toId: 'austin',
      pay: 96_500,
      needed: (96_500 * 98) / 105,
      paid: 75_500,
      gain: 75_500 - (96_500 * 98) / 105,
    });
  });

  it('say what is not known: without a price level, without a figure', () => {
    expect(movesBetween([denver, sanJuan])).toEqual([
      { fromId: 'denver', toId: 'san-juan', pay: 96_500, needed: null, paid: 60_000, gain: null },
      { fromId: 'san-juan', toId: 'denver', pay: 60_000, needed: null, paid: 96_500, gain: null },
    ]);
    expect(movesBetween([denver, ogden])).toEqual([
      {
        fromId: 'denver',
        toId: 'ogden',
        pay: 96_500,
        needed: (96_500 * 95) / 105,
        paid: null,
        gain: null,
      },
      { fromId: 'ogden', toId: 'denver', pay: null, needed: null, paid: 96_500, gain: null },
    ]);
  });

  it('never gain in both directions', () => {
    const anyPlace = (placeId: string): fc.Arbitrary<PlaceToCompare> =>
      fc.record({
        placeId: fc.constant(placeId),
        median: fc.integer({ min: 20_000, max: 500_000 }),
        rpp: fc.integer({ min: 80, max: 125 }),
      });
    fc.assert(
      fc.property(anyPlace('a'), anyPlace('b'), (a, b) => {
        const [there, back] = movesBetween([a, b]);
        expect(Math.min(there!.gain!, back!.gain!)).toBeLessThanOrEqual(1e-6);
      }),
    );
  });
});
