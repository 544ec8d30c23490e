import type { BudgetYear } from './budget-year.ts';
import { dayParts } from './budget-year.ts';

/**
 * Months of a budget year that are paid from a day on, from 0 to 12 (METHOD 7).
 *
 * The month of the day counts in full, whichever day it is: a promotion on 15 April costs nine months of
 * a calendar year. All twelve where the day lies before the year, none where it lies after it. Throws a
 * RangeError when the day is not written YYYY-MM-DD.
 */
export function monthsRemaining(day: string, { year, lastMonth }: BudgetYear): number {
  const from = dayParts('day', day);
  const months = (year - from.year) * 12 + (lastMonth - from.month) + 1;
  return Math.min(Math.max(months, 0), 12);
}
