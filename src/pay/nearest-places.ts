import type { Place } from '../schemas/place.ts';
import { checkWhole } from '../stats/check-number.ts';
import { greatCircleDistanceKm } from '../stats/great-circle-distance.ts';
import type { GeoPoint } from '../stats/great-circle-distance.ts';

/** What nearestPlaces needs to know about a place. */
export type LocatedPlace = Pick<Place, 'id' | 'kind' | 'latitude' | 'longitude'>;

/** A place with its distance from another in kilometres, not rounded. */
export interface NearPlace {
  placeId: string;
  km: number;
}

/**
 * The `count` metropolitan areas nearest to a place, the nearest first.
 *
 * Distances are great-circle distances between internal points; equal ones are in order of id. The
 * place itself, nations, states and places without coordinates are left out. Throws a RangeError when
 * the place has no coordinates or `count` is not a whole number.
 */
export function nearestPlaces(
  place: LocatedPlace,
  places: readonly LocatedPlace[],
  count: number,
): NearPlace[] {
  checkWhole('count', count, 0);
  const here = pointOf(place);
  if (here === null) {
    throw new RangeError(`place must have coordinates, received ${place.id} without`);
  }
  return places
    .flatMap((other): NearPlace[] => {
      const there = pointOf(other);
      if (other.kind !== 'metro' || other.id === place.id || there === null) return [];
      return [{ placeId: other.id, km: greatCircleDistanceKm(here, there) }];
    })
    .sort((a, b) => a.km - b.km || (a.placeId < b.placeId ? -1 : 1))
    .slice(0, count);
}

function pointOf({ latitude, longitude }: LocatedPlace): GeoPoint | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
