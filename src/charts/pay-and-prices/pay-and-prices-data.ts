/** A place as the chart draws it. */
export interface PayAndPricesPlace {
  placeId: string;
  /** The place as its row names it: "Denver, CO" or "Denver". */
  name: string;
  /** The place in a sentence: "in Denver". */
  inPlace: string;
  /** Wage level, as a share against the nation: 0.15 is 15 % more. */
  wages: number;
  /** The same after local prices; null where there is no price level. */
  afterPrices: number | null;
  /** Address of the place's page; null draws no link. */
  href: string | null;
}

/** Places with their wage level, in any order. */
export interface PayAndPricesData {
  places: PayAndPricesPlace[];
}

/** The places with the highest wages first; equal ones keep their order. */
export function sortPlaces(places: PayAndPricesPlace[]): PayAndPricesPlace[] {
  return [...places].sort((a, b) => b.wages - a.wages);
}
