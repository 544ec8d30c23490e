import type { Evidence } from '../../schemas/evidence.ts';
import type { Source } from '../../schemas/source.ts';
import type { Draft, DraftTable } from '../draft/draft.ts';
import { errorAt } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** What a source must say before its figures can be shown: once for each source, not for each row. */
export function checkSourceUse(draft: Draft): Problem[] {
  const statistic = ['basis', 'currency', 'referenceDate'] as const;
  return [
    ...checkUse(draft, draft.officialPay, 'published', statistic),
    ...checkUse(draft, draft.surveyPay, 'observed', statistic),
    ...checkUse(draft, draft.quotedRanges, 'quoted', ['currency']),
  ];
}

function checkUse(
  { sources }: Draft,
  rows: DraftTable<{ sourceId: string }>,
  evidence: Evidence,
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
