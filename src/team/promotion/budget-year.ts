import { readDay } from '../../schemas/day.ts';
import { checkWhole } from '../../stats/check-number.ts';

/** The twelve months that a budget is for, by the month in which they end. */
export interface BudgetYear {
  /** Calendar year of the last month. */
  year: number;
  /** 1 to 12; 12 where the budget follows the calendar. */
  lastMonth: number;
}

/**
 * The budget year that a day lies in.
 * @param lastMonth month in which budget years end, 1 to 12
 * @throws RangeError when the day is not written YYYY-MM-DD or there is no such month
 */
export function budgetYearOf(day: string, lastMonth: number): BudgetYear {
  const { year, month } = readDay('day', day);
  checkWhole('lastMonth', lastMonth, 1);
  if (lastMonth > 12) throw new RangeError(`lastMonth must be at most 12, received ${lastMonth}`);
  return { year: month > lastMonth ? year + 1 : year, lastMonth };
}

/**
 * Months of a budget year that are paid from a day on, from 0 to 12 (method: promotion-cost).
 *
 * The month of the day counts in full, whichever day it is: a promotion on 15 April costs nine months of
 * a calendar year. All twelve where the day lies before the year, none where it lies after it. Throws a
 * RangeError when the day is not written YYYY-MM-DD.
 */
export function monthsRemaining(day: string, { year, lastMonth }: BudgetYear): number {
  const from = readDay('day', day);
  const months = (year - from.year) * 12 + (lastMonth - from.month) + 1;
  return Math.min(Math.max(months, 0), 12);
}
