import { checkPositive } from '../stats/check-number.ts';

/** Beyond this many years the number itself means nothing. */
const MOST_YEARS = 10;

/** Two pays of today and the yearly rates at which they grow. */
export interface CatchUp {
  /** The pay to reach, such as the median of the next rung; currency units a year. */
  target: number;
  /** The pay to start from, in the same unit. */
  actual: number;
  /** Yearly growth of the actual pay, as a share. */
  merit: number;
  /** Yearly growth of the target, as a share. */
  marketMove: number;
}

/** Years until a pay reaches its target, or that it takes more than ten, or never happens. */
export type CatchUpYears =
  { kind: 'years'; years: number } | { kind: 'more-than'; years: number } | { kind: 'never' };

/**
 * Years until a pay that grows by merit reaches a target that grows with the market:
 * ln(target / actual) / ln((1 + merit) / (1 + marketMove)) (METHOD 6).
 *
 * Not rounded; 0 when the target is reached already; more than 10 beyond ten years; never where merit
 * does not exceed the market's movement. Throws a RangeError when a pay is not above 0 or a rate not
 * above -1.
 */
export function catchUpYears({ target, actual, merit, marketMove }: CatchUp): CatchUpYears {
  checkPositive('target', target);
  checkPositive('actual', actual);
  checkRate('merit', merit);
  checkRate('marketMove', marketMove);
  if (actual >= target) return { kind: 'years', years: 0 };
  if (merit <= marketMove) return { kind: 'never' };
  const years = Math.log(target / actual) / Math.log((1 + merit) / (1 + marketMove));
  return years > MOST_YEARS ? { kind: 'more-than', years: MOST_YEARS } : { kind: 'years', years };
}

function checkRate(name: string, rate: number): void {
  if (!(Number.isFinite(rate) && rate > -1)) {
    throw new RangeError(`${name} must be a finite number above -1, received ${String(rate)}`);
  }
}
