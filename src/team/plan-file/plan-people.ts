import type { PlanFault } from '../../ladder/plan/plan-reading.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import { damaged } from './plan-front.ts';
import { parsePlanRow } from './plan-row.ts';
import { TEAM_PLAN_LIMITS } from './team-plan-limits.ts';

/** Fields in which many people have the same text: one copy of each is enough. */
const SHARED = [
  'role',
  'levelId',
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
export interface PlanPeople {
  rows: RosterRow[];
  /** Takes a list of values; gives what is wrong with it, or with their number. */
  take: (value: unknown) => { fault: PlanFault } | null;
}

/** Nobody yet. */
export function createPlanPeople(): PlanPeople {
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
      if (rows.length === TEAM_PLAN_LIMITS.rows) return { fault: { kind: 'too-large' } };
      const parsed = parsePlanRow(value);
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
