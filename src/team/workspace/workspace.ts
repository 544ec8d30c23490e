import type { ImportSettings } from '../../roster/parsed-roster.ts';
import { ROSTER_LIMITS } from '../../roster/roster-source.ts';
import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import type { Scenario } from '../promotion/scenario.ts';
import type { MarketPercentile } from '../range/market-book.ts';

/** Where the ranges of a plan come from. */
export type RangeChoice =
  | { kind: 'market'; percentile: MarketPercentile; spread: number }
  /** Ranges that the site publishes: kept with the plan, which is then read as it was decided. */
  | { kind: 'site'; validFrom: string; ranges: readonly EmployerRange[] }
  | { kind: 'own'; fileName: string; ranges: readonly EmployerRange[] };

/** A roster as it was read, and how. */
export interface WorkspaceRoster {
  fileName: string;
  /** What was chosen when the file was read; null for a roster that came without a file. */
  settings: ImportSettings | null;
  rows: readonly RosterRow[];
}

/** Everything that a person has opened and decided on the page for teams. */
export interface Workspace {
  roster: WorkspaceRoster;
  ranges: RangeChoice;
  /** From this share of the manager's pay on there is compression. */
  compressionShare: number;
  /** Day from which promotions without a day of their own are paid, YYYY-MM-DD. */
  startDay: string;
  /** Month in which budget years end, 1 to 12. */
  budgetLastMonth: number;
  scenarios: { a: Scenario; b: Scenario };
}

/** The largest plan that is opened again: as many people as a roster may have, with room for long names. */
export const WORKSPACE_LIMITS = {
  bytes: 400_000_000,
  rows: ROSTER_LIMITS.rows,
} as const;

/** Name of the file that a plan is saved to; nothing of the roster is in it, since names travel. */
export function workspaceFileName(day: string): string {
  return `team-plan-${day}.json`;
}
