import type { LocatedEntry } from '../content/parse-content.ts';
import type { Draft } from '../draft/draft.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';

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
