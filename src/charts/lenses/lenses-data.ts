/** The two lenses on a place: two separate answers, never one sum. */
export interface LensesData {
  /** The wage level: what employers pay against the nation, as a share; null where no wage is published. */
  wages: number | null;
  /** The price level against the nation, as a share; null where there is none. */
  prices: number | null;
}
