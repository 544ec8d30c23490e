/** The two lenses on a place: two separate answers, never one sum. */
export interface LensesData {
  /** Rung whose colour the bar of pay takes. */
  rung: number;
  /** What employers pay against the nation, as a share; null where no wage is printed. */
  pay: number | null;
  /** What things cost against the nation, as a share; null where there is no price level. */
  prices: number | null;
}
