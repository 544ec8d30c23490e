import type { ExploredMeasure } from '../../pay/explore/explored-place.ts';

/** What can be known of a place, a column each. */
export const COLUMN_IDS = [
  'name',
  'p50',
  'against',
  'real',
  'prices',
  'p10',
  'p25',
  'p75',
  'p90',
  'jobs',
  'quotient',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

const FIGURES: Readonly<Record<ExploredMeasure, readonly ColumnId[]>> = {
  estimate: ['p50', 'against', 'real', 'prices', 'p10', 'p25', 'p75', 'p90', 'jobs', 'quotient'],
  // Pay after prices is the median itself here.
  real: ['p50', 'against', 'prices', 'p10', 'p25', 'p75', 'p90', 'jobs', 'quotient'],
  official: ['p50', 'against', 'real', 'prices', 'p10', 'p25', 'p75', 'p90', 'jobs', 'quotient'],
  jobs: ['jobs', 'quotient', 'p50', 'against', 'real', 'prices', 'p10', 'p25', 'p75', 'p90'],
  quotient: ['quotient', 'jobs', 'p50', 'against', 'real', 'prices', 'p10', 'p25', 'p75', 'p90'],
};

/** The columns of a measure in their order; the one after the name is the figure it is about. */
export function columnsOf(measure: ExploredMeasure): readonly ColumnId[] {
  return ['name', ...FIGURES[measure]];
}
