import type { RosterReading } from '../../ingest/roster/roster-reading.ts';
import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import type { Scenario } from '../promotion/scenario.ts';
import type { MarketPercentile } from '../range/market-percentile.ts';

/** Where the ranges of a plan come from. */
export type RangeChoice =
  | { kind: 'market'; percentile: MarketPercentile; spread: number }
  | { kind: 'own'; fileName: string; ranges: readonly EmployerRange[] };

/** A roster as it was read, and how. */
export interface PlanRoster {
  fileName: string;
  /** What was chosen when the file was read; null for a roster that came without a file. */
  reading: RosterReading | null;
  rows: readonly RosterRow[];
}

/** Everything that a person has opened and decided on the page for teams. */
export interface TeamPlan {
  roster: PlanRoster;
  ranges: RangeChoice;
  /** From this share of the manager's pay on there is compression. */
  compressionShare: number;
  /** Day from which promotions without a day of their own are paid, YYYY-MM-DD. */
  startDay: string;
  /** Month in which budget years end, 1 to 12. */
  budgetLastMonth: number;
  scenarios: { a: Scenario; b: Scenario };
}
