import type { Draft } from '../draft/draft.ts';
import { errorAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import { toIdTargets } from './id-targets.ts';
import { checkId } from './unknown-id.ts';

/** Ids in ladder.yml that lead nowhere, and levels or competencies that its tables leave out. */
export function checkLadderReferences(draft: Draft): Problem[] {
  const { ladder } = draft;
  if (ladder === null) return [];
  const { level, competency } = toIdTargets(draft);
  const { levels, competencies, expected, notDaily, deciding } = ladder.value;
  const problems: Problem[] = [];

  for (const name of ['expected', 'notDaily', 'deciding'] as const) {
    for (const levelId of Object.keys(ladder.value[name])) {
      problems.push(...checkId(levelId, level, () => ladder.atKey([name, levelId])));
    }
  }
  const lists: [string, Record<string, string[]>][] = [
    ['notDaily', notDaily],
    ['deciding', deciding],
  ];
  for (const [name, byLevel] of lists) {
    for (const [levelId, ids] of Object.entries(byLevel)) {
      ids.forEach((id, index) => {
        problems.push(...checkId(id, competency, () => ladder.at([name, levelId, index])));
      });
    }
  }
  const requireKeys = (path: YamlPath, has: Record<string, unknown>, keys: readonly string[]) => {
    for (const key of keys.filter((candidate) => !Object.hasOwn(has, candidate))) {
      problems.push(
        errorAt(ladder.atKey(path), {
          found: `no ${quote(key)} in ${path.join('.')}`,
          expected: `one entry each for ${keys.join(', ')}`,
          mend: `Add ${key}.`,
        }),
      );
    }
  };
  requireKeys(['expected'], expected, levels);
  requireKeys(['notDaily'], notDaily, levels);
  // Nothing lies above the highest rung, so no competency decides a step from it.
  requireKeys(['deciding'], deciding, levels.slice(0, -1));
  for (const [levelId, proficiencies] of Object.entries(expected)) {
    requireKeys(['expected', levelId], proficiencies, competencies);
    for (const id of Object.keys(proficiencies)) {
      problems.push(...checkId(id, competency, () => ladder.atKey(['expected', levelId, id])));
    }
  }
  return problems;
}
