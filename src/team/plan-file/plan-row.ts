import type { RosterRow } from '../../schemas/roster-row.ts';

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
export function toPlanRow(row: RosterRow): unknown[] {
  return ROW_FIELDS.map((field) => row[field]);
}

/**
 * The person behind a list of values, or the name of the first field that is wrong; an empty name when it
 * is no list of as many values as there are fields.
 */
export function parsePlanRow(value: unknown): { row: RosterRow } | { wrong: string } {
  if (!Array.isArray(value) || value.length !== ROW_FIELDS.length) return { wrong: '' };
  const values = value as unknown[];
  const wrong = ROW_CHECKS.findIndex((check, index) => !check(values[index]));
  if (wrong !== -1) return { wrong: ROW_FIELDS[wrong]! };
  const row: Record<string, unknown> = {};
  for (const [index, field] of ROW_FIELDS.entries()) row[field] = values[index];
  return { row: row as unknown as RosterRow };
}
