import { checkFinite, checkPositive, checkWhole } from '../../stats/check-number.ts';

/**
 * Compa-ratio: pay / midpoint of the employer's range (method: positions). 1 is pay at the midpoint.
 *
 * Both in the same unit, at full time. Throws a RangeError when one is not above 0.
 */
export function compaRatio(pay: number, midpoint: number): number {
  checkPositive('pay', pay);
  checkPositive('midpoint', midpoint);
  return pay / midpoint;
}

/**
 * Market ratio: pay / market P50 (method: positions). Not the compa-ratio, which sets pay against the employer's
 * own midpoint.
 *
 * Both in the same unit, at full time. Throws a RangeError when one is not above 0.
 */
export function marketRatio(pay: number, marketMedian: number): number {
  checkPositive('pay', pay);
  checkPositive('marketMedian', marketMedian);
  return pay / marketMedian;
}

/**
 * Range penetration: (pay - min) / (max - min) (method: positions). 0 at the minimum, 1 at the maximum, below 0
 * and above 1 outside, never clamped. Null where max = min: a point is no range.
 *
 * All in the same unit, at full time. Throws a RangeError when one is not finite or the maximum is below
 * the minimum.
 */
export function rangePenetration(pay: number, min: number, max: number): number | null {
  checkFinite('pay', pay);
  checkFinite('min', min);
  checkFinite('max', max);
  if (max < min) throw new RangeError(`max must be at least ${min}, received ${max}`);
  return max === min ? null : (pay - min) / (max - min);
}

/** Where pay stands outside its range, with how much is missing or over in whole hundredths. */
export type PayCircle =
  /** Below the minimum. */
  | { kind: 'green'; shortHundredths: number }
  | { kind: 'within' }
  /** Above the maximum: frozen or paid in lump sums, never cut. */
  | { kind: 'red'; overHundredths: number };

/**
 * Green circle: pay < min; red circle: pay > max (method: positions). At an end it is within.
 *
 * Whole hundredths a year at full time. Throws a RangeError when an amount is not whole or the maximum
 * is below the minimum.
 */
export function payCircle(
  payHundredths: number,
  minHundredths: number,
  maxHundredths: number,
): PayCircle {
  checkWhole('payHundredths', payHundredths, 0);
  checkWhole('minHundredths', minHundredths, 0);
  checkWhole('maxHundredths', maxHundredths, minHundredths);
  if (payHundredths < minHundredths) {
    return { kind: 'green', shortHundredths: minHundredths - payHundredths };
  }
  return payHundredths > maxHundredths
    ? { kind: 'red', overHundredths: payHundredths - maxHundredths }
    : { kind: 'within' };
}
