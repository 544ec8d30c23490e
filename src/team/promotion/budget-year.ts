import { checkWhole } from '../../stats/check-number.ts';

/** The twelve months that a budget is for, by the month in which they end. */
export interface BudgetYear {
  /** Calendar year of the last month. */
  year: number;
  /** 1 to 12; 12 where the budget follows the calendar. */
  lastMonth: number;
}

/** A calendar day as the numbers it is written with. */
export interface DayParts {
  year: number;
  month: number;
}

/**
 * Year and month of a day written YYYY-MM-DD.
 * @throws RangeError when it is written otherwise
 */
export function dayParts(name: string, day: string): DayParts {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.exec(day);
  if (match === null) throw new RangeError(`${name} must be written YYYY-MM-DD, received ${day}`);
  return { year: Number(match[1]), month: Number(match[2]) };
}

/**
 * The budget year that a day lies in.
 * @param lastMonth month in which budget years end, 1 to 12
 * @throws RangeError when the day is not written YYYY-MM-DD or there is no such month
 */
export function budgetYearOf(day: string, lastMonth: number): BudgetYear {
  const { year, month } = dayParts('day', day);
  checkWhole('lastMonth', lastMonth, 1);
  if (lastMonth > 12) throw new RangeError(`lastMonth must be at most 12, received ${lastMonth}`);
  return { year: month > lastMonth ? year + 1 : year, lastMonth };
}
