/** What employers pay and what things cost in one place, both against the nation; never one sum. */
export interface PlaceLenses {
  placeId: string;
  /** The place with its state: "Denver, CO". */
  name: string;
  /** As a share; null where no wage is printed. */
  pay: number | null;
  /** As a share; null where there is no price level. */
  prices: number | null;
}

/** The two lenses on several places. */
export interface PlaceLensesData {
  /** Rung whose colour the bars of pay take. */
  rung: number;
  places: PlaceLenses[];
}

/** The best paid place first, those without a wage last; equal ones keep their order. */
export function sortPlaceLenses(places: readonly PlaceLenses[]): PlaceLenses[] {
  const pay = (place: PlaceLenses): number => place.pay ?? -Infinity;
  return [...places].sort((a, b) => (pay(a) === pay(b) ? 0 : pay(b) > pay(a) ? 1 : -1));
}
