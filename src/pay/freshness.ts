import type { Source } from '../schemas/source.ts';
import { monthsBetween } from './months-between.ts';

/** Whether the figures of a source are within its freshness budget. */
export type Freshness =
  | { kind: 'undated' }
  | { kind: 'fresh'; months: number; budgetMonths: number }
  | { kind: 'stale'; months: number; budgetMonths: number };

/**
 * Whether a source is fresh on the day the site speaks from (METHOD 5).
 *
 * `asOf` is `YYYY-MM-DD` from content/site.yml. Months are counted from the source's reference month;
 * the last month of the budget is still fresh. A source without a reference date or a budget is
 * undated. Throws a RangeError when the source describes a month after `asOf`, or a date is written
 * otherwise.
 */
export function freshness(
  source: Pick<Source, 'referenceDate' | 'freshnessMonths'>,
  asOf: string,
): Freshness {
  const { referenceDate, freshnessMonths } = source;
  if (referenceDate === null || freshnessMonths === null) return { kind: 'undated' };
  const months = monthsBetween(referenceDate, asOf);
  if (months < 0) {
    throw new RangeError(`asOf must not come before ${referenceDate}, received ${asOf}`);
  }
  return {
    kind: months <= freshnessMonths ? 'fresh' : 'stale',
    months,
    budgetMonths: freshnessMonths,
  };
}
