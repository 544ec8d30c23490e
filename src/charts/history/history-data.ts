/** The median of one year; null where none was printed. */
export interface HistoryYear {
  year: number;
  /** Currency units of that year. */
  nominal: number | null;
  /** Currency units of the year that prices are brought to. */
  real: number | null;
}

/** The median of an occupation in the nation over the years. */
export interface HistoryData {
  /** Rung whose colour the lines take; null for an official occupation, which has none. */
  rung: number | null;
  currency: string;
  /** Year whose prices the real values are in. */
  realYear: number;
  /** First year of a new estimation method; null where it stayed the same. */
  breakYear: number | null;
  /** In any order; a year that is left out leaves a gap. */
  years: HistoryYear[];
}

/** The years in order. */
export function sortYears(years: HistoryYear[]): HistoryYear[] {
  return [...years].sort((a, b) => a.year - b.year);
}
