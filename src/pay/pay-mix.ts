import { checkPositive } from '../stats/check-number.ts';

/**
 * On-target earnings: base plus the variable pay for meeting the target (method: pay-basis).
 *
 * Currency units a year; `targetVariable` may be 0. Throws a RangeError when the base is not above 0
 * or the variable pay is below 0.
 */
export function ote(base: number, targetVariable: number): number {
  checkPositive('base', base);
  if (!(Number.isFinite(targetVariable) && targetVariable >= 0)) {
    throw new RangeError(
      `targetVariable must be a finite number of at least 0, received ${String(targetVariable)}`,
    );
  }
  return base + targetVariable;
}

/**
 * Pay mix: the share of base pay in on-target earnings, above 0 and at most 1 (method: pay-basis).
 *
 * 80,000 base and 20,000 variable are 0.8, said as 80/20. Throws like ote.
 */
export function payMix(base: number, targetVariable: number): number {
  return base / ote(base, targetVariable);
}
