/** A place as the chart of jobs draws it: names and numbers. */
export interface JobsPlace {
  placeId: string;
  /** The place with its state, for the row: "Denver, CO". */
  name: string;
  /** The place alone, for sentences: "Denver". */
  city: string;
  /** Jobs in the reference occupation, as printed. */
  jobs: number;
  /** Position in the order that somebody quotes, counted from 1; null where it is not in it. */
  quotedRank: number | null;
  /** Address of the place's page; null draws no link. */
  href: string | null;
}

/** Places with a known number of jobs, in any order: all of them, so that ranks are right. */
export interface JobsData {
  /** Rung whose colour the bars take; null for the neutral one. */
  rung: number | null;
  places: JobsPlace[];
}

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
