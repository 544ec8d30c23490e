import { checkFinite, checkWhole } from './check-number.ts';

/**
 * A number rounded to the nearest multiple of a whole step, halves upwards.
 *
 * 1,250 to 500 is 1,500 and -250 to 500 is 0, never -0. Throws a RangeError when `value` is not
 * finite or `step` is not a whole number of at least 1.
 */
export function roundTo(value: number, step: number): number {
  checkFinite('value', value);
  checkWhole('step', step, 1);
  return Math.round(value / step) * step + 0;
}
