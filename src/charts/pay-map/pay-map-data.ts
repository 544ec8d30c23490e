/** A place on the map: names and numbers, ready to draw. */
export interface PayMapPlace {
  id: string;
  name: string;
  /** The name in a sentence: "in Denver". */
  inPlace: string;
  /** Degrees north and east. */
  latitude: number;
  longitude: number;
  /** Jobs in the reference occupation; null where their number is not printed. */
  jobs: number | null;
  /** What colours it, as a share against the nation: 0.15 is 15 % more; null where it is not known. */
  differential: number | null;
  /** Address of the place's page; null draws no link. */
  href: string | null;
}

/** Every metropolitan area, in any order. */
export interface PayMapData {
  places: PayMapPlace[];
  /** The place that the page is about; null for none. */
  ownId: string | null;
  /** Official figures are grey and solid, estimates hatched in the colours of the rungs. */
  evidence: 'published' | 'estimated';
}

/** On narrow screens smaller places are dust that nobody can tell apart. */
export const FEWEST_JOBS_NARROW = 1000;

interface PlacesOnMap {
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
