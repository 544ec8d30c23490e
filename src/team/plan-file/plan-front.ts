import type { PlanFault } from '../../ladder/plan/plan-reading.ts';
import { ROW_FIELDS } from './plan-row.ts';
import { TEAM_PLAN_FORMAT, TEAM_PLAN_VERSION, teamPlanSchema } from './team-plan-schema.ts';
import type { TeamPlan } from './team-plan.ts';

/** A plan with its people as they stand in the file. */
export interface PlanFront {
  decided: Omit<TeamPlan, 'roster'>;
  roster: Pick<TeamPlan['roster'], 'fileName' | 'reading'>;
  rows: readonly unknown[];
}

/** Checks everything of a plan but its people. Throws nothing. */
export function parsePlanFront(value: unknown): PlanFront | { fault: PlanFault } {
  if (!isMarked(value)) return { fault: { kind: 'not-a-plan' } };
  // Before anything else: a newer edition may have other fields, which are no damage.
  if (typeof value.version === 'number' && value.version !== TEAM_PLAN_VERSION) {
    return { fault: { kind: 'other-version', version: value.version } };
  }
  const result = teamPlanSchema.safeParse(value);
  if (!result.success) {
    const place = result.error.issues[0]?.path.map(String).join('.') ?? '';
    return damaged(place === '' ? '{}' : place);
  }
  const { format: _format, version: _version, roster, ...decided } = result.data;
  const { fileName, reading, fields, rows } = roster;
  if (fields.join() !== ROW_FIELDS.join()) return damaged('roster.fields');
  return { decided, roster: { fileName, reading }, rows };
}

/** A plan with a fault at some place of it. */
export function damaged(place: string): { fault: PlanFault } {
  return { fault: { kind: 'damaged', place } };
}

function isMarked(value: unknown): value is { format: string; version?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'format') &&
    (value as { format: unknown }).format === TEAM_PLAN_FORMAT
  );
}
