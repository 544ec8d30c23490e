import type { EmployerRange } from '../../schemas/employer-range.ts';
import { checkWhole } from '../../stats/check-number.ts';

/** The three amounts of a range. */
export type RangeAmounts = Pick<
  EmployerRange,
  'minHundredths' | 'midpointHundredths' | 'maxHundredths'
>;

/**
 * Throws a RangeError unless a range has whole amounts above 0 and its midpoint lies between its ends,
 * which may be equal.
 */
export function checkRange(range: RangeAmounts): void {
  const { minHundredths, midpointHundredths, maxHundredths } = range;
  checkWhole('minHundredths', minHundredths, 1);
  checkWhole('midpointHundredths', midpointHundredths, minHundredths);
  checkWhole('maxHundredths', maxHundredths, midpointHundredths);
}
