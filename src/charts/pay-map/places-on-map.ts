import type { PayMapData, PayMapPlace } from './pay-map-data.ts';

/** On narrow screens smaller places are dust that nobody can tell apart. */
export const FEWEST_JOBS_NARROW = 1000;

export interface PlacesOnMap {
  shown: PayMapPlace[];
  /** How many are left out for having few jobs. */
  fewJobs: number;
  /** Drawn as open dots: no wage is printed. */
  withoutPay: PayMapPlace[];
  /** Drawn as open circles: the number of jobs is not printed. */
  unknownJobs: PayMapPlace[];
}

/** Divides the places into those that are drawn and those that are only told of; the own one is drawn. */
export function placesOnMap({ places, ownId }: PayMapData, narrow: boolean): PlacesOnMap {
  const shown = places.filter(
    (place) => !narrow || place.id === ownId || (place.jobs ?? 0) >= FEWEST_JOBS_NARROW,
  );
  return {
    shown,
    fewJobs: places.length - shown.length,
    withoutPay: shown.filter((place) => place.differential === null),
    unknownJobs: shown.filter((place) => place.differential !== null && place.jobs === null),
  };
}
