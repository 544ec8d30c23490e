import type { Percentiles } from '../schemas/pay-statistic.ts';

/** Where a cell stands: a rung or all of them (null), a place or all of them (null). */
export interface CellKey {
  levelId: string | null;
  placeId: string | null;
}

/**
 * What the records of a rung in a place say, before anything is hidden. It never leaves the aggregation
 * step. Base pay in currency units a year.
 */
export interface RecordCell extends CellKey {
  /** Distinct ids with a valid pay above 0. Weights do not lift it. */
  contributors: number;
  /** Quantiles of type 7, one pay per contributor; null where nobody is in the cell. */
  percentiles: Record<keyof Percentiles, number> | null;
  /**
   * 95 % interval of the median from order statistics (method: median-interval), before rounding; null below six
   * contributors, and where only ready cells are given, which do not say what stands at a rank.
   */
  medianInterval: { low: number; high: number } | null;
  /** Distinct amounts of pay, as they are when rounded for showing. */
  values: number;
  /** Contributors who hold the most frequent of these amounts, as a share of all; 0 where nobody is in the cell. */
  mostFrequentShare: number;
  /** Distinct employers; null where the records name none. */
  employers: number | null;
  /** Share of the largest employer's contributors; null where the records name none. */
  largestEmployerShare: number | null;
}

/** All cells of a file of records: every rung in every place of it, and the totals over either and both. */
export interface RecordCells {
  /** ISO 4217 code. */
  currency: string;
  /** Month of the records, YYYY-MM. */
  asOf: string;
  cells: readonly RecordCell[];
}
