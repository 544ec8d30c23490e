/** A place as the chart draws it. */
export interface PayAndPricesPlace {
  placeId: string;
  /** The place as its row names it: "Denver, CO" or "Denver". */
  name: string;
  /** The place alone, for sentences: "Denver". */
  city: string;
  /** Pay against the nation as a share: 0.15 is 15 % more. */
  pay: number;
  /** The same after local prices; null where there is no price level. */
  afterPrices: number | null;
  /** Address of the place's page; null draws no link. */
  href: string | null;
}

/** Places with their pay against the nation, in any order. */
export interface PayAndPricesData {
  /** Rung whose colour the dots take. */
  rung: number;
  places: PayAndPricesPlace[];
}

/** The places with the highest pay first; equal ones keep their order. */
export function sortPlaces(places: PayAndPricesPlace[]): PayAndPricesPlace[] {
  return [...places].sort((a, b) => b.pay - a.pay);
}
