import { checkFinite, checkPositive } from '../stats/check-number.ts';

/**
 * What a usual promotion raise leaves missing of the market's step: marketStep - policyRaise
 * (method: promotion-gap).
 *
 * All three are shares (0.085 for 8.5 %); the result is below 0 where the raise is larger than the
 * step. Throws a RangeError when one is not finite.
 */
export function promotionGap(marketStep: number, policyRaise: number): number {
  checkFinite('marketStep', marketStep);
  checkFinite('policyRaise', policyRaise);
  return marketStep - policyRaise;
}

/** Somebody's pay before a promotion and what it is measured against after it. */
interface Promotion {
  /** Pay before, in currency units a year. */
  currentPay: number;
  /** Raise on promotion, as a share. */
  policyRaise: number;
  /** Market median of the next rung, in the same unit. */
  nextMedian: number;
}

/**
 * Market ratio right after a promotion: current x (1 + policyRaise) / P50 of the next rung (method: promotion-gap).
 * Not a compa-ratio: a midpoint is an employer's.
 *
 * 1 means paid at the market's median. Throws a RangeError when a pay is not above 0 or the raise not finite.
 */
export function postPromotionMarketRatio({
  currentPay,
  policyRaise,
  nextMedian,
}: Promotion): number {
  checkPositive('currentPay', currentPay);
  checkFinite('policyRaise', policyRaise);
  checkPositive('nextMedian', nextMedian);
  return (currentPay * (1 + policyRaise)) / nextMedian;
}

/** Beyond a working life the number itself means nothing. */
const MOST_YEARS = 40;

/** Two pays of today and the yearly rates at which they grow. */
interface CatchUp {
  /** The pay to reach, such as the median of the next rung; currency units a year. */
  target: number;
  /** The pay to start from, in the same unit. */
  actual: number;
  /** Yearly growth of the actual pay, as a share. */
  merit: number;
  /** Yearly growth of the target, as a share. */
  marketMove: number;
}

/** Years until a pay reaches its target, or that it takes more than forty, or never happens. */
export type CatchUpYears =
  { kind: 'years'; years: number } | { kind: 'more-than'; years: number } | { kind: 'never' };

/**
 * Years until a pay that grows by merit reaches a target that grows with the market:
 * ln(target / actual) / ln((1 + merit) / (1 + marketMove)) (method: promotion-gap).
 *
 * Not rounded; 0 when the target is reached already; more than 40 beyond forty years; never where merit
 * does not exceed the market's movement. Throws a RangeError when a pay is not above 0 or a rate not
 * above -1.
 */
export function catchUpYears({ target, actual, merit, marketMove }: CatchUp): CatchUpYears {
  checkPositive('target', target);
  checkPositive('actual', actual);
  checkRate('merit', merit);
  checkRate('marketMove', marketMove);
  if (actual >= target) return { kind: 'years', years: 0 };
  if (merit <= marketMove) return { kind: 'never' };
  const years = Math.log(target / actual) / Math.log((1 + merit) / (1 + marketMove));
  return years > MOST_YEARS ? { kind: 'more-than', years: MOST_YEARS } : { kind: 'years', years };
}

function checkRate(name: string, rate: number): void {
  if (!(Number.isFinite(rate) && rate > -1)) {
    throw new RangeError(`${name} must be a finite number above -1, received ${String(rate)}`);
  }
}

/**
 * What several promotion raises in a row come to: (1 + policyRaise)^promotions - 1, for a way of more
 * than one step. Nothing is added for the years between them.
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
