/**
 * What a plan may hold. Together they stay below the size of a file that is opened again, even if
 * every character took the six bytes that JSON needs at worst.
 */
export const PLAN_LIMITS = {
  /** Characters of a name. */
  name: 80,
  notes: 150,
  /** Characters of a note. */
  note: 1000,
  /** Bytes of a file. */
  file: 1_000_000,
  /** Characters of an address: beyond it, programs that pass links on begin to cut them. */
  link: 8000,
} as const;
