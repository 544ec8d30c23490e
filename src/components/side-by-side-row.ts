/** A line of two columns: what stands on the rung below and above. */
export interface SideBySideRow {
  term: string;
  before: string;
  after: string;
  /** Nothing changes. */
  same: boolean;
  changeWord: string;
}
