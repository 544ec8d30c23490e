import { checkFinite } from './check-number.ts';

/** Median of numbers in rising order, as quantile type 7 gives it; null without numbers. */
export function sortedMedian(sorted: ArrayLike<number>): number | null {
  const { length } = sorted;
  if (length === 0) return null;
  const upper = sorted[length >> 1]!;
  return length % 2 === 1 ? upper : (sorted[(length >> 1) - 1]! + upper) / 2;
}

/**
 * A copy of some numbers in rising order.
 *
 * Leaves the input as it was. Throws a RangeError that names the first value that is not finite.
 */
export function sortedCopy(values: readonly number[]): number[] {
  values.forEach((value, index) => checkFinite(`values[${index}]`, value));
  return [...values].sort((a, b) => a - b);
}
