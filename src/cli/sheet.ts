import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeFiles, decodeUtf8 } from '../project/decode-files.ts';
import { parseDraft } from '../project/draft/parse-draft.ts';
import { Refusal, scaffold } from '../project/new/scaffold.ts';
import { contentRoot, readFiles } from '../project/read-project.ts';
import type { SheetChange } from '../project/sheet/apply-matrix.ts';
import { applyMatrix } from '../project/sheet/apply-matrix.ts';
import { formatMatrix } from '../project/sheet/matrix-sheet.ts';
import { readMatrix } from '../project/sheet/read-matrix.ts';
import { hasErrors } from '../tables/problem.ts';
import { countNoun, formatProblems } from './print-problems.ts';

// `npm run sheet -- export matrix.csv [--lang en]`: what each competency asks on each rung, as a table for a spreadsheet.
// `npm run sheet -- import matrix.csv [--write]`: shows what the table has otherwise; writes it only when asked to.
const USAGE =
  'npm run sheet -- export <file.csv> [--lang <language>]\nnpm run sheet -- import <file.csv> [--write]';

function run(): number {
  const asked = readWords();
  if (asked === null) return fail([`Say what to do:\n${USAGE}`], 2);
  const root = contentRoot();
  try {
    return asked.task === 'export'
      ? exportTo(asked.path, asked.lang, root)
      : importFrom(asked, root);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return fail([error.message], 1);
  }
}

interface Asked {
  task: string;
  path: string;
  lang: string | undefined;
  write: boolean;
}

function readWords(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: 'string' }, write: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [task, path, ...others] = positionals;
    const isKnown = (task === 'export' && !values.write) || (task === 'import' && !values.lang);
    if (!isKnown || path === undefined || others.length > 0) return null;
    return { task, path, lang: values.lang, write: values.write ?? false };
  } catch {
    return null;
  }
}

function exportTo(path: string, lang: string | undefined, root: string): number {
  const draft = parseDraft(decodeFiles(readFiles(root), []), []);
  if (lang !== undefined && !draft.locales.includes(lang)) {
    throw new Refusal(
      `The site has no language "${lang}". Its languages: ${draft.locales.join(', ')}.`,
    );
  }
  const text = formatMatrix(draft, lang === undefined ? draft.locales : [lang]);
  if (existsSync(path))
    throw new Refusal(`${path} is there already. Name another file, or remove it.`);
  writeFileSync(path, text);
  console.log(
    `${path}: change expected, deciding, statements and evidence; then "npm run sheet -- import ${path}".`,
  );
  return 0;
}

function importFrom({ path, write }: Asked, root: string): number {
  if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`);
  const { text, problem } = decodeUtf8(path, readFileSync(path));
  if (problem !== null) return fail(formatProblems([problem]), 1);
  let changes: SheetChange[] = [];
  let refused: string[] = [];
  const result = scaffold(readFiles(root), '', (project) => {
    const sheet = readMatrix(text, project.draft);
    if (sheet.problems.length > 0) refused = formatProblems(sheet.problems);
    else changes = applyMatrix(project, sheet.rows);
  });
  if (refused.length > 0) return fail(refused, 1);
  for (const change of changes) printChange(change);
  if (changes.length === 0) return succeed('The project says the same already.');
  if (hasErrors(result.problems)) {
    console.error('With these changes the project would have errors; nothing was written:');
    return fail(formatProblems(result.problems), 1);
  }
  for (const line of formatProblems(result.problems)) console.log(line);
  const told = `${countNoun(changes.length, 'change')} in ${countNoun(result.changed.size, 'file')}`;
  if (!write) return succeed(`${told}. Nothing was written; add --write to do it.`);
  for (const [file, next] of result.changed) writeFileSync(join(root, file), next);
  return succeed(`${told}, written.`);
}

function printChange({ file, path, from, to }: SheetChange): void {
  console.log(`${file}  ${path.map(String).join('.')}`);
  if (from !== '') console.log(`  - ${from}`);
  if (to !== '') console.log(`  + ${to}`);
}

function succeed(line: string): number {
  console.log(line);
  return 0;
}

function fail(lines: readonly string[], code: number): number {
  for (const line of lines) console.error(line);
  return code;
}

process.exitCode = run();
