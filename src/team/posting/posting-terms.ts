import type { EmployerRange } from '../../schemas/employer-range.ts';
import { checkShare } from '../../stats/check-number.ts';
import { shareOfMoney } from '../money/share-of-money.ts';
import { rangePenetration } from '../position/range-penetration.ts';
import { checkRange } from '../range/check-range.ts';

/** How much of a range somebody may be hired at, as range penetration; the usual end is the midpoint. */
export interface HireSpan {
  /** 0 is the minimum. */
  from: number;
  /** 1 is the maximum; null for the midpoint. */
  to: number | null;
}

/** The whole span that a posting begins with: from the minimum to the midpoint. */
export const USUAL_HIRE_SPAN: HireSpan = { from: 0, to: null };

/** The figures of a job posting; words and duties come from the ladder. */
export interface PostingTerms {
  levelId: string;
  currency: string;
  /** Pay upon hire, whole hundredths a year at full time. */
  hireMinHundredths: number;
  hireMaxHundredths: number;
  /** The whole range of the rung: how far pay can go without another promotion. */
  range: EmployerRange;
  /** Where the upper end upon hire stands in the range; null where the range is a point. */
  reach: number | null;
  /** Target of variable pay as a share of base pay; null where there is none. */
  variableShare: number | null;
  /** Target of variable pay at both ends of the pay upon hire; null where there is none. */
  variable: { minHundredths: number; maxHundredths: number } | null;
}

/**
 * The figures that a posting for a rung and a city states: the range upon hire, by default from the minimum
 * to the midpoint, variable pay, and the whole band (METHOD 7).
 *
 * Amounts in whole hundredths, rounded once. Throws a RangeError when the range is not in order, the span
 * does not lie inside it or ends before it begins, or the share of variable pay is out of its range.
 */
export function postingTerms(
  range: EmployerRange,
  variableShare: number | null,
  span: HireSpan = USUAL_HIRE_SPAN,
): PostingTerms {
  checkRange(range);
  checkShare('span.from', span.from);
  if (span.to !== null) checkShare('span.to', span.to);
  const { minHundredths, midpointHundredths, maxHundredths } = range;
  const at = (share: number): number =>
    minHundredths + shareOfMoney(maxHundredths - minHundredths, share);
  const low = at(span.from);
  const high = span.to === null ? midpointHundredths : at(span.to);
  if (high < low) {
    throw new RangeError(`span must end at ${low} hundredths or above, received ${high}`);
  }
  return {
    levelId: range.levelId,
    currency: range.currency,
    hireMinHundredths: low,
    hireMaxHundredths: high,
    range,
    reach: rangePenetration(high, minHundredths, maxHundredths),
    variableShare,
    variable:
      variableShare === null
        ? null
        : {
            minHundredths: shareOfMoney(low, variableShare),
            maxHundredths: shareOfMoney(high, variableShare),
          },
  };
}
