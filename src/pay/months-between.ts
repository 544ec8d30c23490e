import type { YearMonth } from '../schemas/year-month.ts';

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
