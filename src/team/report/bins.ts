/** Equal steps that numbers are counted in. */
export interface BinScale {
  /** Lower end of the first step. */
  from: number;
  width: number;
  steps: number;
}

/** How many numbers lie in each step, from its lower end up to its upper end, which is not in it. */
export interface Bins extends BinScale {
  counts: number[];
  /** Numbers below the first step and from the end of the last step up. */
  below: number;
  above: number;
}

/** Compa-ratios from 0.5 to 1.6 by 0.025: the ends of a range with a spread of 50 % lie between steps. */
export const COMPA_BINS: BinScale = { from: 0.5, width: 0.025, steps: 44 };

/** Range penetration from -50 % to 150 % by 2.5 %: minimum and maximum lie between steps. */
export const PENETRATION_BINS: BinScale = { from: -0.5, width: 0.025, steps: 80 };

/** Bins in which nothing has been counted yet. */
export function emptyBins(scale: BinScale): Bins {
  return { ...scale, counts: new Array<number>(scale.steps).fill(0), below: 0, above: 0 };
}

/** Counts one number into bins; a number that is an end of two steps to twelve digits is in the upper one. */
export function countInto(bins: Bins, value: number): void {
  // 0.8 - 0.5 is a little more than 0.3 and 1.2 - 0.5 a little less than 0.7.
  const step = Math.floor((value - bins.from) / bins.width + 1e-9);
  if (step < 0) bins.below += 1;
  else if (step >= bins.steps) bins.above += 1;
  else bins.counts[step]! += 1;
}
