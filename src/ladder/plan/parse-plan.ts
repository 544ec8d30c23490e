import { byId } from '../../schemas/by-id.ts';
import { rungsAbove, rungsOf } from '../order.ts';
import { PLAN_FORMAT, PLAN_LIMITS, PLAN_VERSION, planSchema } from './plan-schema.ts';
import type { Plan, PlanLadder } from './plan.ts';

/**
 * Reads the text of a plan file. Throws nothing: whatever the text is, it gives the plan or the reason
 * why there is none.
 */
export function parsePlan(text: string, ladder: PlanLadder): ParsedPlan {
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
  const { format: _format, version: _version, review = null, ...plan } = result.data;
  return readAgainst(withPresentIds({ ...plan, review }, ladder), ladder);
}

/** A plan that was kept while rungs or competencies had other ids. */
function withPresentIds(plan: Plan, { former }: PlanLadder): Plan {
  if (former === undefined) return plan;
  const { levels, competencies } = former;
  const now = (ids: Readonly<Record<string, string>>, id: string): string =>
    Object.hasOwn(ids, id) ? ids[id]! : id;
  return {
    ...plan,
    from: now(levels, plan.from),
    to: now(levels, plan.to),
    ratings: byId(
      Object.entries(plan.ratings).map(([level, ratings]) => [
        now(levels, level),
        byId(Object.entries(ratings).map(([id, rating]) => [now(competencies, id), rating])),
      ]),
    ),
    notes: plan.notes.map((note) => ({ ...note, competency: now(competencies, note.competency) })),
  };
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
function readAgainst(plan: Plan, ladder: PlanLadder): ParsedPlan {
  const { competencies } = ladder;
  const levels = rungsOf(ladder);
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
  if (!rungsAbove(ladder, plan.from).includes(plan.to)) {
    return { fault: { kind: 'damaged', place: 'to' } };
  }
  return { plan, unknown };
}

/** Reads the bytes of a plan file: UTF-8, with or without a mark of byte order, at most 1 MB. */
export function parsePlanBytes(bytes: Uint8Array, ladder: PlanLadder): ParsedPlan {
  if (bytes.byteLength > PLAN_LIMITS.file) return { fault: { kind: 'too-large' } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
  return parsePlan(text, ladder);
}

/** Why a text is not opened as a plan. */
export type PlanFault =
  | { kind: 'too-large' }
  /** Bytes that are no text, text that is no JSON, or a link that is cut short. */
  | { kind: 'unreadable' }
  /** JSON of something else. */
  | { kind: 'not-a-plan' }
  | { kind: 'other-version'; version: number }
  /** Where in the file the first fault is: notes.3.date */
  | { kind: 'damaged'; place: string }
  /** Ids of rungs or competencies that this ladder does not have. */
  | { kind: 'foreign'; ids: string[] };

/** What came of reading a plan. */
export type ParsedPlan =
  | {
      plan: Plan;
      /** Ids of competencies that this ladder does not have; the plan keeps what it says of them. */
      unknown: string[];
    }
  | { fault: PlanFault };
