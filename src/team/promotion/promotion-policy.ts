import type { Settings } from '../../schemas/settings.ts';
import { shareUnits } from '../money.ts';

/** What happens to the target of variable pay on a promotion. */
export const VARIABLE_RULES = ['keep-share', 'keep-amount'] as const;

export type VariableRule = (typeof VARIABLE_RULES)[number];

/** An organisation's rules for pay on promotion. Shares: 0.085 for 8.5 %. */
export interface PromotionPolicy {
  /** Raise on promotion, as a share of current base pay. */
  raise: number;
  /** Least compa-ratio in the new range; 0 for none. */
  floorCompa: number;
  /** Most that base pay may rise at once, as a share; null for no cap. */
  cap: number | null;
  /** The person choosing says that the cap holds even below the minimum of the new range. */
  capOutranksMinimum: boolean;
  /** What the employer pays on top of pay (taxes, contributions, benefits), as a share of pay. */
  burden: number;
  /** Whether variable pay stays the same share of base pay, or the same amount. */
  variable: VariableRule;
}

/** The settings that a policy begins with. */
type PolicySettings = Pick<Settings, 'policyRaise' | 'floorCompa' | 'promotionCap' | 'burden'>;

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

/** Throws a RangeError that names the rule unless every share of a policy is between 0 and 1,000. */
export function checkPolicy({ raise, floorCompa, cap, burden }: PromotionPolicy): void {
  shareUnits('raise', raise);
  shareUnits('floorCompa', floorCompa);
  if (cap !== null) shareUnits('cap', cap);
  shareUnits('burden', burden);
}
