import { payCircle } from './pay-circle.ts';

/** A pay and the minimum and maximum of its range, in whole hundredths. */
export interface PayInRange {
  payHundredths: number;
  minHundredths: number;
  maxHundredths: number;
}

/**
 * Cost to minimum: the sum of max(0, min - pay) over people (METHOD 7), in whole hundredths a year at
 * full time, without anything on top.
 *
 * All in one currency. 0 for nobody. Throws what payCircle throws.
 */
export function costToMinimum(people: readonly PayInRange[]): number {
  return people.reduce((sum, { payHundredths, minHundredths, maxHundredths }) => {
    const circle = payCircle(payHundredths, minHundredths, maxHundredths);
    return circle.kind === 'green' ? sum + circle.shortHundredths : sum;
  }, 0);
}
