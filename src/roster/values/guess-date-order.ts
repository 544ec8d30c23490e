import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import type { DateOrder } from './read-date.ts';
import { LONGEST_DATE } from './read-date.ts';

const DATE_ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy', 'serial-1900', 'serial-1904'];

/** Day numbers of a spreadsheet for the years 1927 to 2091: no other date has five digits. */
const SERIAL = /^[1-6]\d{4}(?:[.,]\d+)?$/;
const PARTS = /^(\d{1,2})\s*([-./ ])\s*(\d{1,2})\s*\2\s*(?:\d{4}|\d{2})(?!\d)/;

/**
 * The order of day, month and year in a column, from cells of it. Day and month with dots between them stand in
 * this order everywhere; with other signs a number above twelve decides. Where none does, or where cells
 * disagree, the person is asked.
 */
export function guessDateOrder(cells: Iterable<string>): Understanding<DateOrder> {
  const dayFirst: string[] = [];
  const monthFirst: string[] = [];
  const ambiguous: string[] = [];
  let serials = 0;
  let either = false;
  for (const cell of cells) {
    if (cell.length > LONGEST_DATE) continue;
    if (SERIAL.test(cell)) serials++;
    const [, first = '', sign = '', second = ''] = PARTS.exec(cell) ?? [];
    if (first === '') continue;
    const [a, b] = [Number(first), Number(second)];
    if (sign === '.' && b <= 12) dayFirst.push(cell);
    else if (a > 12 && b <= 12) dayFirst.push(cell);
    else if (b > 12 && a <= 12) monthFirst.push(cell);
    else if (a !== b) ambiguous.push(cell);
    else either = true;
  }
  if (dayFirst.length > 0 && monthFirst.length > 0) {
    return asked<DateOrder>(['dmy', 'mdy'], [...dayFirst.slice(0, 2), ...monthFirst.slice(0, 2)]);
  }
  if (dayFirst.length > 0) return certain<DateOrder>('dmy', DATE_ORDERS);
  if (monthFirst.length > 0) return certain<DateOrder>('mdy', DATE_ORDERS);
  if (ambiguous.length > 0)
    return asked<DateOrder>(['dmy', 'mdy'], [...new Set(ambiguous)].slice(0, 3));
  if (either) return certain<DateOrder>('dmy', DATE_ORDERS);
  return serials > 0
    ? likely<DateOrder>('serial-1900', DATE_ORDERS)
    : certain<DateOrder>('ymd', DATE_ORDERS);
}
