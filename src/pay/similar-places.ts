import { checkPositive, checkWhole } from '../stats/check-number.ts';

/** The three traits by which places are compared; null where one is not available. */
export interface PlaceTraits {
  placeId: string;
  /** Geographic differential of the reference occupation, nation = 1. */
  differential: number | null;
  /** Regional price parity, nation = 100. */
  rpp: number | null;
  /** Jobs in the reference occupation. */
  employment: number | null;
}

/** A place with its distance from another, in standard deviations. */
export interface SimilarPlace {
  placeId: string;
  distance: number;
}

/**
 * The `count` places most like a place in its labour market, its price level and its size, the most
 * similar first.
 *
 * Distance measure: Euclidean over ln differential, ln RPP and ln employment, each divided by its
 * standard deviation among all places compared, so that the three weigh the same; a trait in which
 * they do not differ counts for nothing. Equal distances are in order of id. Places that lack a trait
 * are left out, and one of those is similar to none: the result is empty. Throws a RangeError when
 * the place is not among them, a trait is not above 0 or `count` is not a whole number.
 */
export function similarPlaces(
  placeId: string,
  places: readonly PlaceTraits[],
  count: number,
): SimilarPlace[] {
  return similarAmong(places)(placeId, count);
}

/** `similarPlaces` among the same places again and again: logarithms and deviations are taken once. */
export function similarAmong(
  places: readonly PlaceTraits[],
): (placeId: string, count: number) => SimilarPlace[] {
  const known = new Set(places.map(({ placeId }) => placeId));
  const located = places.flatMap(logTraits);
  const byId = new Map(located.map((place) => [place.placeId, place]));
  const scales = [0, 1, 2].map((trait) =>
    standardDeviation(located.map(({ logs }) => logs[trait] ?? 0)),
  );
  return (placeId, count) => {
    checkWhole('count', count, 0);
    if (!known.has(placeId)) {
      throw new RangeError(`placeId must be among the places, received ${placeId}`);
    }
    const own = byId.get(placeId);
    if (own === undefined) return [];
    const distanceTo = (logs: readonly number[]): number =>
      Math.hypot(
        ...scales.map((scale, trait) =>
          scale === 0 ? 0 : ((logs[trait] ?? 0) - (own.logs[trait] ?? 0)) / scale,
        ),
      );
    return located
      .filter((place) => place.placeId !== placeId)
      .map((place): SimilarPlace => ({ placeId: place.placeId, distance: distanceTo(place.logs) }))
      .sort((a, b) => a.distance - b.distance || (a.placeId < b.placeId ? -1 : 1))
      .slice(0, count);
  };
}

function logTraits(place: PlaceTraits): { placeId: string; logs: number[] }[] {
  const { placeId, differential, rpp, employment } = place;
  if (differential === null || rpp === null || employment === null) return [];
  checkPositive(`differential of ${placeId}`, differential);
  checkPositive(`rpp of ${placeId}`, rpp);
  checkPositive(`employment of ${placeId}`, employment);
  return [{ placeId, logs: [Math.log(differential), Math.log(rpp), Math.log(employment)] }];
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length);
}
