import type { PayStatistic, ThinReason } from '../schemas/pay-statistic.ts';
import { checkWhole } from '../stats/check-number.ts';
import { roundTo } from '../stats/round-to.ts';

/**
 * A pay statistic as it may be shown: figures of our own making are rounded before they are drawn, sorted or
 * written (METHOD 8); what an agency printed stays as printed.
 * @param rounding in whole currency units
 */
export function shownPay(statistic: PayStatistic, rounding: number): PayStatistic {
  if (statistic.evidence === 'published') return statistic;
  const round = (amount: number): number => roundTo(amount, rounding);
  const roundIfAny = (amount: number | null): number | null =>
    amount === null ? null : round(amount);
  const { percentiles, medianInterval } = statistic;
  return {
    ...statistic,
    percentiles: {
      p10: roundIfAny(percentiles.p10),
      p25: roundIfAny(percentiles.p25),
      p50: round(percentiles.p50),
      p75: roundIfAny(percentiles.p75),
      p90: roundIfAny(percentiles.p90),
    },
    medianInterval: medianInterval && {
      low: round(medianInterval.low),
      high: round(medianInterval.high),
    },
  };
}

/**
 * Why a figure is thin for its place: fewer jobs in the reference occupation than the threshold, or
 * an unknown number of them (METHOD 3). Empty when there are enough.
 *
 * `employment` in jobs, null where the agency prints none; `threshold` is settings.thinEmployment.
 * Throws a RangeError when one is not a whole number.
 */
export function thinByEmployment(employment: number | null, threshold: number): ThinReason[] {
  checkWhole('threshold', threshold, 1);
  if (employment === null) return [{ kind: 'unknown-employment' }];
  checkWhole('employment', employment, 0);
  return employment < threshold ? [{ kind: 'few-jobs', employment }] : [];
}

/**
 * Why a figure is thin for its level: fewer answers than the threshold (METHOD 3). Empty when there
 * are enough, or when the figure does not rest on answers.
 *
 * `n` in people, null where the figure is no survey's; `threshold` is settings.thinAnswers. Throws a
 * RangeError when one is not a whole number.
 */
export function thinByAnswers(n: number | null, threshold: number): ThinReason[] {
  checkWhole('threshold', threshold, 1);
  if (n === null) return [];
  checkWhole('n', n, 0);
  return n < threshold ? [{ kind: 'few-answers', n }] : [];
}
