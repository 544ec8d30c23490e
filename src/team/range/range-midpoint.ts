import type { MidpointBasis } from '../../schemas/employer-range.ts';
import { checkWhole } from '../../stats/check-number.ts';
import { divideRounded } from '../money/divide-rounded.ts';

/** The midpoint of a range, and how it came about. */
export interface Midpoint {
  midpointHundredths: number;
  midpointBasis: MidpointBasis;
}

/**
 * Midpoint of a range: the target that the employer has set, or else (min + max) / 2 (METHOD 7); the
 * basis says which.
 *
 * Whole hundredths. Throws a RangeError when an amount is not whole, the minimum is not above 0, the
 * maximum is below it, or a set target does not lie between them.
 */
export function rangeMidpoint(
  minHundredths: number,
  maxHundredths: number,
  setHundredths: number | null,
): Midpoint {
  checkWhole('minHundredths', minHundredths, 1);
  checkWhole('maxHundredths', maxHundredths, minHundredths);
  if (setHundredths === null) {
    return {
      midpointHundredths: divideRounded(BigInt(minHundredths) + BigInt(maxHundredths), 2n),
      midpointBasis: 'middle',
    };
  }
  checkWhole('setHundredths', setHundredths, minHundredths);
  if (setHundredths > maxHundredths) {
    throw new RangeError(
      `setHundredths must be at most ${maxHundredths}, received ${setHundredths}`,
    );
  }
  return { midpointHundredths: setHundredths, midpointBasis: 'set' };
}
