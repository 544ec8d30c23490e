import type { RosterRow } from '../../schemas/roster-row.ts';
import { parsePlanRow, ROW_FIELDS } from './plan-row.ts';
import { TEAM_PLAN_LIMITS } from './team-plan-limits.ts';
import type { TeamPlanReading } from './team-plan-reading.ts';
import { TEAM_PLAN_FORMAT, TEAM_PLAN_VERSION, teamPlanSchema } from './team-plan-schema.ts';
import type { TeamPlan } from './team-plan.ts';

/** Reads the bytes of a plan: UTF-8, with or without a mark of byte order. Throws nothing. */
export function parseTeamPlanBytes(bytes: Uint8Array, levels: readonly string[]): TeamPlanReading {
  if (bytes.byteLength > TEAM_PLAN_LIMITS.bytes) return { fault: { kind: 'too-large' } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
  return parseTeamPlan(text, levels);
}

/**
 * Reads the text of a plan. Throws nothing: whatever the text is, it gives the plan or the reason why there
 * is none.
 * @param levels ids of the rungs of this ladder
 */
export function parseTeamPlan(text: string, levels: readonly string[]): TeamPlanReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
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
  const { fileName, reading, fields } = roster;
  if (fields.join() !== ROW_FIELDS.join()) return damaged('roster.fields');
  if (roster.rows.length > TEAM_PLAN_LIMITS.rows) return { fault: { kind: 'too-large' } };
  const rows: RosterRow[] = [];
  for (const [index, item] of roster.rows.entries()) {
    const parsed = parsePlanRow(item);
    if ('wrong' in parsed) {
      return damaged(`roster.rows.${index}${parsed.wrong === '' ? '' : `.${parsed.wrong}`}`);
    }
    rows.push(parsed.row);
  }
  return readAgainst({ ...decided, roster: { fileName, reading, rows } }, levels);
}

function isMarked(value: unknown): value is { format: string; version?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'format') &&
    (value as { format: unknown }).format === TEAM_PLAN_FORMAT
  );
}

function damaged(place: string): TeamPlanReading {
  return { fault: { kind: 'damaged', place } };
}

/**
 * A plan belongs to another ladder when none of its rungs is here. Single rungs that are not here may have
 * been renamed since: the plan is opened and keeps them.
 */
function readAgainst(plan: TeamPlan, levels: readonly string[]): TeamPlanReading {
  const named = new Set<string>();
  for (const { levelId } of plan.roster.rows) if (levelId !== null) named.add(levelId);
  if (plan.ranges.kind === 'own') for (const { levelId } of plan.ranges.ranges) named.add(levelId);
  for (const { marks } of [plan.scenarios.a, plan.scenarios.b]) {
    for (const { toLevelId } of marks) named.add(toLevelId);
  }
  const unknown = [...named].filter((id) => !levels.includes(id));
  return named.size > 0 && unknown.length === named.size
    ? { fault: { kind: 'foreign', ids: unknown } }
    : { plan, unknownLevels: unknown };
}
