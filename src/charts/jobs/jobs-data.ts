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
