import { createReadStream, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { decodeFiles } from '../project/decode-files.ts';
import { parseDraft } from '../project/draft/parse-draft.ts';
import { FILES } from '../project/draft/file-names.ts';
import { parseProject } from '../project/parse-project.ts';
import { contentRoot, readFiles } from '../project/read-project.ts';
import { checkSurveyRules } from '../project/checks/survey-rules.ts';
import type { RosterSource } from '../roster/roster-source.ts';
import type { AnswerFile } from '../survey/read-answers.ts';
import { yearOfName } from '../survey/read-answers.ts';
import { compareTables, rebuildSurvey } from '../survey/rebuild-survey.ts';
import { surveyGround } from '../survey/survey-ground.ts';
import { errorAt, formatProblem, hasErrors } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';

// `npm run survey -- --in <answers.csv …> [--check]`: rebuilds data/pay/survey-*.csv from answers, or says
// whether they equal what the answers give. Nothing is written unless all of it can be.
const USAGE = 'npm run survey -- --in answers-2021.csv answers-2022.csv.gz … [--check]';

async function run(): Promise<number> {
  const options = readOptions();
  if (options === null) return fail([`expected ${USAGE}`]);
  const root = contentRoot();
  const files = readFiles(root);
  const problems: Problem[] = [];
  const answers = options.paths.map((path) => answerFile(path, problems));
  // What is to be written may be wrong today, which is a reason to write it anew.
  const written: readonly string[] = SURVEY_TABLES;
  const found: Problem[] = [];
  const draft = parseDraft(decodeFiles(files, found), found);
  problems.push(...found.filter(({ file }) => !written.includes(file)));
  problems.push(...checkSurveyRules(draft));
  if (draft.surveyRules === null && !files.has(FILES.surveyRules)) problems.push(noRules());
  if (hasErrors(problems) || draft.surveyRules === null) return fail(problems.map(formatProblem));

  const rules = draft.surveyRules;
  const survey = await rebuildSurvey(
    answers.filter((file) => file !== null),
    rules,
    surveyGround(draft, rules.value),
  );
  for (const line of survey.counts) console.log(line);
  if (survey.tables === null) return fail(survey.problems.map(formatProblem));
  return options.check ? check(survey.tables, files) : write(survey.tables, files, root);
}

const SURVEY_TABLES = [
  FILES.surveyPay,
  FILES.surveyCash,
  FILES.surveyExperience,
  FILES.surveyGroups,
  FILES.surveyYears,
];

function readOptions(): { paths: string[]; check: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { in: { type: 'string', multiple: true }, check: { type: 'boolean' } },
      allowPositionals: true,
    });
    // Every path after the first one of --in is its own word.
    if (values.in === undefined) return null;
    return { paths: [...values.in, ...positionals], check: values.check ?? false };
  } catch {
    return null;
  }
}

function fail(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

function noRules(): Problem {
  return errorAt(
    { file: FILES.surveyRules, line: null, column: null },
    {
      found: 'no such file',
      expected: 'rules that turn answers into tables',
      mend: 'Write the rules; data/README.md describes them.',
    },
  );
}

function answerFile(path: string, problems: Problem[]): AnswerFile | null {
  const at = { file: path, line: null, column: null };
  if (!existsSync(path) || !statSync(path).isFile()) {
    problems.push(
      errorAt(at, {
        found: 'no such file',
        expected: 'a file of answers, .csv or .csv.gz',
        mend: 'Correct the path after --in.',
      }),
    );
    return null;
  }
  const year = yearOfName(basename(path));
  if (year === null) {
    problems.push(
      errorAt(at, {
        found: 'a name without the year of the form, or with two',
        expected: 'a name such as answers-2021.csv',
        mend: 'Rename the file.',
      }),
    );
    return null;
  }
  return { source: sourceOfPath(path), year };
}

/** A file in pieces, unpacked on the way when its name says that it is packed. */
function sourceOfPath(path: string): RosterSource {
  return {
    name: path,
    size: statSync(path).size,
    read: () => Promise.reject(new Error('answers are only read from the first to the last')),
    stream: () => {
      const bytes = createReadStream(path);
      if (!path.endsWith('.gz')) return bytes;
      const unpacked = createGunzip();
      bytes.once('error', (error) => unpacked.destroy(error));
      return bytes.pipe(unpacked);
    },
  };
}

function check(
  tables: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Uint8Array>,
): number {
  const problems = compareTables(tables, (file) => {
    const bytes = files.get(file);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  });
  if (problems.length > 0) return fail(problems.map(formatProblem));
  console.log(`${[...tables.keys()].join(', ')}: as the answers give them`);
  return 0;
}

/** Writes every table beside its place and then renames them, after the project was read with them. */
function write(
  tables: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Uint8Array>,
  root: string,
): number {
  const encoder = new TextEncoder();
  const next = new Map(files);
  for (const [file, text] of tables) next.set(file, encoder.encode(text));
  const problems = parseProject(next).problems.filter(({ severity }) => severity === 'error');
  if (problems.length > 0) return fail(problems.map(formatProblem));
  const moves = [...tables].map(([file, text]) => {
    const path = join(root, file);
    return { text, path, beside: join(dirname(path), `.${basename(path)}.next`) };
  });
  try {
    for (const { text, beside } of moves) writeFileSync(beside, text);
    for (const { path, beside } of moves) renameSync(beside, path);
  } finally {
    for (const { beside } of moves) rmSync(beside, { force: true });
  }
  for (const file of tables.keys()) console.log(file);
  return 0;
}

process.exitCode = await run();
