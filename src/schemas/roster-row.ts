/** Whether somebody is ready for the next rung, as the organisation says itself. */
export type Readiness = 'yes' | 'soon' | 'no';

/** How the organisation records sex for its pay gap report; what it leaves blank is null. */
export type RecordedGender = 'female' | 'male' | 'other';

/**
 * One person of a roster, as the file says it and in one notation.
 *
 * Money is in whole hundredths of the currency unit, so that sums come out to the cent. Pay is the annual
 * full-time rate: what somebody on part time receives is that times `fte`.
 */
export interface RosterRow {
  /** Line of the file where the record begins, counted from 1: where the reader can mend it. */
  line: number;
  employeeId: string;
  name: string;
  /** Title as written. */
  role: string;
  /** Rung of the ladder; null where the level could not be matched to one. */
  levelId: string | null;
  /** Step within the rung, as the ladder writes it; null where there are none, or none is said. */
  sublevel: string | null;
  /** Level as written. */
  level: string;
  /** Place known to the site; null where the city could not be matched to one. */
  placeId: string | null;
  /** City as written. */
  city: string;
  baseHundredths: number;
  /** ISO 4217 code. */
  currency: string;
  /** Target of variable pay for a year at full time; null where the file has none. */
  targetVariableHundredths: number | null;
  /** Share of full time, above 0 and at most 1. */
  fte: number;
  /** Days are ISO dates: 2025-04-03. */
  hireDate: string | null;
  levelSince: string | null;
  managerId: string | null;
  gender: RecordedGender | null;
  rating: string | null;
  /** Category of workers doing the same work or work of equal value: an input, never guessed. */
  workCategory: string | null;
  ready: Readiness | null;
}
