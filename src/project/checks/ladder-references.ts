import { nextRungs, rungsAbove, wayId } from '../../ladder/order.ts';
import { MOST_RUNGS } from '../../schemas/ladder.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { Draft, LadderFile } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import { checkId, toIdTargets } from './id-targets.ts';
import { levelPosition, levelsIn } from './ladder-coverage.ts';

/** What the ladders say of their own rungs and competencies, and of each other. */
export function checkLadderReferences(draft: Draft): Problem[] {
  const { ladder, ladderFiles } = draft;
  if (ladder === null) return [];
  return [
    ...ladderFiles.flatMap((file) => [
      ...checkIds(draft, file),
      ...checkLevelTables(file),
      ...checkOrder(file),
    ]),
    ...checkFamilies(draft),
  ];
}

/** Ids of a ladder that lead nowhere. */
function checkIds(draft: Draft, { file, fields }: LadderFile): Problem[] {
  const targets = toIdTargets(draft);
  const { value, at, atKey } = fields;
  const level = { ...targets.level, listedIn: file, ids: new Set(value.levels) };
  const competency = { ...targets.competency, listedIn: file, ids: new Set(value.competencies) };
  const problems: Problem[] = [];
  for (const name of ['expected', 'notDaily', 'grades', 'sublevels'] as const) {
    for (const id of Object.keys(value[name] ?? {})) {
      problems.push(...checkId(id, level, () => atKey([name, id])));
    }
  }
  for (const [levelId, proficiencies] of Object.entries(value.expected)) {
    for (const id of Object.keys(proficiencies)) {
      problems.push(...checkId(id, competency, () => atKey(['expected', levelId, id])));
    }
  }
  for (const name of ['notDaily', 'deciding'] as const) {
    for (const [key, ids] of Object.entries(value[name])) {
      ids.forEach((id, index) => {
        problems.push(...checkId(id, competency, () => at([name, key, index])));
      });
    }
  }
  if (value.mainRole !== undefined) {
    problems.push(...checkId(value.mainRole, level, () => at(['mainRole'])));
  }
  for (const [levelId, id] of Object.entries(value.grades ?? {})) {
    problems.push(...checkId(id, targets.grade, () => at(['grades', levelId])));
  }
  return problems;
}

/** Rungs that a table of the ladder leaves out, and what decides each step. */
function checkLevelTables({ familyId, fields }: LadderFile): Problem[] {
  const { value, atKey } = fields;
  const { levels, expected, notDaily, deciding, moves } = value;
  const tracks = value.tracks.map((track) => ({ ...track, familyId }));
  const requireKeys = (path: YamlPath, has: Record<string, unknown>, keys: readonly string[]) =>
    keys
      .filter((key) => !Object.hasOwn(has, key))
      .map((key) =>
        errorAt(atKey(path), {
          found: `no ${quote(key)} in ${path.join('.')}`,
          expected: `one entry each for ${keys.join(', ')}`,
          mend: `Add ${key}.`,
        }),
      );
  // Nothing lies above a highest rung, so no competency decides a step from it.
  const steps = levels.flatMap((from) => {
    const next = nextRungs({ tracks }, from);
    const ids = next.map((to) => wayId({ from, to }));
    const [only] = ids;
    const isWritten = only !== undefined && ids.length === 1 && Object.hasOwn(deciding, only);
    return ids.length === 1 && !isWritten ? [from] : ids;
  });
  const known = [...steps, ...moves.map(wayId)];
  return [
    ...requireKeys(['expected'], expected, levels),
    ...requireKeys(['notDaily'], notDaily, levels),
    ...requireKeys(['deciding'], deciding, steps),
    ...Object.keys(deciding)
      .filter((key) => !known.includes(key))
      .map((key) =>
        errorAt(atKey(['deciding', key]), {
          found: `${quote(key)} in deciding`,
          expected: `one of ${known.join(', ')}`,
          mend: levels.includes(key)
            ? nextRungs({ tracks }, key).length > 1
              ? 'Several steps lead up from this rung: write what decides each under its own name.'
              : 'Nothing lies above this rung: remove it.'
            : 'Correct the name, or remove it.',
        }),
      ),
  ];
}

