import type { Settings } from '../../schemas/settings.ts';
import type { PromotionPolicy } from './promotion-policy.ts';

/** The settings that a policy begins with. */
export type PolicySettings = Pick<
  Settings,
  'policyRaise' | 'floorCompa' | 'promotionCap' | 'burden'
>;

/**
 * The policy that a plan begins with: the site's settings, nobody below the minimum of the new range, and
 * variable pay at the same share of base pay.
 */
export function defaultPolicy(settings: PolicySettings): PromotionPolicy {
  return {
    raise: settings.policyRaise.value,
    floorCompa: settings.floorCompa.value,
    cap: settings.promotionCap.value,
    capOutranksMinimum: false,
    burden: settings.burden.value,
    variable: 'keep-share',
  };
}
