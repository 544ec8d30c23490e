import { checkFinite } from '../stats/check-number.ts';

/**
 * What several promotion raises in a row come to: (1 + policyRaise)^promotions - 1 (METHOD 6, for a
 * way of more than one step). Nothing is added for the years between them.
 *
 * A share: 0.177 for two raises of 8.5 %. Throws a RangeError when the raise is not above -1 or the
 * count is not a whole number above 0.
 */
export function compoundRaise(policyRaise: number, promotions: number): number {
  checkFinite('policyRaise', policyRaise);
  if (policyRaise <= -1) {
    throw new RangeError(`policyRaise must be above -1, received ${policyRaise}`);
  }
  if (!(Number.isInteger(promotions) && promotions > 0)) {
    throw new RangeError(`promotions must be a whole number above 0, received ${promotions}`);
  }
  return (1 + policyRaise) ** promotions - 1;
}
