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
