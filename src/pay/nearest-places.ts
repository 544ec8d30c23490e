import type { Place } from '../schemas/place.ts';
import { checkPositive, checkWhole } from '../stats/check-number.ts';
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
 * Finds the metropolitan areas nearest to a place, the nearest first: at most `count`, none farther
 * than `withinKm`.
 *
 * Distances are great-circle distances between city centers; equal ones are in order of id. The place
 * itself, nations, states and places without coordinates are left out. The places are sorted once, and
 * for each place only those of about its latitude are looked at. Throws a RangeError when the place has
 * no coordinates, `count` is not a whole number or `withinKm` is not above 0.
 */
export function nearestAmong(
  places: readonly LocatedPlace[],
): (place: LocatedPlace, count: number, withinKm: number) => NearPlace[] {
  const located = places
    .flatMap(({ id, kind, latitude, longitude }) => {
      const point = pointOf({ latitude, longitude });
      return kind !== 'metro' || point === null ? [] : [{ placeId: id, point }];
    })
    .sort((a, b) => a.point.latitude - b.point.latitude);
  return (place, count, withinKm) => {
    checkWhole('count', count, 0);
    checkPositive('withinKm', withinKm);
    const here = pointOf(place);
    if (here === null) {
      throw new RangeError(`place must have coordinates, received ${place.id} without`);
    }
    const nearest: NearPlace[] = [];
    const middle = located.findIndex(({ point }) => point.latitude >= here.latitude);
    const start = middle === -1 ? located.length : middle;
    let [below, above] = [start - 1, start];
    // North and south in turn, the nearer latitude first, until even the way to it alone is too far.
    for (;;) {
      const [south, north] = [located[below], located[above]];
      const toSouth = south === undefined ? Infinity : here.latitude - south.point.latitude;
      const toNorth = north === undefined ? Infinity : north.point.latitude - here.latitude;
      const next = toSouth < toNorth ? south : north;
      if (next === undefined) break;
      const farthest = nearest.length < count ? withinKm : (nearest.at(-1)?.km ?? -1);
      if (Math.min(toSouth, toNorth) * LEAST_KM_PER_DEGREE > farthest) break;
      if (next === south) below -= 1;
      else above += 1;
      if (next.placeId === place.id) continue;
      const km = greatCircleDistanceKm(here, next.point);
      if (km > withinKm) continue;
      insert(nearest, { placeId: next.placeId, km });
      if (nearest.length > count) nearest.pop();
    }
    return nearest;
  };
}

/** A little less than a degree of latitude, 111.19 km, so that rounding leaves out nobody. */
const LEAST_KM_PER_DEGREE = 111;

function insert(nearest: NearPlace[], place: NearPlace): void {
  const after = nearest.findIndex(
    ({ placeId, km }) => place.km < km || (place.km === km && place.placeId < placeId),
  );
  nearest.splice(after === -1 ? nearest.length : after, 0, place);
}

function pointOf({
  latitude,
  longitude,
}: Pick<LocatedPlace, 'latitude' | 'longitude'>): GeoPoint | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
