import type { Draft } from '../draft/draft.ts';
import { errorAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { toIdTargets } from './id-targets.ts';
import { checkId } from './unknown-id.ts';

/** Ids in the frontmatter of content/ that lead nowhere. */
export function checkContentReferences(draft: Draft): Problem[] {
  const targets = toIdTargets(draft);
  const problems: Problem[] = [];
  for (const { fields } of draft.content.roles.entries) {
    fields.value.kpis.forEach(({ id }, index) => {
      problems.push(...checkId(id, targets.kpi, () => fields.at(['kpis', index, 'id'])));
    });
    fields.value.sources.forEach((id, index) => {
      problems.push(...checkId(id, targets.source, () => fields.at(['sources', index])));
    });
  }
  for (const { fields } of draft.content.checklists.entries) {
    problems.push(...checkId(fields.value.source, targets.source, () => fields.at(['source'])));
  }
  for (const { fields } of draft.content.glossary.entries) {
    fields.value.related?.forEach((id, index) => {
      problems.push(...checkId(id, targets.glossary, () => fields.at(['related', index])));
    });
  }
  for (const { fields } of draft.content.competencies.entries) {
    for (const id of Object.keys(fields.value.levels)) {
      problems.push(...checkId(id, targets.level, () => fields.atKey(['levels', id])));
    }
    for (const id of draft.ids.levels ?? []) {
      if (Object.hasOwn(fields.value.levels, id)) continue;
      problems.push(
        errorAt(fields.atKey(['levels']), {
          found: `no ${quote(id)} in levels`,
          expected: 'a statement and an example of evidence for every level',
          mend: `Add ${id} with its statement and evidence.`,
        }),
      );
    }
  }
  return problems;
}
