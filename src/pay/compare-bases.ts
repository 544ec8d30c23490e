import type { PayStatistic } from '../schemas/pay-statistic.ts';

/** What must be equal before two pay figures stand on one scale. */
export type ComparedAspect = 'basis' | 'evidence' | 'currency' | 'referenceDate';

/** An aspect in which two statistics differ, with what each of them has. */
export interface BasisDifference {
  aspect: ComparedAspect;
  left: string;
  right: string;
}

/** Whether two statistics may be compared directly and, if not, why. */
export type BasisComparison =
  | { kind: 'comparable' }
  | { kind: 'not-comparable'; differences: [BasisDifference, ...BasisDifference[]] };

const ASPECTS: readonly ComparedAspect[] = ['basis', 'evidence', 'currency', 'referenceDate'];

/**
 * Whether two pay statistics may be compared directly: same pay basis, evidence, currency and
 * reference date (METHOD 1).
 *
 * The differences come in that order, at least one when the two are not comparable, so that a chart
 * can name them. Place and subject play no part: comparing those is what a comparison is for.
 */
export function compareBases(left: PayStatistic, right: PayStatistic): BasisComparison {
  const [first, ...rest] = ASPECTS.filter((aspect) => left[aspect] !== right[aspect]).map(
    (aspect): BasisDifference => ({ aspect, left: left[aspect], right: right[aspect] }),
  );
  return first === undefined
    ? { kind: 'comparable' }
    : { kind: 'not-comparable', differences: [first, ...rest] };
}
