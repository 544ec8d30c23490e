import type { PayInterval, PayStatistic, ThinReason } from '../schemas/pay-statistic.ts';
import type { Settings } from '../schemas/settings.ts';
import { checkFinite, checkPositive, checkShare } from '../stats/check-number.ts';
import { logError, logInterval } from '../stats/log-interval.ts';

/** The choices of data/settings.yml that an estimate rests on, by the names they have there. */
type ModelSetting =
  | 'passThrough'
  | 'passThroughError'
  | 'meanLnDifferential'
  | 'leastDifferential'
  | 'lowestAnsweredDifferential'
  | 'highestAnsweredDifferential';

/** Their values, as settings.ts explains them. */
export type EstimateModel = {
  readonly [Name in ModelSetting]: NonNullable<Settings[Name]>['value'];
};

/** The settings of the model among others; a project without estimates has none of them. */
export type ModelSettings = {
  readonly [Name in keyof EstimateModel]?: { readonly value: EstimateModel[Name] } | undefined;
};

/** The values of the model among other settings; null where one of them is not set. */
export function estimateModel(settings: ModelSettings): EstimateModel | null {
  const { passThrough, passThroughError, meanLnDifferential } = settings;
  const { leastDifferential, lowestAnsweredDifferential, highestAnsweredDifferential } = settings;
  if (!passThrough || !passThroughError || !meanLnDifferential) return null;
  if (!leastDifferential || !lowestAnsweredDifferential || !highestAnsweredDifferential) {
    return null;
  }
  return {
    passThrough: passThrough.value,
    passThroughError: passThroughError.value,
    meanLnDifferential: meanLnDifferential.value,
    leastDifferential: leastDifferential.value,
    lowestAnsweredDifferential: lowestAnsweredDifferential.value,
    highestAnsweredDifferential: highestAnsweredDifferential.value,
  };
}

/** The model and what is known about the differential. */
export interface EstimateOptions {
  model: EstimateModel;
  /** Sources of the differential, added to those of the level's pay. */
  differentialSourceIds: readonly string[];
  /** Why the estimate rests on little data besides the differential itself, see shown-pay.ts. */
  thin: readonly ThinReason[];
}

/** Why a place has no estimate. */
export const NO_ESTIMATE_REASONS = [
  /** The agency prints no wage of the reference occupation there. */
  'reference-wage-not-published',
  /** Wages there lie so far below those of the survey's answers that nothing can be said. */
  'wage-far-below-answers',
] as const;

export type NoEstimateReason = (typeof NO_ESTIMATE_REASONS)[number];

/** An estimate, or why there is none. */
export type PayEstimate =
  { kind: 'estimate'; statistic: PayStatistic } | { kind: 'none'; reason: NoEstimateReason };

/** What reaches a rung of a differential, as a factor of pay, or why no estimate is made. */
type PassedOn =
  | { kind: 'passed'; differential: number; factor: number }
  | { kind: 'none'; reason: NoEstimateReason };

/**
 * What reaches a rung of a place's differential: differential^passThrough, or why no estimate is made
 * (method: estimate, likely-range).
 *
 * `differential` is null where the agency prints no wage for the reference occupation. The factor is not
 * rounded. Throws a RangeError when a number is out of its range.
 */
export function passedOn(
  differential: number | null,
  { passThrough, leastDifferential }: EstimateModel,
): PassedOn {
  checkShare('passThrough', passThrough);
  if (differential === null) return { kind: 'none', reason: 'reference-wage-not-published' };
  checkPositive('differential', differential);
  return differential < leastDifferential
    ? { kind: 'none', reason: 'wage-far-below-answers' }
    : { kind: 'passed', differential, factor: differential ** passThrough };
}

/**
 * Estimated pay of a level in a place: the level's pay in the nation times the place's geographic
 * differential to the power of the pass-through (method: estimate).
 *
 * Every percentile that the level has is scaled and kept exact: rounding is for printing alone
 * (shownAmount). A missing percentile stays missing. The median has a likely range in place of the
 * interval of the observed one. Outside of the differentials that the survey's answers come from, the
 * estimate is marked; where passedOn gives a reason there is none. n, basis, currency and reference date
 * are the level's. Throws a RangeError when `levelPay` is not about a level or is an estimate itself, or a
 * number is out of its range.
 */
export function estimatePay(
  levelPay: PayStatistic,
  placeId: string,
  differential: number | null,
  { model, differentialSourceIds, thin }: EstimateOptions,
): PayEstimate {
  if (levelPay.subject.kind !== 'level') {
    throw new RangeError(
      `levelPay must be about a level, received occupation ${levelPay.subject.socCode}`,
    );
  }
  if (levelPay.evidence === 'estimated') {
    throw new RangeError('levelPay must not be an estimate itself, received evidence estimated');
  }
  const passed = passedOn(differential, model);
  if (passed.kind === 'none') return passed;
  const scale = (pay: number): number => pay * passed.factor;
  const scaleIfAny = (pay: number | null): number | null => (pay === null ? null : scale(pay));
  const { percentiles, medianInterval } = levelPay;
  const p50 = scale(percentiles.p50);
  return {
    kind: 'estimate',
    statistic: {
      ...levelPay,
      placeId,
      percentiles: {
        p10: scaleIfAny(percentiles.p10),
        p25: scaleIfAny(percentiles.p25),
        p50,
        p75: scaleIfAny(percentiles.p75),
        p90: scaleIfAny(percentiles.p90),
      },
      medianInterval: null,
      likelyRange: medianInterval && likelyRange(p50, medianInterval, passed.differential, model),
      sourceIds: [...new Set([...levelPay.sourceIds, ...differentialSourceIds])],
      evidence: 'estimated',
      employment: null,
      locationQuotient: null,
      thin: [...thin, ...beyondAnswers(passed.differential, model)],
    },
  };
}

/**
 * The likely range of an estimated median: exp(ln m +- 1.96 se), where se^2 is the sum of the squares of
 * the error of the level's own median and of the error that the pass-through brings at this differential
 * (method: likely-range).
 *
 * `medianInterval` is the 95 % interval of the level's median in the nation, `median` the estimate in
 * currency units. The error of the pass-through grows with the distance of ln differential from the mean
 * of the answers it was fitted on, and is 0 there. Not rounded. Throws a RangeError when the interval is
 * inside out, the error of the pass-through is negative or a number is out of its range.
 */
export function likelyRange(
  median: number,
  medianInterval: PayInterval,
  differential: number,
  {
    passThroughError,
    meanLnDifferential,
  }: Pick<EstimateModel, 'passThroughError' | 'meanLnDifferential'>,
): PayInterval {
  checkPositive('differential', differential);
  checkFinite('meanLnDifferential', meanLnDifferential);
  if (!(Number.isFinite(passThroughError) && passThroughError >= 0)) {
    throw new RangeError(
      `passThroughError must be a finite number of at least 0, received ${String(passThroughError)}`,
    );
  }
  const ofPlace = passThroughError * (Math.log(differential) - meanLnDifferential);
  return logInterval(median, Math.hypot(logError(medianInterval), ofPlace));
}

/** The mark of a place whose wages lie outside of those that the survey's answers come from. */
function beyondAnswers(
  differential: number,
  { lowestAnsweredDifferential, highestAnsweredDifferential }: EstimateModel,
): ThinReason[] {
  return differential < lowestAnsweredDifferential || differential > highestAnsweredDifferential
    ? [{ kind: 'beyond-answers', differential }]
    : [];
}
