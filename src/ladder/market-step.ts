import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { checkPositive } from '../stats/check-number.ts';
import type { Interval } from '../stats/log-interval.ts';
import { logError, logInterval } from '../stats/log-interval.ts';

const MUST_AGREE = ['placeId', 'evidence', 'basis', 'currency', 'referenceDate'] as const;

/**
 * How much more the market pays at the median for the next rung: P50(next) / P50(current) - 1
 * (method: steps).
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

/**
 * The 95 % interval of a market step: ln step +- 1.96 x sqrt(se_current^2 + se_next^2), each error that of
 * the logarithm of a median (method: steps).
 *
 * Shares like marketStep. Of the nation's rungs: in a place the multiplier drops out of the step, and its
 * error with it. Null where a median has no interval. Throws what marketStep throws.
 */
export function marketStepInterval(current: PayStatistic, next: PayStatistic): Interval | null {
  const step = marketStep(current, next);
  if (!current.medianInterval || !next.medianInterval) return null;
  const error = Math.hypot(logError(current.medianInterval), logError(next.medianInterval));
  const { low, high } = logInterval(1 + step, error);
  return { low: low - 1, high: high - 1 };
}

/** A step counts as outstanding when it is at least this many times the mean of the others. */
const TIMES = 1.5;

/** A step that is much larger than the others of its ladder, as shares. */
interface OutstandingStep {
  /** Place in the list that was given, counted from 0. */
  index: number;
  step: number;
  /** The smallest and the largest of the others. */
  others: { smallest: number; largest: number };
}

/**
 * The step that is much larger than the others: at least one and a half times their mean, and larger
 * than each of them.
 * @param steps market steps from rung to rung as shares, null where unknown
 * @returns null where no step stands out, or fewer than three are known
 */
export function outstandingStep(steps: readonly (number | null)[]): OutstandingStep | null {
  const known = steps.flatMap((step, index) => (step === null ? [] : [{ step, index }]));
  if (known.length < 3) return null;
  const largest = known.reduce((most, item) => (item.step > most.step ? item : most));
  const others = known.filter((item) => item !== largest).map(({ step }) => step);
  const mean = others.reduce((sum, step) => sum + step, 0) / others.length;
  const next = Math.max(...others);
  if (largest.step <= 0 || largest.step <= next || largest.step < TIMES * mean) return null;
  return { ...largest, others: { smallest: Math.min(...others), largest: next } };
}
