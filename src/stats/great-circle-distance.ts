import { checkFinite } from './check-number.ts';

/** A point on the Earth in decimal degrees, north and east positive. */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** Mean radius of the Earth, (2a + b) / 3 of GRS 80, in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;

/**
 * The distance between two points along the surface of a spherical Earth, in kilometres.
 *
 * The Earth's flattening makes it wrong by up to 0.5 %. Throws a RangeError when a latitude is not
 * from -90 to 90 or a longitude is not finite.
 *
 * Source: the haversine formula, R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68
 * (1984); radius: H. Moritz, "Geodetic Reference System 1980", Journal of Geodesy 74 (2000).
 */
export function greatCircleDistanceKm(from: GeoPoint, to: GeoPoint): number {
  checkPoint('from', from);
  checkPoint('to', to);
  const haversine =
    squaredSineOfHalf(to.latitude - from.latitude) +
    cosine(from.latitude) * cosine(to.latitude) * squaredSineOfHalf(to.longitude - from.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(haversine, 1)));
}

function checkPoint(name: string, { latitude, longitude }: GeoPoint): void {
  if (!(latitude >= -90 && latitude <= 90)) {
    throw new RangeError(`${name}.latitude must be from -90 to 90, received ${String(latitude)}`);
  }
  checkFinite(`${name}.longitude`, longitude);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const cosine = (degrees: number): number => Math.cos(radians(degrees));
const squaredSineOfHalf = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
