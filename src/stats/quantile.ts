import { checkShare } from './check-number.ts';
import { sortedCopy } from './sorted-median.ts';

/** A definition of the sample quantile, by its number in Hyndman and Fan (1996). */
export type QuantileType = 7 | 8;

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
  checkShare('p', p);
  const sorted = sortedCopy(values);
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
