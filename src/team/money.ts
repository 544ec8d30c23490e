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

/**
 * A fraction of money as whole hundredths of the currency unit.
 *
 * This is the one rounding rule of everything about a team: an amount is computed exactly, as a fraction
 * of whole numbers, and rounded once, at its end, to the nearest hundredth; halves go away from zero.
 * Sums are sums of such amounts, so that every column adds up to the total below it.
 *
 * Throws a RangeError when the divisor is not above 0 or the result is too large to be exact.
 */
export function divideRounded(numerator: bigint, divisor: bigint): number {
  if (divisor <= 0n) throw new RangeError(`divisor must be above 0, received ${String(divisor)}`);
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = Number((size * 2n + divisor) / (divisor * 2n));
  if (!Number.isSafeInteger(rounded)) {
    throw new RangeError(`money must stay below 2^53 hundredths, received ${rounded}`);
  }
  return numerator < 0n && rounded !== 0 ? -rounded : rounded;
}

/** A share of 1 in millionths. */
export const WHOLE_SHARE = 1_000_000;

/**
 * A share as whole millionths: 0.085 is 85,000. Shares are read to six decimals, so that money can be
 * computed from them without the small errors of binary fractions.
 *
 * Throws a RangeError that names the argument unless it is a finite number of at least 0 and at most 1,000.
 */
export function shareUnits(name: string, share: number): number {
  if (!(share >= 0 && share <= 1000)) {
    throw new RangeError(`${name} must be between 0 and 1,000, received ${String(share)}`);
  }
  return Math.round(share * WHOLE_SHARE);
}
