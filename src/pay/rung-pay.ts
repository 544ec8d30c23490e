import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { AtlasPlace, PayAtlas } from './pay-atlas.ts';
import { shownPay } from './shown-pay.ts';

/**
 * Pay of a rung in a place as it may be shown: observed in the nation, estimated elsewhere, null where
 * there is none. `rounding` in whole currency units.
 */
export function rungPay(
  atlas: PayAtlas<AtlasPlace>,
  levelId: string,
  placeId: string,
  rounding: number,
): PayStatistic | null {
  if (placeId === atlas.nation.id) {
    const statistic = atlas.levelPay[levelId];
    return statistic ? shownPay(statistic, rounding) : null;
  }
  const estimate = atlas.estimates[placeId]?.[levelId];
  return estimate?.kind === 'estimate' ? estimate.statistic : null;
}
