import { z } from 'zod';
import type { CountRange } from './count-range.ts';

/** Which rules figures from records of people are shown by: raw records are confidential unless declared public. */
export const profileName = z.enum(['confidential', 'public']);

export type ProfileName = z.infer<typeof profileName>;

/** What may be shown of figures about people, as data (method: own-pay). */
export interface DisplayProfile {
  name: ProfileName;
  /** Distinct contributors that the median, a quartile, and P10 or P90 need. */
  contributors: { median: number; quartiles: number; outer: number };
  /** What a cell needs where its records come from several employers. */
  employers: {
    least: number;
    /** For P10 and P90. */
    leastOuter: number;
    /** Of contributors, from 0 to 1. */
    largestShare: number;
    /** Whether a figure is hidden for it; else it is a warning. */
    binding: boolean;
  };
  /** Distinct amounts that a cell needs, and the share of contributors that may have the same; null for no rule. */
  values: { least: number; largestShare: number } | null;
  /** Whole currency units that money is rounded to before anything else. */
  rounding: number;
  /** Where the bands begin that numbers of contributors are shown in; null where they are shown as they are. */
  countBands: readonly number[] | null;
  /** Contributors from which on the interval of the median is shown; up to 8 its ends are the lowest and the highest pay. */
  medianInterval: number;
}

export const DISPLAY_PROFILES: Readonly<Record<ProfileName, DisplayProfile>> = {
  confidential: {
    name: 'confidential',
    contributors: { median: 10, quartiles: 20, outer: 50 },
    employers: { least: 5, leastOuter: 10, largestShare: 0.25, binding: true },
    values: { least: 3, largestShare: 0.9 },
    rounding: 1000,
    countBands: [10, 20, 50, 100, 200, 500],
    medianInterval: 20,
  },
  public: {
    name: 'public',
    contributors: { median: 6, quartiles: 13, outer: 36 },
    employers: { least: 5, leastOuter: 10, largestShare: 0.25, binding: false },
    values: null,
    rounding: 500,
    countBands: null,
    medianInterval: 9,
  },
};

/**
 * A number of contributors as a profile shows it; null where it is below the first band.
 * 34 is 20 to 49 under `confidential` and 34 to 34 under `public`.
 */
export function shownCount(
  contributors: number,
  { countBands }: DisplayProfile,
): CountRange | null {
  if (countBands === null) return { from: contributors, to: contributors };
  const index = countBands.findLastIndex((from) => from <= contributors);
  const from = countBands[index];
  if (from === undefined) return null;
  const next = countBands[index + 1];
  return { from, to: next === undefined ? null : next - 1 };
}
