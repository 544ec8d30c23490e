import { shareUnits, WHOLE_SHARE } from './share-units.ts';

/**
 * A share of an amount of money: what somebody on 60 % of full time receives of a full-time rate.
 *
 * Whole hundredths in and out, exact, rounded as divideRounded says; without big integers, because it is
 * asked for once per person. Throws a RangeError when the amount is not whole, the share is not between 0
 * and 1,000, or the result is too large to be exact.
 */
export function shareOfMoney(hundredths: number, share: number): number {
  const units = shareUnits('share', share);
  if (!Number.isSafeInteger(hundredths)) {
    throw new RangeError(`hundredths must be a whole number, received ${String(hundredths)}`);
  }
  if (units === WHOLE_SHARE) return hundredths;
  const size = Math.abs(hundredths);
  const high = Math.floor(size / WHOLE_SHARE);
  const low = size - high * WHOLE_SHARE;
  const rounded = high * units + Math.floor((low * units + WHOLE_SHARE / 2) / WHOLE_SHARE);
  if (!Number.isSafeInteger(rounded)) {
    throw new RangeError(`money must stay below 2^53 hundredths, received ${rounded}`);
  }
  return hundredths < 0 && rounded !== 0 ? -rounded : rounded;
}
