/** The wage level and the price level of one place, both against the nation; never one sum. */
export interface PlaceLenses {
  placeId: string;
  /** The place with its state: "Denver, CO". */
  name: string;
  /** As a share; null where no wage is published. */
  wages: number | null;
  /** As a share; null where there is no price level. */
  prices: number | null;
}

/** The two lenses on several places. */
export interface PlaceLensesData {
  places: PlaceLenses[];
}

/** The highest wage level first, those without a wage last; equal ones keep their order. */
export function sortPlaceLenses(places: readonly PlaceLenses[]): PlaceLenses[] {
  const wages = (place: PlaceLenses): number => place.wages ?? -Infinity;
  return [...places].sort((a, b) => (wages(a) === wages(b) ? 0 : wages(b) > wages(a) ? 1 : -1));
}
