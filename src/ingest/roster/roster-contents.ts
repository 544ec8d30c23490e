import type { RosterRow } from '../../schemas/roster-row.ts';
import type { WordField } from './columns/roster-fields.ts';
import type { UnknownText } from './roster-inspection.ts';
import type { RosterProblems } from './roster-problem.ts';

/** How reading says how far it is. */
export interface ReadHooks {
  /**
   * Called after every slice of the file with the share read, from 0 to 1, and waited for: a worker can let
   * messages in meanwhile. Throwing here stops the reading with what was thrown.
   */
  onProgress?: (share: number) => void | Promise<void>;
  /** Stops the reading with its reason. */
  signal?: AbortSignal;
}

/** A roster that was read. */
export interface RosterContents {
  kind: 'read';
  rows: RosterRow[];
  problems: RosterProblems;
  counts: {
    /** Records below the header that are not blank. */
    records: number;
    rows: number;
    leftOut: number;
  };
  /** Texts that mean nothing known, the most frequent first. */
  unknownTexts: Readonly<Record<WordField, readonly UnknownText[]>>;
  /** Rows by currency, the most frequent first. */
  currencies: { currency: string; count: number }[];
}
