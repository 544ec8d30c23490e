import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedEntry } from '../content/parse-content.ts';
import type { Draft } from '../draft/draft.ts';

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

/** Roles are compared aspect by aspect, those of one grade across families: one of another name would be read as new. */
export function checkScopes({ content }: Draft): Problem[] {
  const firsts = new Map<string, { id: string; aspects: string }>();
  return content.roles.entries.flatMap(({ id, locale, fields }) => {
    const aspects = fields.value.scope.map(({ aspect }) => aspect).join(', ');
    const first = firsts.get(locale) ?? { id, aspects };
    firsts.set(locale, first);
    if (aspects === first.aspects) return [];
    return errorAt(fields.atKey(['scope']), {
      found: `the aspects ${aspects}`,
      expected: `those of ${quote(first.id)}: ${first.aspects}`,
      mend: 'Write the same aspects in the same order for every role.',
    });
  });
}

type Entry = LocatedEntry<'checklists'>;

/** What a checklist says besides its words; the same in every language. */
const FACTS: readonly [field: string, of: (entry: Entry) => string][] = [
  ['purpose', ({ fields }) => fields.value.purpose],
  ['order', ({ fields }) => String(fields.value.order)],
  [
    'employers',
    ({ fields }) => (fields.value.employers === undefined ? 'nobody by size' : 'a size'),
  ],
  ['dates', ({ fields }) => fields.value.dates.map(({ day, kind }) => `${day} ${kind}`).join(', ')],
  ['items', ({ fields }) => `${fields.value.items.length} items`],
  ['source', ({ fields }) => fields.value.source],
  ['asAt', ({ fields }) => fields.value.asAt],
];

/** A law has the same days, points and source in every language. */
export function checkChecklists({ content }: Draft): Problem[] {
  const firsts = new Map<string, Entry>();
  return content.checklists.entries.flatMap((entry) => {
    const first = firsts.get(entry.id);
    if (first === undefined) {
      firsts.set(entry.id, entry);
      return [];
    }
    return FACTS.flatMap(([field, of]) => {
      if (of(entry) === of(first)) return [];
      return errorAt(entry.fields.atKey([field]), {
        found: `${of(entry)} in ${field}`,
        expected: `the same as in ${quote(first.locale)}: ${of(first)}`,
        mend: 'Write the same facts in every language.',
      });
    });
  });
}
