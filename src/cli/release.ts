import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { takeRelease } from '../changes/take-release.ts';
import { releaseFile } from '../project/data/releases.ts';
import type { Project } from '../project/project.ts';
import { contentRoot, readProject } from '../project/read-project.ts';
import { isDay } from '../schemas/day.ts';
import type { Release } from '../schemas/release.ts';
import { release as releaseSchema } from '../schemas/release.ts';
import { hasErrors } from '../tables/problem.ts';
import { atlasOf } from '../views/site/site-model.ts';
import { countNoun, formatProblems } from './print-problems.ts';

// `npm run release [-- --date 2026-01-31]`: records what the pages show, so that what changes from then on can be told.
const USAGE = 'npm run release [-- --date <YYYY-MM-DD>]';

function run(): number {
  const asked = readDate();
  if (asked === null) return fail(`Say no more than a day:\n${USAGE}`, 2);
  const { project, problems } = readProject();
  if (project === null || hasErrors(problems)) {
    for (const line of formatProblems(problems)) console.error(line);
    return fail('Nothing was recorded: a project with errors shows nothing.', 1);
  }
  const date = asked.date ?? project.site.asOf;
  const refusal = refuse(project, date);
  if (refusal !== null) return fail(refusal, 1);
  const taken = takeRelease(project, atlasOf(project), date);
  const file = releaseFile(date);
  write(join(contentRoot(), file), taken);
  console.log(`${file}: ${countOf(taken)}. The page /changes/ compares with it from now on.`);
  return 0;
}

function readDate(): { date: string | undefined } | null {
  try {
    const { values } = parseArgs({ options: { date: { type: 'string' } } });
    return { date: values.date };
  } catch {
    return null;
  }
}

/** Why there can be no release of a day; null where there can. */
function refuse({ site, releases }: Project, date: string): string | null {
  if (!isDay(date)) {
    return `--date must be a day of the calendar written YYYY-MM-DD, received "${date}".`;
  }
  if (date > site.asOf) {
    return `The site speaks from ${site.asOf}, and ${date} is later. Set asOf in content/site.yml to the day of the release, or name an earlier day.`;
  }
  const last = releases.at(-1)?.date;
  if (last !== undefined && date <= last) {
    return last === date
      ? `${releaseFile(date)} is there already, and a record is never written over. Set asOf in content/site.yml to a later day, or remove the file if nobody has seen its site.`
      : `The last release is of ${last}, and ${date} is earlier: what the pages show now was not shown then.`;
  }
  return null;
}

/** Writes the file whole or not at all; one that is there stays as it is. */
function write(path: string, taken: Release): void {
  // What is written must be what a later build reads.
  const text = `${JSON.stringify(releaseSchema.parse(JSON.parse(JSON.stringify(taken))), null, 1)}\n`;
  if (existsSync(path)) throw new Error(`${path} is there already`);
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function countOf({ rungs, sources, pay, ranges }: Release): string {
  const medians = pay.reduce((sum, own) => sum + Object.keys(own.medians).length, 0);
  return [
    countNoun(rungs.length, 'rung'),
    countNoun(sources.length, 'source'),
    countNoun(medians, 'median'),
    countNoun(ranges.length, 'range'),
  ].join(', ');
}

function fail(line: string, code: number): number {
  console.error(line);
  return code;
}

process.exitCode = run();
