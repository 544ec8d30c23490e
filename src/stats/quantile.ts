import { checkFinite, checkShare } from './check-number.ts';

/** A definition of the sample quantile, by its number in Hyndman and Fan (1996). */
type QuantileType = 7 | 8;

/**
 * The sample quantile at the share `p` of some numbers.
 *
 * `values` in any order, at least one; `p` from 0 to 1; the result is in the unit of the values.
 * Type 7, the default, is Excel's PERCENTILE.INC, NumPy's "linear" and d3.quantile; type 8 is
 * nearly unbiased for the median. Throws a RangeError when there are no values, one is not finite
 * or `p` is not a share.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996), 361-365.
 */
export function quantile(values: readonly number[], p: number, type: QuantileType = 7): number {
  return sortedQuantile(sortedCopy(values), p, type);
}

/** The same of numbers that stand in rising order already; they are looked at nowhere but at the result. */
export function sortedQuantile(
  sorted: ArrayLike<number>,
  p: number,
  type: QuantileType = 7,
): number {
  checkShare('p', p);
  const last = sorted.length - 1;
  const position = type === 7 ? last * p : (sorted.length + 1 / 3) * p - 2 / 3;
  const index = Math.min(Math.max(position, 0), last);
  const lower = sorted[Math.floor(index)];
  const upper = sorted[Math.ceil(index)];
  if (lower === undefined || upper === undefined) {
    throw new RangeError('values must hold at least one number, received none');
  }
  return lower + (upper - lower) * (index - Math.floor(index));
}

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
