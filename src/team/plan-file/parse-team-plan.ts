import type { RosterRow } from '../../schemas/roster-row.ts';
import { parsePlanFront } from './plan-front.ts';
import type { PlanFront } from './plan-front.ts';
import { createPlanPeople } from './plan-people.ts';
import type { TeamPlanReading } from './team-plan-reading.ts';

/**
 * Reads the text of a plan at one go. Throws nothing: whatever the text is, it gives the plan or the reason why
 * there is none.
 * @param levels ids of the rungs of this ladder
 */
export function parseTeamPlan(text: string, levels: readonly string[]): TeamPlanReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
  const front = parsePlanFront(value);
  if ('fault' in front) return front;
  const people = createPlanPeople();
  for (const item of front.rows) {
    const wrong = people.take(item);
    if (wrong !== null) return wrong;
  }
  return readAgainst(front, people.rows, levels);
}

/**
 * Puts a plan and its people together. It belongs to another ladder when none of its rungs is here. Single
 * rungs that are not here may have been renamed since: the plan is opened and keeps them.
 */
export function readAgainst(
  { decided, roster }: PlanFront,
  rows: readonly RosterRow[],
  levels: readonly string[],
): TeamPlanReading {
  const { ranges, scenarios } = decided;
  const named = new Set<string>();
  for (const { levelId } of rows) if (levelId !== null) named.add(levelId);
  if (ranges.kind === 'own') for (const { levelId } of ranges.ranges) named.add(levelId);
  for (const { marks } of [scenarios.a, scenarios.b]) {
    for (const { toLevelId } of marks) named.add(toLevelId);
  }
  const unknown = [...named].filter((id) => !levels.includes(id));
  return named.size > 0 && unknown.length === named.size
    ? { fault: { kind: 'foreign', ids: unknown } }
    : { plan: { ...decided, roster: { ...roster, rows } }, unknownLevels: unknown };
}
