import { checkFinite } from '../stats/check-number.ts';

/**
 * What a usual promotion raise leaves missing of the market's step: marketStep - policyRaise
 * (METHOD 6).
 *
 * All three are shares (0.085 for 8.5 %); the result is below 0 where the raise is larger than the
 * step. Throws a RangeError when one is not finite.
 */
export function promotionGap(marketStep: number, policyRaise: number): number {
  checkFinite('marketStep', marketStep);
  checkFinite('policyRaise', policyRaise);
  return marketStep - policyRaise;
}
