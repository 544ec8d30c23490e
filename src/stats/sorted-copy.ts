import { checkFinite } from './check-number.ts';

/**
 * A copy of some numbers in rising order.
 *
 * Leaves the input as it was. Throws a RangeError that names the first value that is not finite.
 */
export function sortedCopy(values: readonly number[]): number[] {
  values.forEach((value, index) => checkFinite(`values[${index}]`, value));
  return [...values].sort((a, b) => a - b);
}
