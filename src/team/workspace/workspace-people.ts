import type { PlanFault } from '../../ladder/plan/parse-plan.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import { WORKSPACE_LIMITS } from './workspace.ts';

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

/** What a value of a row has to be. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTextOrNull: Check = (value) => value === null || typeof value === 'string';
const isWhole =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isOneOf =
  (...words: string[]): Check =>
  (value) =>
    words.includes(value as string);
const isCurrency: Check = (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value);
const isId: Check = (value) =>
  typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
const isShare: Check = (value) => typeof value === 'number' && value > 0 && value <= 1;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar, written YYYY-MM-DD. */
const isDay: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = [value.slice(0, 4), value.slice(5, 7), value.slice(8)].map(Number);
  const leap = year! % 4 === 0 && (year! % 100 !== 0 || year! % 400 === 0);
  const days = month === 2 && leap ? 29 : (MONTH_DAYS[month! - 1] ?? 0);
  return day! >= 1 && day! <= days;
};

/**
 * The fields of a person in the order in which a plan writes them: a row is a list of values, since the
 * names of nineteen fields a million times over would be most of the file.
 */
const CHECKS: Readonly<Record<keyof RosterRow, Check>> = {
  line: isWhole(1),
  employeeId: isText,
  name: isText,
  role: isText,
  levelId: orNull(isId),
  level: isText,
  placeId: orNull(isId),
  city: isText,
  baseHundredths: isWhole(1),
  currency: isCurrency,
  targetVariableHundredths: orNull(isWhole(0)),
  fte: isShare,
  hireDate: orNull(isDay),
  levelSince: orNull(isDay),
  managerId: isTextOrNull,
  gender: orNull(isOneOf('female', 'male', 'other')),
  rating: isTextOrNull,
  workCategory: isTextOrNull,
  ready: orNull(isOneOf('yes', 'soon', 'no')),
};

export const ROW_FIELDS = Object.keys(CHECKS) as (keyof RosterRow)[];

const ROW_CHECKS = Object.values(CHECKS);

/** A person as a list of values. */
export function toWorkspaceRow(row: RosterRow): unknown[] {
  return ROW_FIELDS.map((field) => row[field]);
}

/**
 * The person behind a list of values, or the name of the first field that is wrong; an empty name when it
 * is no list of as many values as there are fields.
 */
function parseWorkspaceRow(value: unknown): { row: RosterRow } | { wrong: string } {
  if (!Array.isArray(value) || value.length !== ROW_FIELDS.length) return { wrong: '' };
  const values = value as unknown[];
  const wrong = ROW_CHECKS.findIndex((check, index) => !check(values[index]));
  if (wrong !== -1) return { wrong: ROW_FIELDS[wrong]! };
  const row: Record<string, unknown> = {};
  for (const [index, field] of ROW_FIELDS.entries()) row[field] = values[index];
  return { row: row as unknown as RosterRow };
}

/** A plan with a fault at some place of it. */
export function damaged(place: string): { fault: PlanFault } {
  return { fault: { kind: 'damaged', place } };
}
