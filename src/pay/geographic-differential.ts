import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { checkPositive } from '../stats/check-number.ts';
import { compareBases } from './compare-bases.ts';

/**
 * What employers in a place pay for the reference occupation, as a multiple of the nation: the median
 * there over the median of the nation (METHOD 3).
 *
 * `local` is null where the agency prints no wage; the differential is then null as well, never 1.
 * 1.15 means 15 % more; the labour-market lens of METHOD 4 is the differential less 1. Throws a
 * RangeError when the two are not about one occupation, measured alike and at the same time, or a
 * median is not above 0.
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
