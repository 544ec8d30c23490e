import { monthsBetween } from '../../schemas/day.ts';
import type { SourceEvidence } from '../../schemas/pay-statistic.ts';
import type { Source } from '../../schemas/source.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt, warningAt } from '../../tables/problem.ts';
import type { Draft, DraftTable } from '../draft/draft.ts';

/** What a source must say before its figures can be shown: once for each source, not for each row. */
export function checkSourceUse(draft: Draft): Problem[] {
  const statistic = ['basis', 'currency', 'referenceDate'] as const;
  return [
    ...checkUse(draft, draft.officialPay, 'published', statistic),
    ...checkUse(draft, draft.surveyPay, 'observed', statistic),
    ...checkUse(draft, draft.quotedRanges, 'quoted', ['currency']),
    ...checkUse(draft, draft.ranges, 'decided', []),
    ...checkUse(draft, draft.ownPay, 'observed', ['basis', 'currency', 'referenceDate']),
  ];
}

function checkUse(
  { sources }: Draft,
  rows: DraftTable<{ sourceId: string }>,
  evidence: SourceEvidence,
  needed: readonly (keyof Source)[],
): Problem[] {
  if (sources === null || rows === null) return [];
  const used = new Set(rows.map((row) => row.value.sourceId));
  return sources.value.flatMap((source, index) => {
    if (!used.has(source.id)) return [];
    const problems = needed
      .filter((key) => source[key] === null)
      .map((key) =>
        errorAt(sources.at([index, key]), {
          found: `nothing in ${key} of ${source.id}`,
          expected: 'a value, because data/pay/ uses the source',
          mend: 'Fill it in.',
        }),
      );
    if (source.evidence === evidence) return problems;
    const wrong = errorAt(sources.at([index, 'evidence']), {
      found: `"${source.evidence ?? 'null'}" in evidence of ${source.id}`,
      expected: `"${evidence}", as the table of data/pay/ that uses it`,
      mend: `Write ${evidence}, or move the rows to the table they belong to.`,
    });
    return [...problems, wrong];
  });
}

/** Pay figures older than this need a stated reason (method: time). */
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
