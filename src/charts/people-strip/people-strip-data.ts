import type { RangeAmounts } from '../shared/employer-range-layout.ts';
import type { PaidPerson, PayBins } from './pay-bins.ts';

/** A person against the range of their rung. */
export interface StripPerson extends PaidPerson {
  id: string;
  /** Null where names are not to be shown. */
  name: string | null;
  /** (pay − minimum) ÷ (maximum − minimum), below 0 and above 1 outside; null without a range. */
  penetration: number | null;
  /** Where a proposed promotion leads: the row, the pay there and the raise as a share. */
  promotion: { rowKey: string; pay: number; raise: number } | null;
}

/** One range with its people: a rung, or a rung in one zone. */
export interface StripRow {
  /** Unique among the rows. */
  key: string;
  /** Counted from 1, the lowest. */
  rung: number;
  /** Rungs on its line. */
  of: number;
  name: string;
  shortName: string;
  /** Place or zone that the range is for; null where there is one range for all places. */
  zone: string | null;
  /** Null where the employer has no range for it. */
  range: RangeAmounts | null;
  /** Median of the market for the rung; null where unknown. */
  market: number | null;
  people: StripPerson[];
  /** Counts by steps of pay, in place of `people` where they are too many to be handed over one by one. */
  bins: PayBins | null;
}

export interface PeopleStripData {
  /** ISO 4217 code of all amounts. */
  currency: string;
  /** Lowest rung first. */
  rows: StripRow[];
}

/** How many people a row stands for. */
export function rowCount(row: StripRow): number {
  return row.bins?.count ?? row.people.length;
}