/** Rungs that stand twice in a track, lead back to themselves, or are too many on one line. */
function checkOrder({ familyId, file, fields }: LadderFile): Problem[] {
  const { value } = fields;
  const tracks = value.tracks.map((track) => ({ ...track, familyId }));
  const positionOf = new Map(levelsIn(fields).map((item) => [item.id, item.at]));
  const circular = value.levels.find((id) =>
    nextRungs({ tracks }, id).some(
      (next) => next === id || rungsAbove({ tracks }, next).includes(id),
    ),
  );
  const twice = tracks.flatMap(({ id: track, levels }) =>
    levels.flatMap((id, index): Problem[] =>
      levels.indexOf(id) === index
        ? []
        : [
            errorAt(levelPosition(fields, track, index), {
              found: `${quote(id)} a second time in the same line of rungs`,
              expected: 'each rung once',
              mend: 'Remove one of the two.',
            }),
          ],
    ),
  );
  if (twice.length > 0) return twice;
  if (circular !== undefined) {
    return [
      errorAt(positionOf.get(circular)!(), {
        found: `${quote(circular)}, from which the tracks lead back to itself`,
        expected: 'tracks that only lead up',
        mend: 'Take the step that leads back out of its track; list it under moves if people take it.',
      }),
    ];
  }
  const beyond = value.levels[MOST_RUNGS];
  if (beyond !== undefined) {
    return [
      errorAt(positionOf.get(beyond)!(), {
        found: `${value.levels.length} rungs in one family`,
        expected: `at most ${MOST_RUNGS}`,
        mend: `Divide ${file} into ladders of families, in content/ladders/.`,
      }),
    ];
  }
  return [];
}

/** What the ladders of several families may not share, and the families that the site lists. */
function checkFamilies(draft: Draft): Problem[] {
  const { ladderFiles } = draft;
  const several = ladderFiles.length > 1;
  const familyIds = several ? ladderFiles.map(({ familyId }) => familyId) : [];
  return [
    ...checkSharedRoles(ladderFiles),
    ...(several ? checkDirections(draft) : []),
    ...checkAddresses(ladderFiles, familyIds),
    ...checkListedFamilies(draft, familyIds),
  ];
}

/** Roles of two families. */
function checkSharedRoles(ladderFiles: readonly LadderFile[]): Problem[] {
  const familyOf = new Map<string, string>();
  return ladderFiles.flatMap(({ file, fields }) =>
    levelsIn(fields).flatMap(({ id, at }): Problem[] => {
      const first = familyOf.get(id);
      if (first === undefined) {
        familyOf.set(id, file);
        return [];
      }
      return [
        errorAt(at(), {
          found: `${quote(id)}, a rung of ${first} already`,
          expected: 'each role in one family',
          mend: 'Give the role of this family an id of its own.',
        }),
      ];
    }),
  );
}

/** Measures that one family wants high and another low. */
function checkDirections({ ladder, ladderFiles }: Draft): Problem[] {
  return ladderFiles.flatMap(({ fields }) =>
    fields.value.kpis.flatMap(({ id, good }, index): Problem[] => {
      const first = ladder?.kpis.find((kpi) => kpi.id === id);
      if (!first || first.good === good) return [];
      const joined = ladderFiles.findLast((other) =>
        other.fields.value.kpis.some((k) => k.id === id),
      );
      if (joined?.fields === fields) return [];
      return [
        errorAt(fields.at(['kpis', index, 'good']), {
          found: `${quote(id)}, which is good when ${good} here and ${first.good} in ${joined?.file ?? ''}`,
          expected: 'one direction for a measure',
          mend: 'Correct one of the two.',
        }),
      ];
    }),
  );
}

/** Addresses that the page of a competency and that of a family would share. */
function checkAddresses(
  ladderFiles: readonly LadderFile[],
  familyIds: readonly string[],
): Problem[] {
  return ladderFiles.flatMap(({ fields }) =>
    fields.value.competencies.flatMap((id, index): Problem[] =>
      familyIds.includes(id)
        ? [
            errorAt(fields.at(['competencies', index]), {
              found: `the competency ${quote(id)}, which is also the id of a family`,
              expected: 'different ids: both have a page at /ladder/<id>/',
              mend: `Rename the competency, or content/ladders/${id}.yml.`,
            }),
          ]
        : [],
    ),
  );
}

/** Families of content/site.yml that have no ladder. */
function checkListedFamilies({ site }: Draft, familyIds: readonly string[]): Problem[] {
  return (site?.value.families ?? []).flatMap((id, index): Problem[] =>
    familyIds.includes(id)
      ? []
      : [
          errorAt(site!.at(['families', index]), {
            found: `the family ${quote(id)} without a ladder`,
            expected: `one of ${familyIds.join(', ') || 'the names of files in content/ladders/'}`,
            mend:
              familyIds.length > 0
                ? `Write content/ladders/${id}.yml, or remove it here.`
                : `Remove families: ${FILES.ladder} is the only ladder.`,
          }),
        ],
  );
}
