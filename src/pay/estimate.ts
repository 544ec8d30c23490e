import type { PayStatistic, ThinReason } from '../schemas/pay-statistic.ts';
import { checkPositive, checkShare } from '../stats/check-number.ts';
import { roundTo } from '../stats/round-to.ts';

/** The choices of the model (data/settings.yml) and what is known about the differential. */
export interface EstimateOptions {
  /** Power of the differential, 0 to 1. */
  passThrough: number;
  /** Estimates are rounded to this many whole currency units. */
  rounding: number;
  /** Sources of the differential, added to those of the level's pay. */
  differentialSourceIds: readonly string[];
  /** Why the estimate rests on little data, see thin.ts. */
  thin: readonly ThinReason[];
}

/** An estimate, or why there is none. */
export type PayEstimate =
  | { kind: 'estimate'; statistic: PayStatistic }
  | { kind: 'none'; reason: 'reference-wage-not-published' };

/**
 * Estimated pay of a level in a place: the level's pay in the nation times the place's geographic
 * differential to the power of the pass-through (METHOD 3).
 *
 * Every percentile that the level has, and both ends of its median interval, are scaled and rounded;
 * a missing percentile stays missing. `differential` is null where the agency prints no wage for the
 * reference occupation, and then there is no estimate. n, basis, currency and reference date are the
 * level's. Throws a RangeError when `levelPay` is not about a level or is an estimate itself, or a
 * number is out of its range.
 */
export function estimatePay(
  levelPay: PayStatistic,
  placeId: string,
  differential: number | null,
  options: EstimateOptions,
): PayEstimate {
  if (levelPay.subject.kind !== 'level') {
    throw new RangeError(
      `levelPay must be about a level, received occupation ${levelPay.subject.socCode}`,
    );
  }
  if (levelPay.evidence === 'estimated') {
    throw new RangeError('levelPay must not be an estimate itself, received evidence estimated');
  }
  checkShare('options.passThrough', options.passThrough);
  if (differential === null) return { kind: 'none', reason: 'reference-wage-not-published' };
  checkPositive('differential', differential);

  const factor = differential ** options.passThrough;
  const scale = (pay: number): number => roundTo(pay * factor, options.rounding);
  const scaleIfAny = (pay: number | null): number | null => (pay === null ? null : scale(pay));
  const { percentiles, medianInterval } = levelPay;
  return {
    kind: 'estimate',
    statistic: {
      ...levelPay,
      placeId,
      percentiles: {
        p10: scaleIfAny(percentiles.p10),
        p25: scaleIfAny(percentiles.p25),
        p50: scale(percentiles.p50),
        p75: scaleIfAny(percentiles.p75),
        p90: scaleIfAny(percentiles.p90),
      },
      medianInterval: medianInterval && {
        low: scale(medianInterval.low),
        high: scale(medianInterval.high),
      },
      sourceIds: [...new Set([...levelPay.sourceIds, ...options.differentialSourceIds])],
      evidence: 'estimated',
      employment: null,
      locationQuotient: null,
      thin: [...options.thin],
    },
  };
}
