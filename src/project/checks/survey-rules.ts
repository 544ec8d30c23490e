import type { ClaimRule } from '../../schemas/survey-rules.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { Draft } from '../draft/draft.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import { checkId, toIdTargets } from './id-targets.ts';

/** Ids in survey-rules.yml that lead nowhere, and rules that contradict one another. */
export function checkSurveyRules(draft: Draft): Problem[] {
  const { surveyRules: rules } = draft;
  if (rules === null) return [];
  const { level, source, place, occupation } = toIdTargets(draft);
  const { sourceId, years, titles, places, ageing, industries, titleGroups } = rules.value;
  const families = { name: 'family', listedIn: 'titles.families', ids: idsOf(titles.families) };
  const lists: [YamlPath, readonly ClaimRule[]][] = [
    [['titles', 'families'], titles.families],
    [['titles', 'levels'], titles.levels],
    [['industries'], industries],
  ];
  return [
    ...checkId(sourceId, source, () => rules.at(['sourceId'])),
    ...checkId(ageing.occupation, occupation, () => rules.at(['ageing', 'occupation'])),
    ...Object.keys(years.basePayAlso).flatMap((id) =>
      checkId(id, level, () => rules.atKey(['years', 'basePayAlso', id])),
    ),
    ...titles.levels.flatMap(({ id }, index) =>
      checkId(id, level, () => rules.at(['titles', 'levels', index, 'id'])),
    ),
    ...titles.ladder.flatMap((id, index) =>
      checkId(id, families, () => rules.at(['titles', 'ladder', index])),
    ),
    ...titleGroups.flatMap(({ id }, index) =>
      checkId(id, families, () => rules.at(['titleGroups', index, 'id'])),
    ),
    ...Object.entries(places.areas).flatMap(([id, { towns }]) => [
      ...checkId(id, place, () => rules.atKey(['places', 'areas', id])),
      ...Object.keys(towns).flatMap((state) =>
        checkId(state, place, () => rules.atKey(['places', 'areas', id, 'towns', state])),
      ),
    ]),
    ...Object.entries(places.stateAreas).flatMap(([state, area]) => [
      ...checkId(state, place, () => rules.atKey(['places', 'stateAreas', state])),
      ...checkId(area, place, () => rules.at(['places', 'stateAreas', state])),
    ]),
    ...Object.keys(places.states).flatMap((state) =>
      checkId(state, place, () => rules.atKey(['places', 'states', state])),
    ),
    ...lists.flatMap(([path, list]) => checkClaims(draft, path, list)),
    ...checkLevelRules(draft),
    ...checkAgeing(draft),
    ...checkOfficial(draft),
  ];
}

/** Answers from cities are brought to the nation by official pay. */
function checkOfficial({ surveyRules: rules, officialPay }: Draft): Problem[] {
  if (rules === null || officialPay === null || officialPay.length > 0) return [];
  return [
    errorAt(rules.at([]), {
      found: 'rules of a survey in a project without official pay',
      expected: 'official pay of places in data/pay/, by which answers are brought to the nation',
      mend: 'Add the table, or remove the rules and write data/pay/survey-levels.csv yourself.',
    }),
  ];
}

const idsOf = (rules: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(rules.map(({ id }) => id));

/** Two rules with one pattern claim the same texts, unless one yields to the other. */
function checkClaims(
  { surveyRules: rules }: Draft,
  path: YamlPath,
  list: readonly ClaimRule[],
): Problem[] {
  if (rules === null) return [];
  const target = { name: 'rule', listedIn: path.join('.'), ids: idsOf(list) };
  return list.flatMap(({ id, pattern, yieldsTo }, index) => {
    const problems = yieldsTo.flatMap((other, position) =>
      checkId(other, target, () => rules.at([...path, index, 'yieldsTo', position])),
    );
    const same = list.slice(0, index).find((other) => other.id === id);
    if (same !== undefined) {
      problems.push(
        errorAt(rules.at([...path, index, 'id']), {
          found: `the rule ${quote(id)} a second time`,
          expected: 'each rule once',
          mend: 'Join the two patterns with a vertical bar.',
        }),
      );
    }
    const twin = list.slice(0, index).find((other) => other.pattern === pattern);
    if (twin !== undefined && !yieldsTo.includes(twin.id) && !twin.yieldsTo.includes(id)) {
      problems.push(
        errorAt(rules.at([...path, index, 'pattern']), {
          found: `the pattern of ${twin.id} again, so that ${twin.id} and ${id} claim the same texts`,
          expected: 'one rule for each text, or one that yields to the other',
          mend: `Narrow a pattern, or add ${twin.id} to yieldsTo of ${id}.`,
        }),
      );
    }
    return problems;
  });
}

/** A level that no rule leads to would have no answers; where that is meant, the rules say so. */
function checkLevelRules({ surveyRules: rules, ids }: Draft): Problem[] {
  if (rules === null || ids.levels === null) return [];
  const { levels, levelsNotTold } = rules.value.titles;
  const known = idsOf(levels);
  const target = { name: 'level', listedIn: 'content/ladder.yml', ids: ids.levels };
  return [
    ...[...ids.levels]
      .filter((id) => !known.has(id) && !levelsNotTold.includes(id))
      .map((id) =>
        errorAt(rules.at(['titles', 'levels']), {
          found: `no rule for the level ${quote(id)}`,
          expected: 'a rule for each level of content/ladder.yml',
          mend: `Add a rule with the id ${id} and the pattern of its titles, or name it under levelsNotTold.`,
        }),
      ),
    ...levelsNotTold.flatMap((id, index) => [
      ...checkId(id, target, () => rules.at(['titles', 'levelsNotTold', index])),
      ...(known.has(id)
        ? [
            errorAt(rules.at(['titles', 'levelsNotTold', index]), {
              found: `the level ${quote(id)}, which has a rule`,
              expected: 'a level that answers tell nothing of',
              mend: `Remove ${id} here, or its rule.`,
            }),
          ]
        : []),
    ]),
  ];
}

/** Pay is aged to a year that the history of the occupation has. */
function checkAgeing({ surveyRules: rules, history }: Draft): Problem[] {
  if (rules === null || history === null) return [];
  const { occupation, toYear } = rules.value.ageing;
  const known = history.some(({ value }) => value.socCode === occupation && value.year === toYear);
  if (known) return [];
  return [
    errorAt(rules.at(['ageing', 'toYear']), {
      found: `${toYear}, of which no median of ${occupation} is known`,
      expected: 'a year of the occupation in a table data/pay/*-history.csv',
      mend: 'Choose another year or occupation, or add the median.',
    }),
  ];
}
