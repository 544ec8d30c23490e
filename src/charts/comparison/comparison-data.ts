import type { PayRangeRow } from '../pay-range/pay-range-data.ts';

/** A rung in each of the places that are compared, with the nation among them. */
export interface ComparisonGroup {
  levelId: string;
  rung: number;
  /** Rungs on its line. */
  of: number;
  /** Title of the rung. */
  name: string;
  rows: PayRangeRow[];
}

/** Places side by side on one or two rungs, the higher rung first. */
export interface ComparisonData {
  groups: ComparisonGroup[];
}

/** Names one row of the picture: the same place stands on two rungs. */
export function rowKey(levelId: string, placeId: string): string {
  return `${levelId} ${placeId}`;
}
