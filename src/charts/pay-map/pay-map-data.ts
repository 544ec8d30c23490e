import type { LinkedPlace } from '../shared/place-circles.ts';
import { FEWEST_JOBS_NARROW } from '../shared/place-circles.ts';

/** A place on the map: names and numbers, ready to draw. */
export interface PayMapPlace extends LinkedPlace {
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
}

/** Every metropolitan area, in any order. */
export interface PayMapData {
  places: PayMapPlace[];
  /** The place that the page is about; null for none. */
  ownId: string | null;
  /** Places that are looked for: marked and named as the own one is. */
  markedIds?: readonly string[];
  /** Official figures are grey and solid, estimates hatched in the colours of the rungs, own pay solid in them. */
  evidence: 'published' | 'estimated' | 'observed';
}

interface PlacesOnMap {
  shown: PayMapPlace[];
  /** How many are left out for having few jobs. */
  fewJobs: number;
  /** Drawn as crosses: no wage is printed. */
  withoutPay: PayMapPlace[];
  /** Drawn with a dotted outline: the number of jobs is not printed. */
  unknownJobs: PayMapPlace[];
}

/** Divides the places into those that are drawn and those that are only told of; marked ones are drawn. */
export function placesOnMap(data: PayMapData, largeOnly: boolean): PlacesOnMap {
  const { places } = data;
  const shown = places.filter(
    (place) => !largeOnly || isMarked(data, place.id) || (place.jobs ?? 0) >= FEWEST_JOBS_NARROW,
  );
  return {
    shown,
    fewJobs: places.length - shown.length,
    withoutPay: shown.filter((place) => place.differential === null),
    unknownJobs: shown.filter((place) => place.differential !== null && place.jobs === null),
  };
}

/** Whether a place is the one that the page is about, or is looked for. */
export function isMarked({ ownId, markedIds }: PayMapData, placeId: string): boolean {
  return placeId === ownId || markedIds?.includes(placeId) === true;
}
