import { PLAN_FORMAT, PLAN_VERSION, planSchema } from './plan-schema.ts';
import type { Plan } from './plan.ts';
import type { PlanLadder } from './plan-ladder.ts';
import type { PlanReading } from './plan-reading.ts';

/**
 * Reads the text of a plan file. Throws nothing: whatever the text is, it gives the plan or the reason
 * why there is none.
 */
export function parsePlan(text: string, ladder: PlanLadder): PlanReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
  if (!isMarked(value)) return { fault: { kind: 'not-a-plan' } };
  // Before anything else: a newer edition may have other fields, which are no damage.
  if (typeof value.version === 'number' && value.version !== PLAN_VERSION) {
    return { fault: { kind: 'other-version', version: value.version } };
  }
  const result = planSchema.safeParse(value);
  if (!result.success) {
    const place = result.error.issues[0]?.path.map(String).join('.') ?? '';
    return { fault: { kind: 'damaged', place: place === '' ? '{}' : place } };
  }
  const { format: _format, version: _version, ...plan } = result.data;
  return readAgainst(plan, ladder);
}

function isMarked(value: unknown): value is { format: string; version?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'format') &&
    (value as { format: unknown }).format === PLAN_FORMAT
  );
}

/**
 * A plan belongs to another ladder when its rungs are not here, or none of its competencies. Single
 * competencies that are not here may have been renamed since: the plan is opened and keeps them.
 */
function readAgainst(plan: Plan, { levels, competencies }: PlanLadder): PlanReading {
  const foreignLevels = [plan.from, plan.to].filter((level) => !levels.includes(level));
  if (foreignLevels.length > 0) return { fault: { kind: 'foreign', ids: foreignLevels } };
  const named = new Set([
    ...Object.values(plan.ratings).flatMap((ratings) => Object.keys(ratings)),
    ...plan.notes.map((note) => note.competency),
  ]);
  const unknown = [...named].filter((id) => !competencies.includes(id));
  if (unknown.length > 0 && unknown.length === named.size) {
    return { fault: { kind: 'foreign', ids: unknown } };
  }
  if (levels.indexOf(plan.to) <= levels.indexOf(plan.from)) {
    return { fault: { kind: 'damaged', place: 'to' } };
  }
  return { plan, unknown };
}
