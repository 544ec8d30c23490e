import type { LocatedEntry } from '../content/parse-content.ts';
import type { Draft } from '../draft/draft.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { nearest, quote } from '../../tables/quote.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import { checkId, toIdTargets } from './id-targets.ts';

type Entry = LocatedEntry<'competencies'>;

/** What a rung says of a competency: for each rung that asks for it, for no other, and strand by strand. */
export function checkStatements(draft: Draft): Problem[] {
  const firsts = new Map<string, Entry>();
  return draft.content.competencies.entries.flatMap((entry) => {
    const first = firsts.get(entry.id);
    if (first === undefined) firsts.set(entry.id, entry);
    return [
      ...checkRungs(draft, entry),
      ...checkStrands(entry),
      ...(first === undefined ? [] : checkSameStrands(entry, first)),
    ];
  });
}

/** Where a text of a rung stands in the file of a competency, with strands and without. */
export function statementPath(
  level: string,
  strand: string | null,
  field?: 'statement' | 'evidence',
): YamlPath {
  return ['levels', level, ...(strand === null ? [] : [strand]), ...(field ? [field] : [])];
}

/** Each rung that asks for the competency has something to say of it, by itself or by its grade. */
function checkRungs(draft: Draft, { id, fields }: Entry): Problem[] {
  const { ladder } = draft;
  if (ladder === null) return [];
  const { level, grade } = toIdTargets(draft);
  const { levels } = fields.value;
  const asked = ladder.levels.filter((levelId) => ladder.expected[levelId]?.[id] !== undefined);
  const grades = new Set(asked.flatMap((levelId) => ladder.grades[levelId] ?? []));
  const missing = asked.filter(
    (levelId) =>
      !Object.hasOwn(levels, levelId) && !Object.hasOwn(levels, ladder.grades[levelId] ?? ''),
  );
  const position = (key: string) => (): Position => fields.atKey(['levels', key]);
  return [
    ...Object.keys(levels).flatMap((key): Problem[] => {
      if (grade.ids?.has(key)) return grades.has(key) ? [] : unused(position(key), key, id);
      const unknown = checkId(key, level, position(key));
      return unknown.length > 0 || asked.includes(key) ? unknown : unused(position(key), key, id);
    }),
    ...missing.map((levelId) =>
      errorAt(fields.atKey(['levels']), {
        found: `no ${quote(levelId)} in levels`,
        expected: `a statement and an example of evidence for every level that asks for ${id}`,
        mend: `Add ${levelId} with its statement and evidence, or take ${id} out of what is expected of ${levelId}.`,
      }),
    ),
  ];
}

function unused(at: () => Position, key: string, id: string): Problem[] {
  return [
    errorAt(at(), {
      found: `a statement for ${quote(key)}, where ${quote(id)} is not asked for`,
      expected: 'statements of rungs that expect the competency',
      mend: `Add ${id} to what is expected of ${key}, or remove the statement.`,
    }),
  ];
}

/** Each rung has a statement for each strand of the competency, and for no other. */
function checkStrands({ id, fields }: Entry): Problem[] {
  const { strands, levels } = fields.value;
  const known = Object.keys(strands);
  return Object.entries(levels).flatMap(([level, sayings]) => {
    const said = sayings.map(({ strand }) => strand);
    if (said.includes(null)) {
      if (known.length === 0) return [];
      return [
        errorAt(fields.atKey(statementPath(level, null)), {
          found: `a single statement for ${quote(level)}`,
          expected: `a statement and evidence for each strand of ${id}: ${known.join(', ')}`,
          mend: `Write them under the id of each strand, or remove "strands".`,
        }),
      ];
    }
    return [
      ...said.flatMap((strand) => {
        if (strand === null || Object.hasOwn(strands, strand)) return [];
        const meant = nearest(strand, known);
        return errorAt(fields.atKey(statementPath(level, strand)), {
          found: `an unknown strand ${quote(strand)}`,
          expected:
            known.length === 0
              ? `"strands", with the name of each by its id`
              : `a strand of ${id}: ${known.join(', ')}`,
          mend:
            meant === null
              ? 'Add it to "strands", or give the rung one statement with its evidence.'
              : `Did you mean ${meant}?`,
        });
      }),
      ...known
        .filter((strand) => !said.includes(strand))
        .map((strand) =>
          errorAt(fields.atKey(statementPath(level, null)), {
            found: `no ${quote(strand)} for ${quote(level)}`,
            expected: `a statement and evidence for each strand of ${id}: ${known.join(', ')}`,
            mend: `Add ${strand} with its statement and evidence.`,
          }),
        ),
    ];
  });
}

/** Strands have the same ids in the same order in every language, or their statements could not be told to be one. */
function checkSameStrands({ fields }: Entry, first: Entry): Problem[] {
  const [own, firsts] = [fields, first.fields].map(({ value }) =>
    Object.keys(value.strands).join(', '),
  );
  if (own === firsts) return [];
  return [
    errorAt(fields.atKey(['strands']), {
      found: own === '' ? 'no strands' : `the strands ${own}`,
      expected: `those of ${quote(first.locale)}: ${firsts === '' ? 'none' : firsts}`,
      mend: 'Write the same strands in the same order in every language.',
    }),
  ];
}
