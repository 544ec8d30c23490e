import type { PayStatistic } from '../../schemas/pay-statistic.ts';

/**
 * What places are looked at by: the estimate of a rung, the same after local prices, the published pay
 * of an official occupation, or its number of jobs or location quotient.
 */
export type ExploredMeasure = 'estimate' | 'real' | 'official' | 'jobs' | 'quotient';

/** Why a place has no pay to show. */
export type NoPayReason = 'no-estimate' | 'no-prices' | 'no-wage';

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
