import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircleDistanceKm } from '../../../src/stats/great-circle-distance.ts';

const seeded = { seed: 20260901 };
const nashville = { latitude: 36.12, longitude: -86.67 };
const losAngeles = { latitude: 33.94, longitude: -118.4 };

describe('greatCircleDistanceKm', () => {
  it('uses the haversine formula: Nashville to Los Angeles airport as Rosetta Code prints it', () => {
    // Rosetta Code, "Haversine formula": 2886.444442837983 km with a radius of 6371.0 km.
    const expected = (2886.444442837983 * 6371.0088) / 6371;
    expect(greatCircleDistanceKm(nashville, losAngeles)).toBeCloseTo(expected, 8);
  });

  it('is a quarter of the circumference from the equator to a pole, half to the antipode', () => {
    const pole = { latitude: 90, longitude: 12 };
    const origin = { latitude: 0, longitude: 0 };
    const antipode = { latitude: 0, longitude: 180 };
    expect(greatCircleDistanceKm(origin, pole)).toBeCloseTo((Math.PI / 2) * 6371.0088, 8);
    expect(greatCircleDistanceKm(origin, antipode)).toBeCloseTo(Math.PI * 6371.0088, 8);
  });

  it('crosses the date line by the short way', () => {
    const west = { latitude: 0, longitude: 179.5 };
    const east = { latitude: 0, longitude: -179.5 };
    expect(greatCircleDistanceKm(west, east)).toBeCloseTo((Math.PI / 180) * 6371.0088, 8);
  });

  it('refuses NaN and a latitude beyond the poles', () => {
    expect(() => greatCircleDistanceKm({ latitude: 91, longitude: 0 }, nashville)).toThrow(
      'from.latitude must be from -90 to 90, received 91',
    );
    expect(() => greatCircleDistanceKm(nashville, { latitude: NaN, longitude: 0 })).toThrow(
      'to.latitude',
    );
    expect(() => greatCircleDistanceKm(nashville, { latitude: 0, longitude: Infinity })).toThrow(
      'to.longitude must be a finite number, received Infinity',
    );
  });

  it('is symmetric, 0 from a point to itself, and shorter than any detour', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(greatCircleDistanceKm(a, b)).toBeCloseTo(greatCircleDistanceKm(b, a), 8);
        expect(greatCircleDistanceKm(a, a)).toBe(0);
        expect(greatCircleDistanceKm(a, c)).toBeLessThanOrEqual(
          greatCircleDistanceKm(a, b) + greatCircleDistanceKm(b, c) + 1e-3,
        );
      }),
      seeded,
    );
  });
});
