import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { checkPositive } from '../stats/check-number.ts';

/**
 * What employers in a place pay for the reference occupation, as a multiple of the nation: the median
 * there over the median of the nation (method: labour-market).
 *
 * `local` is null where the agency prints no wage; the differential is then null as well, never 1.
 * 1.15 means 15 % more; the wage level is the differential less 1. Throws a RangeError when the two
 * are not about one occupation, measured alike and at the same time, or a median is not above 0.
 */
export function geographicDifferential(
  local: PayStatistic | null,
  nation: PayStatistic,
): number | null {
  if (local === null) return null;
  if (subjectName(local) !== subjectName(nation)) {
    throw new RangeError(
      `local must be about ${subjectName(nation)}, received ${subjectName(local)}`,
    );
  }
  const comparison = compareBases(local, nation);
  if (comparison.kind === 'not-comparable') {
    const { aspect, left, right } = comparison.differences[0];
    throw new RangeError(`local must have the ${aspect} ${right} of the nation, received ${left}`);
  }
  checkPositive('local.percentiles.p50', local.percentiles.p50);
  checkPositive('nation.percentiles.p50', nation.percentiles.p50);
  return local.percentiles.p50 / nation.percentiles.p50;
}

function subjectName({ subject }: PayStatistic): string {
  return subject.kind === 'level' ? `level ${subject.levelId}` : `occupation ${subject.socCode}`;
}

/** What must be equal before two pay figures stand on one scale. */
type ComparedAspect = 'basis' | 'evidence' | 'currency' | 'referenceDate';

/** An aspect in which two statistics differ, with what each of them has. */
interface BasisDifference {
  aspect: ComparedAspect;
  left: string;
  right: string;
}

/** Whether two statistics may be compared directly and, if not, why. */
type BasisComparison =
  | { kind: 'comparable' }
  | { kind: 'not-comparable'; differences: [BasisDifference, ...BasisDifference[]] };

const ASPECTS: readonly ComparedAspect[] = ['basis', 'evidence', 'currency', 'referenceDate'];

/**
 * Whether two pay statistics may be compared directly: same pay basis, evidence, currency and
 * reference date (method: pay-basis).
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
