import { KIND_NAMES } from '../content/content-kinds.ts';
import type { ContentKind } from '../content/content-kinds.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { errorAt, startOf } from '../../tables/problem.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';

/** What every rung, competency and measure of ladder.yml must have elsewhere, and the reverse. */
export function checkLadderCoverage(draft: Draft): Problem[] {
  const { ladder, locales } = draft;
  if (ladder === null) return [];
  const { levels, competencies, kpis } = ladder.value;
  const [firstLocale = '<language>'] = locales;
  const atLevel = (index: number): Position => ladder.at(['levels', index]);

  const checkFiles = (
    kind: ContentKind,
    ids: readonly string[],
    at: (index: number) => Position,
  ): Problem[] => {
    const { files } = draft.content[kind];
    const missing = ids.flatMap((id, index) => {
      if (files.has(id)) return [];
      const file = `content/${kind}/${firstLocale}/${id}.md`;
      return errorAt(at(index), {
        found: `no ${KIND_NAMES[kind]} ${quote(id)}`,
        expected: `the file ${file}, and one in every other language`,
        mend: `Write ${file}.`,
      });
    });
    const surplus = [...files].flatMap(([id, byLocale]) =>
      ids.includes(id)
        ? []
        : [...byLocale.values()].map((file) =>
            errorAt(startOf(file), {
              found: `a ${KIND_NAMES[kind]} ${quote(id)} that ${FILES.ladder} does not have`,
              expected: `one of ${ids.join(', ')}`,
              mend: `Add it to ${FILES.ladder}, rename the file, or remove it.`,
            }),
          ),
    );
    return [...missing, ...surplus];
  };

  const steps = levels.slice(0, -1).map((level, index) => `${level}-to-${levels[index + 1] ?? ''}`);
  return [
    ...checkFiles('roles', levels, atLevel),
    ...checkFiles('competencies', competencies, (index) => ladder.at(['competencies', index])),
    ...checkFiles(
      'kpis',
      kpis.map(({ id }) => id),
      (index) => ladder.at(['kpis', index, 'id']),
    ),
    ...checkFiles('transitions', steps, atLevel),
    ...levels.flatMap((id, index) => checkPay(draft, id, () => atLevel(index))),
  ];
}

function checkPay({ ids }: Draft, levelId: string, at: () => Position): Problem[] {
  const problems: Problem[] = [];
  if (ids.crosswalkLevels !== null && !ids.crosswalkLevels.has(levelId)) {
    problems.push(
      errorAt(at(), {
        found: `the level ${quote(levelId)} without an occupation`,
        expected: `at least one row of ${FILES.crosswalk}`,
        mend: `Add the row ${levelId},<soc_code> there.`,
      }),
    );
  }
  if (ids.surveyLevels !== null && !ids.surveyLevels.has(levelId)) {
    problems.push(
      errorAt(at(), {
        found: `the level ${quote(levelId)} without pay`,
        expected: `a row of ${FILES.surveyPay}`,
        mend: `Add a row that begins with ${levelId} there.`,
      }),
    );
  }
  return problems;
}
