import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { passedOn } from './estimate.ts';
import type { AtlasPlace, PayAtlas } from './pay-atlas.ts';
import { realPay } from './price-level.ts';

/**
 * Pay of a rung in a place: observed in the nation, estimated elsewhere, null where there is none. Exact:
 * amounts are rounded where they are printed.
 */
export function rungPay(
  atlas: PayAtlas<AtlasPlace>,
  levelId: string,
  placeId: string,
): PayStatistic | null {
  if (placeId === atlas.nation.id) return atlas.levelPay[levelId] ?? null;
  const estimate = atlas.estimates[placeId]?.[levelId];
  return estimate?.kind === 'estimate' ? estimate.statistic : null;
}

/**
 * How the pay of a rung lies to an official wage beside it: its median over the other, less 1 (method: likely-range).
 *
 * The two differ in what they include, which is for the caller to say. Throws a RangeError when they are not
 * about one place or not in one currency.
 */
export function againstOfficial(pay: PayStatistic, official: PayStatistic): number {
  for (const aspect of ['placeId', 'currency'] as const) {
    if (official[aspect] !== pay[aspect]) {
      throw new RangeError(
        `official.${aspect} must be ${pay[aspect]}, received ${official[aspect]}`,
      );
    }
  }
  return pay.percentiles.p50 / official.percentiles.p50 - 1;
}

type Figures = Pick<PayAtlas<AtlasPlace>, 'differential' | 'model' | 'nation' | 'placeById'>;

/**
 * Estimated pay in a place against the nation: differential^passThrough - 1, one number for every rung
 * (method: estimate).
 *
 * A share, not rounded: 0.073 for 7.3 % more; 0 for the nation itself and null where no estimate is made.
 */
export function againstNation(atlas: Figures, placeId: string): number | null {
  if (placeId === atlas.nation.id) return 0;
  if (atlas.model === null) return null;
  const passed = passedOn(atlas.differential[placeId] ?? null, atlas.model);
  return passed.kind === 'none' ? null : passed.factor - 1;
}

/**
 * The same after prices: what the pay of the place buys at the nation's average prices, against the
 * nation (method: price-level). Null also where the place has no price level.
 */
export function againstNationAfterPrices(atlas: Figures, placeId: string): number | null {
  const against = againstNation(atlas, placeId);
  if (against === null || placeId === atlas.nation.id) return against;
  const real = realPay(1 + against, atlas.placeById[placeId]?.rpp ?? null);
  return real === null ? null : real - 1;
}
