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
