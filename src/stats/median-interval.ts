import { medianIntervalRanks } from './median-interval-ranks.ts';
import { sortedCopy } from './sorted-copy.ts';

/**
 * The 95 % interval of the median of a sample by order statistics, or null below six values.
 *
 * `values` in any order; both ends are values of the sample, in its unit. Throws a RangeError when a
 * value is not finite. For the source see medianIntervalRanks.
 */
export function medianInterval(values: readonly number[]): { low: number; high: number } | null {
  const sorted = sortedCopy(values);
  const ranks = medianIntervalRanks(sorted.length);
  if (ranks === null) return null;
  const low = sorted[ranks.low - 1];
  const high = sorted[ranks.high - 1];
  return low === undefined || high === undefined ? null : { low, high };
}
