/** A month written `2025-05`. */
export type YearMonth = string;

/** What a month is written like. */
export const YEAR_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** A day of the calendar as the numbers it is written with. */
export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a day of the calendar written YYYY-MM-DD. Days written so stand in the order of their texts.
 */
export function isDay(text: string): boolean {
  return parseDay(text) !== null;
}

/**
 * The day that a text says.
 * @param name of what is read, for the message
 * @throws RangeError when it is no day of the calendar written YYYY-MM-DD
 */
export function readDay(name: string, text: string): CalendarDay {
  const day = parseDay(text);
  if (day === null) throw noDay(name, text);
  return day;
}

/** Writes a day as YYYY-MM-DD; null where the calendar has no such day. */
export function writeDay(year: number, month: number, day: number): string | null {
  if (day < 1 || day > daysIn(year, month)) return null;
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Where the digits of a written day stand. */
const DIGITS = [0, 1, 2, 3, 5, 6, 8, 9] as const;

const ZERO = '0'.charCodeAt(0);

/**
 * A day as one number that can be compared, 2025-11-26 -> 20251126. Makes no text and no object, for a million
 * people.
 * @throws RangeError when it is no day of the calendar written YYYY-MM-DD
 */
export function dayNumber(name: string, text: string): number {
  if (!WRITTEN.test(text)) throw noDay(name, text);
  let number = 0;
  for (const index of DIGITS) number = number * 10 + text.charCodeAt(index) - ZERO;
  const day = number % 100;
  const month = Math.floor(number / 100) % 100;
  if (day < 1 || day > daysIn(Math.floor(number / 10_000), month)) throw noDay(name, text);
  return number;
}

function parseDay(text: string): CalendarDay | null {
  const [, ...parts] = WRITTEN.exec(text) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; none of a month that there is not. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function noDay(name: string, text: string): RangeError {
  return new RangeError(`${name} must be written YYYY-MM-DD, received ${text}`);
}

/**
 * Whole calendar months from one month to another, the day of the month ignored.
 *
 * `from` is `YYYY-MM`, `to` the same or a day `YYYY-MM-DD`, such as `as_of`; negative when `to` comes
 * first. Throws a RangeError when one is written otherwise.
 */
export function monthsBetween(from: YearMonth, to: string): number {
  return monthNumber('to', to) - monthNumber('from', from);
}

function monthNumber(name: string, text: string): number {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.exec(text);
  if (match === null) {
    throw new RangeError(`${name} must be written YYYY-MM or YYYY-MM-DD, received ${text}`);
  }
  return Number(match[1]) * 12 + Number(match[2]);
}
