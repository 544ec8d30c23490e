import type { Source } from '../../schemas/source.ts';
import type { Draft } from '../draft/draft.ts';
import { errorAt, warningAt } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** Pay figures older than this need a stated reason (METHOD 5). */
const OLDEST_MONTHS = 36;

/** Sources past their freshness at the day the site speaks from. The clock is never asked. */
export function checkFreshness({ site, sources }: Draft): Problem[] {
  if (site === null || sources === null) return [];
  const { asOf } = site.value;
  return sources.value.flatMap((source, index) => {
    if (source.referenceDate === null) return [];
    const age = monthsBetween(source.referenceDate, asOf);
    const found = `${source.referenceDate} for ${source.id}, ${age} months before ${asOf}`;
    if (age > OLDEST_MONTHS && agesOut(source) && source.accepted === undefined) {
      return errorAt(sources.at([index, 'referenceDate']), {
        found,
        expected: `at most ${OLDEST_MONTHS} months, or a reason under "accepted"`,
        mend: 'Take a newer release, or add "accepted" with the reason; the site shows it.',
      });
    }
    if (source.freshnessMonths !== null && age > source.freshnessMonths) {
      return warningAt(sources.at([index, 'referenceDate']), {
        found,
        expected: `at most ${source.freshnessMonths} months (freshnessMonths)`,
        mend: 'Look for a newer release; the site says that the figures are old.',
      });
    }
    return [];
  });
}

/** Age matters to figures of pay and to whatever has a freshness; a gazetteer has neither. */
function agesOut(source: Source): boolean {
  return source.evidence !== null || source.freshnessMonths !== null;
}

function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from);
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
