/** The largest roster that is read; more is refused with the number found. */
export const ROSTER_LIMITS = {
  bytes: 200_000_000,
  rows: 1_000_000,
  columns: 200,
  /** Characters of one cell. */
  cell: 10_000,
  /** Characters of one record. More comes of a quotation mark that nobody closed. */
  record: 500_000,
  /** Problems of one kind that are kept; all are counted. */
  problemsOfKind: 100,
} as const;
