import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { checkPositive } from '../stats/check-number.ts';

const MUST_AGREE = ['placeId', 'evidence', 'basis', 'currency', 'referenceDate'] as const;

/**
 * How much more the market pays at the median for the next rung: P50(next) / P50(current) - 1
 * (METHOD 6).
 *
 * The result is a share: 0.209 for 20.9 %; below 0 where the next rung pays less. Throws a RangeError
 * when the two differ in place, evidence, pay basis, currency or reference date, or a median is not
 * above 0.
 */
export function marketStep(current: PayStatistic, next: PayStatistic): number {
  for (const aspect of MUST_AGREE) {
    if (next[aspect] !== current[aspect]) {
      throw new RangeError(`next.${aspect} must be ${current[aspect]}, received ${next[aspect]}`);
    }
  }
  checkPositive('current.percentiles.p50', current.percentiles.p50);
  checkPositive('next.percentiles.p50', next.percentiles.p50);
  return next.percentiles.p50 / current.percentiles.p50 - 1;
}
