import { describe, expect, it } from 'vitest';
import { nearestAmong } from '../../../src/pay/nearest-places.ts';
import type { LocatedPlace } from '../../../src/pay/nearest-places.ts';
import { greatCircleDistanceKm } from '../../../src/stats/great-circle-distance.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

/** Points inside some areas, and how far they lie from Denver’s: 85, 135, 161 and 1,517 km. */
const denver: LocatedPlace = metro('denver-co', 39.434789, -104.901073);
const places: LocatedPlace[] = [
  metro('san-francisco-ca', 37.773718, -122.274432),
  metro('greeley-co', 40.555961, -104.383666),
  denver,
  metro('boulder-co', 40.094971, -105.39771),
  metro('fort-collins-co', 40.658093, -105.486764),
  { id: 'co', kind: 'state', latitude: 39.4, longitude: -104.9 },
  { id: 'us', kind: 'nation', latitude: null, longitude: null },
  { id: 'unlocated', kind: 'metro', latitude: null, longitude: null },
];

function metro(id: string, latitude: number, longitude: number): LocatedPlace {
  return { id, kind: 'metro', latitude, longitude };
}

/** More than halfway round the Earth. */
const FAR = 21_000;

describe('the nearest areas', () => {
  it('are metropolitan areas by great-circle distance: Boulder, Greeley, Fort Collins', () => {
    const nearest = nearestAmong(places)(denver, 3, FAR);
    expect(nearest.map(({ placeId }) => placeId)).toEqual([
      'boulder-co',
      'greeley-co',
      'fort-collins-co',
    ]);
    expect(nearest[0]?.km).toBeCloseTo(84.81, 1);
  });

  it('leave out the place itself, states, nations and places without coordinates', () => {
    expect(nearestAmong(places)(denver, 99, FAR).map(({ placeId }) => placeId)).toEqual([
      'boulder-co',
      'greeley-co',
      'fort-collins-co',
      'san-francisco-ca',
    ]);
  });

  it('order equal distances by id', () => {
    const twins = [metro('b', 40, -100), metro('c', 40, -100), metro('a', 40, -100)];
    expect(nearestAmong(twins)(denver, 3, FAR).map(({ placeId }) => placeId)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('are among many places those that a look at every one of them finds', () => {
    const random = seededRandom(7);
    // Rounded, so that distances and latitudes are equal now and then.
    const coordinate = (from: number, to: number): number =>
      Math.round(from + random() * (to - from));
    const many = Array.from({ length: 600 }, (_, index) =>
      metro(`m-${index}`, coordinate(-90, 90), coordinate(-180, 180)),
    );
    const find = nearestAmong(many);
    for (const place of many.slice(0, 20)) {
      const point = { latitude: place.latitude!, longitude: place.longitude! };
      const every = many
        .filter(({ id }) => id !== place.id)
        .map(({ id, latitude, longitude }) => ({
          placeId: id,
          km: greatCircleDistanceKm(point, { latitude: latitude!, longitude: longitude! }),
        }))
        .sort((a, b) => a.km - b.km || (a.placeId < b.placeId ? -1 : 1));
      for (const count of [0, 1, 6, 30, 700]) {
        for (const within of [300, 2000, FAR]) {
          const expected = every.filter(({ km }) => km <= within).slice(0, count);
          expect(find(place, count, within)).toEqual(expected);
        }
      }
    }
  });

  it('are none farther than asked for, and one exactly as far still counts', () => {
    const find = nearestAmong(places);
    const [boulder, greeley] = find(denver, 2, FAR);
    expect(find(denver, 99, greeley!.km)).toEqual([boulder, greeley]);
    expect(find(denver, 99, greeley!.km - 0.001)).toEqual([boulder]);
    expect(find(denver, 99, 10)).toEqual([]);
  });

  it('are none when none are asked for or there are none', () => {
    expect(nearestAmong(places)(denver, 0, FAR)).toEqual([]);
    expect(nearestAmong([])(denver, 3, FAR)).toEqual([]);
  });

  it('refuse a place without coordinates and a count that is not whole', () => {
    expect(() => nearestAmong(places)({ ...denver, latitude: null }, 3, FAR)).toThrow(
      'place must have coordinates, received denver-co without',
    );
    expect(() => nearestAmong(places)(denver, NaN, FAR)).toThrow('count must be a whole number');
    expect(() => nearestAmong(places)(denver, 3, 0)).toThrow('withinKm must be a finite number');
  });
});
