import { FILES } from '../project/draft/file-names.ts';
import type { Located } from '../project/yaml/validate-yaml.ts';
import type { SurveyRules } from '../schemas/survey-rules.ts';
import type { Problem } from '../tables/problem.ts';
import { errorAt, hasErrors } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';
import type { AnswerFile } from './read-answers.ts';
import { readAnswers } from './read-answers.ts';
import type { ContestedText, SortedAnswers } from './sort-answers.ts';
import { answerSorter, yearsOf } from './sort-answers.ts';
import type { SurveyGround } from './survey-ground.ts';
import { surveyTables } from './survey-tables.ts';

/** What answers give: all tables, or none and what is wrong. */
export interface RebuiltSurvey {
  /** Texts of data/pay/survey-*.csv by file name. */
  tables: Map<string, string> | null;
  problems: Problem[];
  /** Answers by what became of them, in sentences. */
  counts: string[];
}

/** Rebuilds the tables of a survey from its answers (method: survey). Reads each file once. */
export async function rebuildSurvey(
  files: readonly AnswerFile[],
  rules: Located<SurveyRules>,
  ground: SurveyGround,
): Promise<RebuiltSurvey> {
  const problems = checkYears(files, rules);
  const sorter = answerSorter(rules.value, ground);
  for (const file of files) {
    for await (const { answer, line } of readAnswers(file, problems)) {
      sorter.take(answer, { year: file.year, file: file.source.name, line });
    }
  }
  const sorted = sorter.finish();
  problems.push(...sorted.contested.map((text) => describeContested(text, rules)));
  // Counts of half-read files would blame the rules.
  if (!hasErrors(problems)) problems.push(...checkLevels(sorted, rules, ground));
  const pile = { rules: rules.value, levelIds: ground.levelIds, answers: sorted.answers };
  return {
    tables: hasErrors(problems) ? null : surveyTables(pile),
    problems,
    counts: describeCounts(sorted, rules.value),
  };
}

/** A form that the rules count and that no file holds. */
function checkYears(files: readonly AnswerFile[], rules: Located<SurveyRules>): Problem[] {
  const given = new Set(files.map(({ year }) => year));
  const { all, basePayAlso } = rules.value.years;
  const wanted = [
    ...all.map((year, index) => ({ year, path: ['years', 'all', index] })),
    ...Object.entries(basePayAlso).flatMap(([levelId, years]) =>
      years.map((year, index) => ({ year, path: ['years', 'basePayAlso', levelId, index] })),
    ),
  ];
  return wanted
    .filter(({ year }) => !given.has(year))
    .map(({ year, path }) =>
      errorAt(rules.at(path), {
        found: `the form of ${year} and no file of its answers`,
        expected: 'a file for every year of the rules, its name with the year',
        mend: `Name the file of ${year} after --in, or take the year out of the rules.`,
      }),
    );
}

function describeContested(
  { list, ids, text, file, line }: ContestedText,
  rules: Located<SurveyRules>,
): Problem {
  const entries = list === 'industries' ? rules.value.industries : rules.value.titles[list];
  const path = list === 'industries' ? [list] : ['titles', list];
  const [first = '', second = ''] = ids;
  const index = entries.findIndex(({ id }) => id === second);
  return errorAt(rules.at([...path, index, 'pattern']), {
    found: `${quote(text)} (${file}:${line}), which ${ids.join(' and ')} claim`,
    expected: 'one rule for each text, or one that yields to the other',
    mend: `Narrow a pattern, or add ${first} to yieldsTo of ${second}.`,
  });
}

/** A level whose answers are too few even for a median. */
function checkLevels(
  { answers }: SortedAnswers,
  rules: Located<SurveyRules>,
  { levelIds }: SurveyGround,
): Problem[] {
  const { titles, thresholds } = rules.value;
  return levelIds.flatMap((levelId) => {
    const n = answers.filter(
      (answer) => answer.levelId === levelId && titles.ladder.includes(answer.familyId),
    ).length;
    if (n >= thresholds.median) return [];
    const index = titles.levels.findIndex(({ id }) => id === levelId);
    return errorAt(rules.at(['titles', 'levels', index, 'pattern']), {
      found: `${n} ${n === 1 ? 'answer' : 'answers'} for ${levelId}`,
      expected: `at least ${thresholds.median}, which a median needs`,
      mend: 'Widen the pattern, add a year for this level under basePayAlso, or add files of answers.',
    });
  });
}

const REASONS: Readonly<Record<string, string>> = {
  'other-job': 'the title is of no family',
  currency: 'another currency',
  country: 'another country',
  'no-level': 'no level claims the title',
  'year-not-used': 'the rules do not use the form of this year for the level',
  'pay-unreadable': 'pay is no full amount a year',
  'pay-out-of-bounds': 'pay is out of bounds',
  'no-day': 'no day, or one of a year without a median to age by',
  'sent-twice': 'sent twice',
  'no-place': 'the place is not known',
};

function describeCounts({ answers, read, leftOut }: SortedAnswers, rules: SurveyRules): string[] {
  const why = new Map(rules.titles.leftOut.map((rule) => [`rule ${rule.id}`, rule]));
  const reasons = [...leftOut].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const years = [...new Set(rules.titles.levels.flatMap(({ id }) => [...yearsOf(rules, id)]))];
  return [
    `${read} answers read, ${answers.length} counted (forms of ${years.sort((a, b) => a - b).join(', ')})`,
    ...reasons.map(([name, n]) => {
      const rule = why.get(name);
      const text = rule === undefined ? REASONS[name] : `${rule.id}: ${rule.why}`;
      return `${String(n).padStart(7)} left out: ${text ?? name}`;
    }),
  ];
}

/**
 * Where tables of data/ differ from those that answers give: a problem for the first line of each that does.
 * `present` gives the text of a file, null where there is none.
 */
export function compareTables(
  tables: ReadonlyMap<string, string>,
  present: (file: string) => string | null,
): Problem[] {
  return [...tables].flatMap(([file, text]) => {
    const found = present(file);
    if (found === text) return [];
    const lines = (found ?? '').split('\n');
    const wanted = text.split('\n');
    const index = wanted.findIndex((line, at) => line !== lines[at]);
    const line = index === -1 ? wanted.length : index + 1;
    return errorAt(
      { file, line: found === null ? null : line, column: found === null ? null : 1 },
      {
        found: found === null ? 'no such file' : quote(lines[line - 1] ?? 'the end of the file'),
        expected: quote(wanted[line - 1] ?? 'the end of the file'),
        mend: `Run npm run survey without --check, or correct ${FILES.surveyRules}.`,
      },
    );
  });
}
