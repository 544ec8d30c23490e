import type { LinkedPlace } from '../shared/place-circles.ts';
import { FEWEST_JOBS_NARROW } from '../shared/place-circles.ts';

/** A place in the swarm: names and numbers, ready to draw. */
export interface SwarmPlace extends LinkedPlace {
  name: string;
  /** Jobs in the reference occupation; null where their number is not printed. */
  jobs: number | null;
  /** Pay against the nation as a share: 0.15 is 15 % more. */
  differential: number;
}

/** Every place with a published wage of the reference occupation, in any order. */
export interface SwarmData {
  places: SwarmPlace[];
}

/** Pay so far below the nation would push everybody else into the right half of the picture. */
const LOWEST_SHOWN = -0.45;

/** What the picture leaves out, so that its words can say so. */
export interface Omissions {
  /** Places too far below the nation, with the span of their pay; null when there are none. */
  farBelow: { count: number; lowest: number; highest: number } | null;
  /** Places left out for having fewer jobs than this; null when none are. */
  fewJobs: { count: number; fewest: number } | null;
  /** Places whose number of jobs is not printed, so that the size of their circles says nothing. */
  unknownJobs: SwarmPlace[];
}

/** Divides the places into those that are drawn and those that are only told of. */
export function omitPlaces(
  data: SwarmData,
  narrow: boolean,
): { shown: SwarmPlace[]; omissions: Omissions } {
  const large = data.places.filter((place) => !narrow || (place.jobs ?? 0) >= FEWEST_JOBS_NARROW);
  const below = large.filter((place) => place.differential < LOWEST_SHOWN);
  const shown = large.filter((place) => place.differential >= LOWEST_SHOWN);
  const pay = below.map((place) => place.differential);
  return {
    shown,
    omissions: {
      farBelow:
        below.length === 0
          ? null
          : { count: below.length, lowest: Math.min(...pay), highest: Math.max(...pay) },
      fewJobs:
        large.length === data.places.length
          ? null
          : { count: data.places.length - large.length, fewest: FEWEST_JOBS_NARROW },
      unknownJobs: shown.filter((place) => place.jobs === null),
    },
  };
}
