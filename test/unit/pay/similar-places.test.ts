import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarPlaces } from '../../../src/pay/similar-places.ts';
import type { PlaceTraits } from '../../../src/pay/similar-places.ts';

const seeded = { seed: 20260901 };

function traits(
  placeId: string,
  differential: number | null,
  rpp: number | null,
  employment: number | null,
): PlaceTraits {
  return { placeId, differential, rpp, employment };
}

const ids = (places: { placeId: string }[]): string[] => places.map(({ placeId }) => placeId);

describe('similarPlaces', () => {
  it('measures Euclidean distance over standardised logarithms of the three traits', () => {
    // Each trait is 1/e, 1 or e times the middle: its logs are -1, 0, 1, sd = sqrt(2/3).
    const { E } = Math;
    const places = [
      traits('middle', 1, 100, 1000),
      traits('up', E, 100 * E, 1000 * E),
      traits('down', 1 / E, 100 / E, 1000 / E),
    ];
    const expected = Math.sqrt(3 / (2 / 3));
    const similar = similarPlaces('middle', places, 2);
    expect(ids(similar).sort()).toEqual(['down', 'up']);
    similar.forEach(({ distance }) => expect(distance).toBeCloseTo(expected, 12));
    expect(similarPlaces('up', places, 2)[1]?.distance).toBeCloseTo(2 * expected, 12);
  });

  it('sees size on a logarithmic scale: 10 to 100 jobs is as far as 100 to 1,000', () => {
    const places = [traits('s', 1, 90, 10), traits('m', 1, 90, 100), traits('l', 1, 90, 1000)];
    const [first, second] = similarPlaces('m', places, 2);
    expect(first?.distance).toBeCloseTo(second?.distance ?? NaN, 12);
  });

  it('leaves out places that lack a trait', () => {
    const places = [
      traits('a', 1, 90, 100),
      traits('b', 1.1, 95, 200),
      traits('no-rpp', 1, null, 100),
      traits('no-differential', null, 90, 100),
      traits('no-employment', 1, 90, null),
    ];
    expect(ids(similarPlaces('a', places, 9))).toEqual(['b']);
    expect(similarPlaces('no-rpp', places, 9)).toEqual([]);
  });

  it('gives 0 when nothing differs, and orders equal distances by id', () => {
    const places = ['c', 'a', 'b'].map((id) => traits(id, 1, 90, 100));
    expect(similarPlaces('c', places, 9)).toEqual([
      { placeId: 'a', distance: 0 },
      { placeId: 'b', distance: 0 },
    ]);
    expect(similarPlaces('only', [traits('only', 1, 90, 100)], 9)).toEqual([]);
  });

  it('refuses an unknown place, traits not above 0 and a count that is not whole', () => {
    const places = [traits('a', 1, 90, 100)];
    expect(() => similarPlaces('b', places, 1)).toThrow('placeId must be among the places');
    expect(() => similarPlaces('a', [traits('a', 1, NaN, 100)], 1)).toThrow('rpp of a');
    expect(() => similarPlaces('a', [traits('a', 1, 90, 0)], 1)).toThrow('employment of a');
    expect(() => similarPlaces('a', places, -1)).toThrow('count must be a whole number');
  });

  it('is symmetric and does not depend on the units of the traits', () => {
    const trait = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(trait, trait, trait), { minLength: 2, maxLength: 12 }),
        (rows) => {
          const places = rows.map(([d, r, e], index) => traits(`p${index}`, d, r, e));
          const rescaled = rows.map(([d, r, e], index) => traits(`p${index}`, d * 2, r / 4, e * 8));
          const distance = (all: PlaceTraits[], from: string, to: string) =>
            similarPlaces(from, all, 99).find(({ placeId }) => placeId === to)?.distance ?? NaN;
          const own = distance(places, 'p0', 'p1');
          expect(distance(places, 'p1', 'p0')).toBeCloseTo(own, 9);
          expect(distance(rescaled, 'p0', 'p1')).toBeCloseTo(own, 6);
        },
      ),
      seeded,
    );
  });
});
