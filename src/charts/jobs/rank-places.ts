import type { JobsPlace } from './jobs-data.ts';

/** A place with its rank by jobs, counted from 1; equal numbers share the smaller rank. */
export interface RankedPlace extends JobsPlace {
  rank: number;
}

/**
 * The places with most jobs, the largest first, followed by those that are quoted but not among them.
 * @param count how many by jobs
 */
export function rankPlaces(places: JobsPlace[], count: number): RankedPlace[] {
  return places
    .map((place) => ({
      ...place,
      rank: 1 + places.filter((other) => other.jobs > place.jobs).length,
    }))
    .sort((a, b) => b.jobs - a.jobs || (a.placeId < b.placeId ? -1 : 1))
    .filter((place, index) => index < count || place.quotedRank !== null);
}
