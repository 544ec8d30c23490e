import type { Draft } from '../draft/draft.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';

/** Ids of duties: each once to a role, and the same in every language, in the same order. */
export function checkDuties(draft: Draft): Problem[] {
  const written = new Map<string, { locale: string; ids: string[] }>();
  const problems: Problem[] = [];
  for (const { id: role, locale, fields } of draft.content.roles.entries) {
    const ids = fields.value.responsibilities.map(({ id }) => id);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      problems.push(
        errorAt(fields.at(['responsibilities', index, 'id']), {
          found: `the duty ${quote(id)} a second time`,
          expected: 'each id once to a role',
          mend: 'Give one of the two another id, or make them one.',
        }),
      );
    });
    const first = written.get(role);
    if (!first) {
      written.set(role, { locale, ids });
    } else if (ids.join() !== first.ids.join()) {
      const index = ids.findIndex((id, place) => id !== first.ids[place]);
      problems.push(
        errorAt(
          index === -1
            ? fields.atKey(['responsibilities'])
            : fields.at(['responsibilities', index, 'id']),
          {
            found: `the duties ${ids.join(', ')}`,
            expected: `those of ${quote(first.locale)}: ${first.ids.join(', ')}`,
            mend: 'Write the same duties in the same order in every language.',
          },
        ),
      );
    }
  }
  return problems;
}
