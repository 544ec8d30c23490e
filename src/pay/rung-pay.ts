import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { AtlasPlace, PayAtlas } from './pay-atlas.ts';

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
