import type { LocalisedText } from './localised-text.ts';

/**
 * A row of data/pay/ranges.csv: the pay range that an employer has set for a rung, or for a grade of rungs,
 * from a day on. Base pay in whole currency units a year at full time. It is a decision and no pay
 * statistic: it has no percentiles, no median, no interval and no rank (method: evidence).
 */
export interface DecidedRange {
  /** The rung; null where the range is for a grade. */
  levelId: string | null;
  gradeId: string | null;
  /** A step within the rung, such as II; null where there are none. */
  sublevel: string | null;
  /** Place that the range is for; null for a zone, and for a base range, which zones multiply. */
  placeId: string | null;
  zoneId: string | null;
  min: number;
  /** Null where the middle of minimum and maximum is meant. */
  mid: number | null;
  max: number;
  /** ISO 4217 code. */
  currency: string;
  /** Target of variable pay as a share of base pay, 0.15 for 15 %; null where there is none. */
  variableTarget: number | null;
  /** The day from which it holds, YYYY-MM-DD. */
  validFrom: string;
  sourceId: string;
}

/** A row of data/zones.csv: places whose ranges are set together. */
export interface PayZone {
  id: string;
  name: LocalisedText;
  /** What a base range is multiplied by here; null where every range of the zone is in the table. */
  factor: number | null;
  /** ISO 4217 code; null where the zone has that of its base ranges. */
  currency: string | null;
  sourceId: string;
}
