import { shareUnits } from '../money/share-units.ts';
import type { PromotionPolicy } from './promotion-policy.ts';

/** Throws a RangeError that names the rule unless every share of a policy is between 0 and 1,000. */
export function checkPolicy({ raise, floorCompa, cap, burden }: PromotionPolicy): void {
  shareUnits('raise', raise);
  shareUnits('floorCompa', floorCompa);
  if (cap !== null) shareUnits('cap', cap);
  shareUnits('burden', burden);
}
