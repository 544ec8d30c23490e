import { checkPositive } from '../stats/check-number.ts';
import { compoundRaise } from './promotion-gap.ts';

/** Pay at both ends of a way in the same place, and the raise on each promotion. */
export interface WayEnds {
  /** Median pay of the lower rung, in currency units a year. */
  from: number;
  /** Median pay of the upper rung, in the same unit. */
  to: number;
  /** Raise on each promotion, as a share. */
  policyRaise: number;
  promotions: number;
}

/** What a way is worth in money, in the unit of its ends. */
export interface WayMoney {
  /** From median to median; below 0 where the upper rung pays less. */
  difference: number;
  /** Pay of the lower rung after a usual raise on each promotion. */
  raisedPay: number;
  /** What the raises leave missing of the upper median, 0 where they reach it. */
  shortfall: number;
}

/**
 * What a way is worth and what usual raises leave of it, in money: the difference of the
 * medians, from x (1 + policyRaise)^promotions, and what that lacks of the upper median.
 *
 * Not rounded. Throws a RangeError when a pay is not above 0, the raise not above -1 or the count not a
 * whole number above 0.
 */
export function wayMoney({ from, to, policyRaise, promotions }: WayEnds): WayMoney {
  checkPositive('from', from);
  checkPositive('to', to);
  const raisedPay = from * (1 + compoundRaise(policyRaise, promotions));
  return { difference: to - from, raisedPay, shortfall: Math.max(0, to - raisedPay) };
}
