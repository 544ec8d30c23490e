import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { PlaceStructure } from '../../../team/findings/team-findings.ts';

/** Somebody beside the colleague that the pay is compared with. */
interface PairView {
  person: RosterRow;
  other: RosterRow;
  /** Full-time base pay / that of the other. */
  ratio: number;
}

/** The first of a list of pairs, highest ratio first, and how many there are. */
export interface PairList {
  pairs: PairView[];
  total: number;
}

/** What stands out when everybody is compared with everybody, and the structure of the ranges. */
export interface FindingsView {
  managers: PairList & { compressed: number; inverted: number; compared: number };
  /** From this share of the manager’s pay on there is compression. */
  compressionShare: number;
  newer: PairList & { compared: number; undated: number };
  structures: (PlaceStructure & {
    /** Median of the market by level id, in currency units; null where unknown. */
    market: Record<string, number | null>;
  })[];
}
