import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { AtlasPlace, PayAtlas } from '../pay-atlas.ts';
import { realPay } from '../price-level.ts';
import { shownPay } from '../shown-pay.ts';
import { payAfterPrices } from './pay-after-prices.ts';
import type {
  ExploredMeasure,
  ExploredPlace,
  ExploredPlaces,
  NoPayReason,
} from './explored-place.ts';

export interface ExploreOptions {
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
