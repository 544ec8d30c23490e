import { describe, expect, it } from 'vitest';
import { nearestAmong, nearestPlaces } from '../../../src/pay/nearest-places.ts';
import type { LocatedPlace } from '../../../src/pay/nearest-places.ts';
import { greatCircleDistanceKm } from '../../../src/stats/great-circle-distance.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

/** Internal points of the Census Gazetteer 2025. */
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

describe('nearestPlaces', () => {
  it('lists metropolitan areas by great-circle distance: Boulder, Greeley, Fort Collins', () => {
    const nearest = nearestPlaces(denver, places, 3);
    expect(nearest.map(({ placeId }) => placeId)).toEqual([
      'boulder-co',
      'greeley-co',
      'fort-collins-co',
    ]);
    expect(nearest[0]?.km).toBeCloseTo(84.81, 1);
  });

  it('leaves out the place itself, states, nations and places without coordinates', () => {
    expect(nearestPlaces(denver, places, 99).map(({ placeId }) => placeId)).toEqual([
      'boulder-co',
      'greeley-co',
      'fort-collins-co',
      'san-francisco-ca',
    ]);
  });

  it('orders equal distances by id', () => {
    const twins = [metro('b', 40, -100), metro('c', 40, -100), metro('a', 40, -100)];
    expect(nearestPlaces(denver, twins, 3).map(({ placeId }) => placeId)).toEqual(['a', 'b', 'c']);
  });

  it('finds among many places what a look at every one of them finds', () => {
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
        expect(find(place, count)).toEqual(every.slice(0, count));
      }
    }
  });

  it('returns none when none are asked for or there are none', () => {
    expect(nearestPlaces(denver, places, 0)).toEqual([]);
    expect(nearestPlaces(denver, [], 3)).toEqual([]);
  });

  it('refuses a place without coordinates and a count that is not whole', () => {
    expect(() => nearestPlaces({ ...denver, latitude: null }, places, 3)).toThrow(
      'place must have coordinates, received denver-co without',
    );
    expect(() => nearestPlaces(denver, places, NaN)).toThrow('count must be a whole number');
  });
});
