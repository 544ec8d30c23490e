import type { FileShape } from '../../schemas/file-shape.ts';
import { day, oneOf, orNull, positive, text, whole } from '../../schemas/file-shape.ts';
import type { PlanFault } from '../../ladder/plan/parse-plan.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import { currency, id } from './workspace-schema.ts';
import { WORKSPACE_LIMITS } from './workspace.ts';

/** Fields in which many people have the same text: one copy of each is enough. */
const SHARED = [
  'role',
  'levelId',
  'sublevel',
  'level',
  'placeId',
  'city',
  'currency',
  'hireDate',
  'levelSince',
  'managerId',
  'gender',
  'rating',
  'workCategory',
  'ready',
] as const;

/** Takes the people of a plan one after the other. */
export interface WorkspacePeople {
  rows: RosterRow[];
  /** Takes a list of values; gives what is wrong with it, or with their number. */
  take: (value: unknown) => { fault: PlanFault } | null;
}

/** Nobody yet. */
export function createWorkspacePeople(): WorkspacePeople {
  const rows: RosterRow[] = [];
  const texts = new Map<string, string>();
  const share = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return {
    rows,
    take: (value) => {
      if (rows.length === WORKSPACE_LIMITS.rows) return { fault: { kind: 'too-large' } };
      const parsed = parseWorkspaceRow(value);
      if ('wrong' in parsed) {
        return damaged(
          `roster.rows.${rows.length}${parsed.wrong === '' ? '' : `.${parsed.wrong}`}`,
        );
      }
      const row = parsed.row as unknown as Record<string, string | null>;
      for (const field of SHARED) {
        const text = row[field];
        if (typeof text === 'string') row[field] = share(text);
      }
      rows.push(parsed.row);
      return null;
    },
  };
}

/**
 * The fields of a person in the order in which a plan writes them: a row is a list of values, since the
 * names of twenty fields a million times over would be most of the file.
 */
const FIELDS = {
  line: whole(1),
  employeeId: text(),
  name: text(),
  role: text(),
  levelId: orNull(id),
  level: text(),
  placeId: orNull(id),
  city: text(),
  baseHundredths: whole(1),
  currency,
  targetVariableHundredths: orNull(whole(0)),
  fte: positive(1),
  hireDate: orNull(day),
  levelSince: orNull(day),
  managerId: orNull(text()),
  gender: orNull(oneOf(['female', 'male', 'other'])),
  rating: orNull(text()),
  workCategory: orNull(text()),
  ready: orNull(oneOf(['yes', 'soon', 'no'])),
  // Last, since plans of before have none.
  sublevel: orNull(text()),
} satisfies { [K in keyof RosterRow]: FileShape<RosterRow[K]> };

export const ROW_FIELDS = Object.keys(FIELDS) as (keyof RosterRow)[];

const SHAPES: readonly FileShape<unknown>[] = Object.values(FIELDS);

/** A person as a list of values. */
export function toWorkspaceRow(row: RosterRow): unknown[] {
  return ROW_FIELDS.map((field) => row[field]);
}

/**
 * The person behind a list of values, the last of which may be missing, or the name of the first field that is wrong; an empty name when it
 * is no list of as many values as there are fields.
 */
function parseWorkspaceRow(value: unknown): { row: RosterRow } | { wrong: string } {
  if (!Array.isArray(value)) return { wrong: '' };
  const own = value as unknown[];
  const values = own.length === ROW_FIELDS.length - 1 ? [...own, null] : own;
  if (values.length !== ROW_FIELDS.length) return { wrong: '' };
  const row: Record<string, unknown> = {};
  for (const [index, field] of ROW_FIELDS.entries()) {
    if (SHAPES[index]!(values[index]) !== null) return { wrong: field };
    row[field] = values[index];
  }
  return { row: row as unknown as RosterRow };
}

/** A plan with a fault at some place of it. */
export function damaged(place: string): { fault: PlanFault } {
  return { fault: { kind: 'damaged', place } };
}
