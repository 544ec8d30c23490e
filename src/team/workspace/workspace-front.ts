import type { PlanFault } from '../../ladder/plan/parse-plan.ts';
import { ROW_FIELDS, damaged } from './workspace-people.ts';
import { WORKSPACE_FORMAT, WORKSPACE_VERSION, workspaceSchema } from './workspace-schema.ts';
import type { Workspace } from './workspace.ts';

/** A plan with its people as they stand in the file. */
export interface WorkspaceFront {
  decided: Omit<Workspace, 'roster'>;
  roster: Pick<Workspace['roster'], 'fileName' | 'settings'>;
  rows: readonly unknown[];
}

/** Checks everything of a plan but its people. Throws nothing. */
export function parseWorkspaceFront(value: unknown): WorkspaceFront | { fault: PlanFault } {
  if (!isMarked(value)) return { fault: { kind: 'not-a-plan' } };
  // Before anything else: a newer edition may have other fields, which are no damage.
  if (
    typeof value.version === 'number' &&
    value.version !== 1 &&
    value.version !== WORKSPACE_VERSION
  ) {
    return { fault: { kind: 'other-version', version: value.version } };
  }
  const result = workspaceSchema.safeParse(value.version === 1 ? withoutSettings(value) : value);
  if (!result.success) {
    const place = result.error.issues[0]?.path.map(String).join('.') ?? '';
    return damaged(place === '' ? '{}' : place);
  }
  const { format: _format, version: _version, roster, ...decided } = result.data;
  const { fileName, settings, fields, rows } = roster;
  if (fields.join() !== ROW_FIELDS.join()) return damaged('roster.fields');
  return { decided, roster: { fileName, settings }, rows };
}

/**
 * A plan of the first edition as one of this: how its roster was read was written otherwise then, and does not
 * matter to a roster that has been read.
 */
function withoutSettings(plan: object): unknown {
  const { roster, ...decided } = plan as { roster?: unknown };
  if (typeof roster !== 'object' || roster === null || !('reading' in roster)) return plan;
  const { reading: _reading, ...rest } = roster;
  return { ...decided, version: WORKSPACE_VERSION, roster: { ...rest, settings: null } };
}

function isMarked(value: unknown): value is { format: string; version?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'format') &&
    (value as { format: unknown }).format === WORKSPACE_FORMAT
  );
}
