/** How the middle of a range came about. */
type MidpointBasis = 'set' | 'middle' | 'market';

/**
 * Pay range of an employer for a rung: where people on it are meant to be paid, in whole hundredths of the
 * currency unit a year at full time. It is a decision, not a pay statistic.
 */
export interface EmployerRange {
  levelId: string;
  /** A step within the rung, such as II; absent where the range is for all of it. */
  sublevel?: string;
  /** Place or zone that the range is for, as the rows of the roster name it; null for every place. */
  zone: string | null;
  /** ISO 4217 code. */
  currency: string;
  minHundredths: number;
  midpointHundredths: number;
  maxHundredths: number;
  midpointBasis: MidpointBasis;
}
