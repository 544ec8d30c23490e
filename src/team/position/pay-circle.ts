import { checkWhole } from '../../stats/check-number.ts';

/** Where pay stands outside its range, with how much is missing or over in whole hundredths. */
export type PayCircle =
  /** Below the minimum. */
  | { kind: 'green'; shortHundredths: number }
  | { kind: 'within' }
  /** Above the maximum: frozen or paid in lump sums, never cut. */
  | { kind: 'red'; overHundredths: number };

/**
 * Green circle: pay < min; red circle: pay > max (METHOD 7). At an end it is within.
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
