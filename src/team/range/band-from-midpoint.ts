import { checkWhole } from '../../stats/check-number.ts';
import { divideRounded } from '../money/divide-rounded.ts';
import { shareUnits, WHOLE_SHARE } from '../money/share-units.ts';

/** The two ends of a band, in whole hundredths. */
export interface Band {
  minHundredths: number;
  maxHundredths: number;
}

/**
 * The band around a midpoint with a spread s: min = mid / (1 + s / 2), max = min x (1 + s) (METHOD 7).
 * A spread of 50 % reaches from 0.80 to 1.20 of the midpoint.
 *
 * Both ends are computed exactly from the midpoint and rounded once to whole multiples of `step`, which
 * is one hundredth unless another is asked for. Throws a RangeError when the midpoint or the step is not
 * a whole number above 0 or the spread is not between 0 and 1,000.
 */
export function bandFromMidpoint(midpointHundredths: number, spread: number, step = 1): Band {
  checkWhole('midpointHundredths', midpointHundredths, 1);
  checkWhole('step', step, 1);
  const whole = BigInt(WHOLE_SHARE);
  const units = BigInt(shareUnits('spread', spread));
  const numerator = BigInt(midpointHundredths) * 2n;
  const divisor = (whole * 2n + units) * BigInt(step);
  return {
    minHundredths: divideRounded(numerator * whole, divisor) * step,
    maxHundredths: divideRounded(numerator * (whole + units), divisor) * step,
  };
}
