import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedEntry } from '../content/parse-content.ts';
import type { Role } from '../../schemas/role.ts';
import type { Draft } from '../draft/draft.ts';

/** Lists of a role whose entries have ids, with what an entry is called. */
const LISTS = {
  responsibilities: 'duty',
  hats: 'hat',
  worksWith: 'partner',
  week: 'day',
  kpis: 'measure',
  tools: 'tool',
  conditions: 'condition',
  guides: 'guide',
  interview: 'question',
  faq: 'question',
} as const;

type ListField = keyof typeof LISTS;

/**
 * What a role says in a list is the same in every language, in the same order: ids tell. Duties and measures need
 * them; in the other lists entries without ids are counted.
 */
export function checkLists(draft: Draft): Problem[] {
  const firsts = new Map<string, LocatedEntry<'roles'>>();
  return draft.content.roles.entries.flatMap((entry) => {
    const first = firsts.get(entry.id);
    if (first === undefined) firsts.set(entry.id, entry);
    return (Object.keys(LISTS) as ListField[]).flatMap((field) => [
      ...checkTwice(entry, field),
      ...(first === undefined ? [] : checkSame(entry, first, field)),
    ]);
  });
}

/** Ids of a list; undefined where an entry has none. */
const idsOf = ({ fields }: LocatedEntry<'roles'>, field: ListField): (string | undefined)[] =>
  (fields.value[field] ?? []).map(({ id }: { id?: string | undefined }) => id);

function checkTwice(entry: LocatedEntry<'roles'>, field: ListField): Problem[] {
  const ids = idsOf(entry, field);
  return ids.flatMap((id, index): Problem[] =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [
          errorAt(entry.fields.at([field, index, 'id']), {
            found: `the ${LISTS[field]} ${quote(id)} a second time`,
            expected: 'each id once to a list',
            mend: 'Give one of the two another id, or make them one.',
          }),
        ],
  );
}

/** What a list of a role says by its ids; of a measure, also whose it is. */
function factsOf(entry: LocatedEntry<'roles'>, field: ListField): string[] {
  if (field !== 'kpis') return idsOf(entry, field).map((id) => id ?? 'one without an id');
  return entry.fields.value.kpis.map(({ id, whose }) => (whose ? `${id} (${whose})` : id));
}

function checkSame(
  entry: LocatedEntry<'roles'>,
  first: LocatedEntry<'roles'>,
  field: ListField,
): Problem[] {
  const [own, other] = [factsOf(entry, field), factsOf(first, field)];
  if (own.join() === other.join()) return [];
  const index = own.findIndex((fact, place) => fact !== other[place]);
  const listed = (facts: readonly string[]): string => facts.join(', ') || 'none';
  const { fields } = entry;
  const at =
    index === -1
      ? fields.atKey([field])
      : fields.at(idsOf(entry, field)[index] ? [field, index, 'id'] : [field, index]);
  return [
    errorAt(at, {
      found: `${listed(own)} in ${field}`,
      expected: `those of ${quote(first.locale)}: ${listed(other)}`,
      mend: 'Write the same facts in the same order in every language.',
    }),
  ];
}

/** How many lines a list without ids has; undefined where the role has none. */
const COUNTS: readonly [field: string, of: (role: Role) => number | undefined][] = [
  ['alsoCalled', ({ alsoCalled }) => alsoCalled.length],
  ['career', ({ career }) => career && [...career.from, ...career.sideways, ...career.to].length],
  ['resume', ({ resume }) => resume?.length],
  ['mistakes', ({ mistakes }) => mistakes?.length],
  ['takeaways', ({ takeaways }) => takeaways?.length],
];

/** Lists without ids have as many lines in every language. */
export function checkCounts({ content }: Draft): Problem[] {
  const firsts = new Map<string, LocatedEntry<'roles'>>();
  return content.roles.entries.flatMap((entry) => {
    const first = firsts.get(entry.id);
    if (first === undefined) {
      firsts.set(entry.id, entry);
      return [];
    }
    return COUNTS.flatMap(([field, of]) => {
      const [own, other] = [of(entry.fields.value) ?? 0, of(first.fields.value) ?? 0];
      if (own === other) return [];
      return errorAt(entry.fields.atKey([field]), {
        found: `${own} lines in ${field}`,
        expected: `${other}, as in ${quote(first.locale)}`,
        mend: 'Write the same facts in every language.',
      });
    });
  });
}

/** Targets by rung on a ladder of examples: the mean of a team cannot be above that of its people. */
export function checkTargets({ site, content }: Draft): Problem[] {
  if (site?.value.ladder !== 'public') return [];
  return content.roles.entries.flatMap(({ fields }) =>
    fields.value.kpis.flatMap(({ target }, index) =>
      target === undefined
        ? []
        : errorAt(fields.at(['kpis', index, 'target']), {
            found: `the target ${quote(target)} on a ladder of examples`,
            expected: 'whose figure it is; examples by segment of clients stand in content/kpis/',
            mend: 'Write whose, and remove the target.',
          }),
    ),
  );
}

/** Example ranges of a measure: the same in every language, from the same source. */
export function checkExampleRanges({ content }: Draft): Problem[] {
  const firsts = new Map<string, { locale: string; facts: string }>();
  return content.kpis.entries.flatMap(({ id, locale, fields }) => {
    const { examples } = fields.value;
    const facts = examples
      ? `${examples.ranges.map((range) => range.id).join(', ')} from ${examples.source}`
      : 'none';
    const first = firsts.get(id) ?? { locale, facts };
    firsts.set(id, first);
    if (facts === first.facts) return [];
    return errorAt(fields.atKey(['examples']), {
      found: `${facts} in examples`,
      expected: `the same as in ${quote(first.locale)}: ${first.facts}`,
      mend: 'Write the same segments in the same order in every language.',
    });
  });
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
