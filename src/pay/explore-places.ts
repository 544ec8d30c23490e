import type { PayInterval, PayStatistic } from '../schemas/pay-statistic.ts';
import { againstNation } from './place-pay.ts';
import { NO_ESTIMATE_REASONS } from './estimate.ts';
import type { AtlasPlace, PayAtlas } from './pay-atlas.ts';
import { realPay } from './price-level.ts';

interface ExploreOptions {
  measure: ExploredMeasure;
  /** The rung that `estimate` and `real` look at. */
  levelId: string;
  /** The occupation whose pay, jobs and location quotient are looked at. */
  socCode: string;
}

/**
 * Every metropolitan area as a measure sees it, beside the nation.
 *
 * Figures are exact. Of a rung, pay against the nation is one number for every rung (againstNation). Throws a RangeError when
 * the atlas has no such rung, or no pay of the occupation in the nation.
 */
export function explorePlaces(
  atlas: PayAtlas<AtlasPlace>,
  { measure, levelId, socCode }: ExploreOptions,
): ExploredPlaces {
  const ofRung = measure === 'estimate' || measure === 'real';
  const nation = ofRung ? atlas.levelPay[levelId] : atlas.official[atlas.nation.id]?.[socCode];
  if (!nation) {
    throw new RangeError(
      `${ofRung ? `levelId ${levelId}` : `socCode ${socCode}`} must have pay in the nation, found none`,
    );
  }
  const payIn = (place: AtlasPlace): PayStatistic | NoPayReason => {
    if (!ofRung) return atlas.official[place.id]?.[socCode] ?? 'no-wage';
    const estimate = atlas.estimates[place.id]?.[levelId];
    if (estimate?.kind !== 'estimate') return estimate?.reason ?? 'reference-wage-not-published';
    if (measure === 'estimate') return estimate.statistic;
    return place.rpp === null ? 'no-prices' : payAfterPrices(estimate.statistic, place.rpp);
  };
  const against = (place: AtlasPlace): number | null => {
    if (ofRung) return againstNation(atlas, place.id);
    const pay = atlas.official[place.id]?.[socCode];
    return pay ? pay.percentiles.p50 / nation.percentiles.p50 - 1 : null;
  };

  return {
    nation,
    places: atlas.metros.map((place): ExploredPlace => {
      const found = payIn(place);
      const [pay, reason] = typeof found === 'string' ? [null, found] : [found, null];
      const nominal = against(place);
      const real = nominal === null ? null : realPay(1 + nominal, place.rpp);
      const afterPrices = real === null ? null : real - 1;
      return {
        placeId: place.id,
        pay,
        reason,
        against: measure === 'real' ? afterPrices : nominal,
        afterPrices,
        prices: place.rpp === null ? null : place.rpp / 100 - 1,
        jobs: atlas.jobs[place.id]?.[socCode] ?? null,
        quotient: atlas.quotients[place.id]?.[socCode] ?? null,
      };
    }),
  };
}

/**
 * What places are looked at by: the estimate of a rung, the same after local prices, the published pay
 * of an official occupation, or its number of jobs or location quotient.
 */
export type ExploredMeasure = 'estimate' | 'real' | 'official' | 'jobs' | 'quotient';

/** Why a place has no pay to show. */
export const NO_PAY_REASONS = [...NO_ESTIMATE_REASONS, 'no-prices', 'no-wage'] as const;

type NoPayReason = (typeof NO_PAY_REASONS)[number];

/** A place as one measure sees it; shares are differences to the nation: 0.15 is 15 % more. */
export interface ExploredPlace {
  placeId: string;
  /** The distribution that stands for the place; null where there is none. */
  pay: PayStatistic | null;
  /** Null where there is pay. */
  reason: NoPayReason | null;
  /** Median against the nation's. */
  against: number | null;
  /** The same after local prices; null without a price level. */
  afterPrices: number | null;
  /** Price level against the nation; null where the agency gives none. */
  prices: number | null;
  /** Jobs in the occupation that is looked at; null where their number is not printed. */
  jobs: number | null;
  /** Location quotient of the same. */
  quotient: number | null;
}

/** The nation's pay, and every metropolitan area in the order of the atlas. */
export interface ExploredPlaces {
  nation: PayStatistic;
  places: ExploredPlace[];
}

/**
 * A pay distribution at the nation's average prices: every percentile, and both ends of the median's
 * interval or likely range, x 100 / RPP (method: price-level). Exact.
 * @param rpp regional price parity of its place, nation = 100
 */
export function payAfterPrices(statistic: PayStatistic, rpp: number): PayStatistic {
  const real = (pay: number): number => realPay(pay, rpp)!;
  const realIfAny = (pay: number | null): number | null => (pay === null ? null : real(pay));
  const ends = (interval: PayInterval | null): PayInterval | null =>
    interval && { low: real(interval.low), high: real(interval.high) };
  const { percentiles, medianInterval, likelyRange } = statistic;
  return {
    ...statistic,
    percentiles: {
      p10: realIfAny(percentiles.p10),
      p25: realIfAny(percentiles.p25),
      p50: real(percentiles.p50),
      p75: realIfAny(percentiles.p75),
      p90: realIfAny(percentiles.p90),
    },
    medianInterval: ends(medianInterval),
    likelyRange: ends(likelyRange),
  };
}
