import type { RangeAmounts } from '../range/employer-range.ts';
import { checkRange } from '../range/employer-range.ts';
import { checkWhole } from '../../stats/check-number.ts';
import { divideRounded, shareUnits, WHOLE_SHARE } from '../money.ts';
import { checkPolicy } from './promotion-policy.ts';
import type { PromotionPolicy } from './promotion-policy.ts';

/** The rule that decided a new base. */
export type BindingRule = 'raise' | 'minimum' | 'floor' | 'cap' | 'maximum' | 'current-pay';

/** Base pay after a promotion, and why it is that. */
export interface NewBase {
  baseHundredths: number;
  boundBy: BindingRule;
}

interface Candidate {
  amount: number;
  rule: BindingRule;
}

/**
 * Base pay after a promotion (method: promotion-cost):
 *
 *     min( max(current x (1 + raise), min(next), floorCompa x mid(next)),
 *          current x (1 + cap), max(next) )
 *
 * but never below min(next), unless the policy says that the cap outranks the minimum, and never below
 * current pay. `boundBy` is the rule that decided; of rules with the same amount the one that stands
 * first above. Without a range for the next rung (null) raise and cap alone decide.
 *
 * Whole hundredths a year at full time; each amount is exact and rounded once. Throws a RangeError when
 * current pay is not a whole amount above 0, the range is not in order, or a rule is not a share.
 */
export function newBase(
  currentHundredths: number,
  next: RangeAmounts | null,
  policy: PromotionPolicy,
): NewBase {
  checkWhole('currentHundredths', currentHundredths, 1);
  checkPolicy(policy);
  if (next !== null) checkRange(next);
  const raised = raiseBy(currentHundredths, policy.raise);
  const wishes: Candidate[] = [{ amount: raised, rule: 'raise' }];
  const limits: Candidate[] = [];
  if (policy.cap !== null) {
    limits.push({ amount: raiseBy(currentHundredths, policy.cap), rule: 'cap' });
  }
  if (next !== null) {
    wishes.push(
      { amount: next.minHundredths, rule: 'minimum' },
      { amount: takeShare(next.midpointHundredths, policy.floorCompa), rule: 'floor' },
    );
    limits.push({ amount: next.maxHundredths, rule: 'maximum' });
  }
  const wish = wishes.reduce((most, item) => (item.amount > most.amount ? item : most));
  let decided = limits.reduce((least, item) => (item.amount < least.amount ? item : least), wish);
  if (next !== null && !policy.capOutranksMinimum && decided.amount < next.minHundredths) {
    decided = { amount: next.minHundredths, rule: 'minimum' };
  }
  if (decided.amount < currentHundredths) {
    decided = { amount: currentHundredths, rule: 'current-pay' };
  }
  return { baseHundredths: decided.amount, boundBy: decided.rule };
}

function raiseBy(hundredths: number, share: number): number {
  return takeShare(hundredths, 1, share);
}

/** Shares of an amount together, rounded once. */
function takeShare(hundredths: number, ...shares: number[]): number {
  const units = shares.reduce((sum, share) => sum + shareUnits('share', share), 0);
  return divideRounded(BigInt(hundredths) * BigInt(units), BigInt(WHOLE_SHARE));
}
