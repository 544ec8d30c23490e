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
  /** Pay against the nation as a share: 0.15 is 15 % more; null where no wage is printed. */
  differential: number | null;
  /** Address of the place's page; null draws no link. */
  href: string | null;
}

/** Every metropolitan area, in any order. */
export interface PayMapData {
  places: PayMapPlace[];
  /** The place that the page is about; null for none. */
  ownId: string | null;
}
