import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { AtlasPlace, PayAtlas } from './pay-atlas.ts';
import { realPay } from './price-level.ts';
import { shownPay } from './shown-pay.ts';

interface ExploreOptions {
  measure: ExploredMeasure;
  /** The rung that `estimate` and `real` look at. */
  levelId: string;
  /** The occupation whose pay, jobs and location quotient are looked at. */
  socCode: string;
  /** Figures of our own making are rounded to this many currency units. */
  rounding: number;
}

/**
 * Every metropolitan area as a measure sees it, beside the nation.
 *
 * Figures are what may be shown: estimates rounded, published ones as printed. Throws a RangeError when
 * the atlas has no such rung, or no pay of the occupation in the nation.
 */
export function explorePlaces(
  atlas: PayAtlas<AtlasPlace>,
  { measure, levelId, socCode, rounding }: ExploreOptions,
): ExploredPlaces {
  const ofRung = measure === 'estimate' || measure === 'real';
  const national = ofRung ? atlas.levelPay[levelId] : atlas.official[atlas.nation.id]?.[socCode];
  if (!national) {
    throw new RangeError(
      `${ofRung ? `levelId ${levelId}` : `socCode ${socCode}`} must have pay in the nation, found none`,
    );
  }
  const nation = shownPay(national, rounding);

  const payIn = (place: AtlasPlace): PayStatistic | NoPayReason => {
    if (!ofRung) return atlas.official[place.id]?.[socCode] ?? 'no-wage';
    const estimate = atlas.estimates[place.id]?.[levelId];
    if (estimate?.kind !== 'estimate') return 'no-estimate';
    if (measure === 'estimate') return estimate.statistic;
    return place.rpp === null
      ? 'no-prices'
      : payAfterPrices(estimate.statistic, place.rpp, rounding);
  };

  const against = (median: number | null): number | null =>
    median === null ? null : median / nation.percentiles.p50 - 1;

  return {
    nation,
    places: atlas.metros.map((place): ExploredPlace => {
      const found = payIn(place);
      const [pay, reason] = typeof found === 'string' ? [null, found] : [found, null];
      const median = pay?.percentiles.p50 ?? null;
      const real = measure === 'real' || median === null ? median : realPay(median, place.rpp);
      return {
        placeId: place.id,
        pay,
        reason,
        against: against(median),
        afterPrices: against(real),
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
type NoPayReason = 'no-estimate' | 'no-prices' | 'no-wage';

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
 * interval, x 100 / RPP (METHOD 4), rounded as it may be shown.
 * @param rpp regional price parity of its place, nation = 100
 */
export function payAfterPrices(
  statistic: PayStatistic,
  rpp: number,
  rounding: number,
): PayStatistic {
  const real = (pay: number): number => realPay(pay, rpp)!;
  const realIfAny = (pay: number | null): number | null => (pay === null ? null : real(pay));
  const { percentiles, medianInterval } = statistic;
  return shownPay(
    {
      ...statistic,
      percentiles: {
        p10: realIfAny(percentiles.p10),
        p25: realIfAny(percentiles.p25),
        p50: real(percentiles.p50),
        p75: realIfAny(percentiles.p75),
        p90: realIfAny(percentiles.p90),
      },
      medianInterval: medianInterval && {
        low: real(medianInterval.low),
        high: real(medianInterval.high),
      },
    },
    rounding,
  );
}
