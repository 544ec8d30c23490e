import { checkFinite, checkPositive } from '../stats/check-number.ts';

/** Somebody's pay before a promotion and what it is measured against after it. */
export interface Promotion {
  /** Pay before, in currency units a year. */
  currentPay: number;
  /** Raise on promotion, as a share. */
  policyRaise: number;
  /** Midpoint of the next rung's range, in the same unit. */
  nextMidpoint: number;
}

/**
 * Compa-ratio right after a promotion: current x (1 + policyRaise) / midpoint of the next rung
 * (METHOD 6).
 *
 * 1 means paid at the midpoint. Throws a RangeError when a pay is not above 0 or the raise not finite.
 */
export function postPromotionCompa({ currentPay, policyRaise, nextMidpoint }: Promotion): number {
  checkPositive('currentPay', currentPay);
  checkFinite('policyRaise', policyRaise);
  checkPositive('nextMidpoint', nextMidpoint);
  return (currentPay * (1 + policyRaise)) / nextMidpoint;
}
