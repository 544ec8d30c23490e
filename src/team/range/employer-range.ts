import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import { checkWhole } from '../../stats/check-number.ts';
import type { NoMarketReason } from './market-book.ts';

/** What decides which range is somebody's. */
export interface RangePerson extends Pick<RosterRow, 'levelId' | 'placeId' | 'city' | 'currency'> {
  /**
   * Step within the rung, null where it is not known. Left out for the rung as such: whoever comes to it begins
   * on the lowest.
   */
  sublevel?: string | null | undefined;
}

/** Why somebody has no range. */
export type NoRangeReason =
  | NoMarketReason
  /** The market has no such percentile for the rung. */
  | 'percentile-not-published'
  /** The organisation's own ranges have none for the rung in this place. */
  | 'no-range'
  /** The steps of the rung have a range each, and it is not known on which step the person is. */
  | 'no-sublevel'
  /** There is one, but in another currency than the pay. */
  | 'other-currency';

/** Somebody's range, or why there is none. */
export type PersonRange =
  { kind: 'range'; range: EmployerRange } | { kind: 'none'; reason: NoRangeReason };

/** Gives a person's range, the same object for everybody whom it is for. */
export type RangeBook = (person: RangePerson) => PersonRange;

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
