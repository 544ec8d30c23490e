import { ROSTER_LIMITS } from '../../ingest/roster/limits.ts';

/** The largest plan that is opened again: as many people as a roster may have, with room for long names. */
export const TEAM_PLAN_LIMITS = {
  bytes: 400_000_000,
  rows: ROSTER_LIMITS.rows,
} as const;
