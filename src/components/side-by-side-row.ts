import type { LineChange } from '../ladder/line-difference.ts';

/** A line of two columns: what stands on the rung below and above. */
export interface SideBySideRow {
  /** What both lines are about; null where the lines say it themselves. */
  term: string | null;
  before: string;
  after: string;
  change: LineChange;
  changeWord: string;
}
