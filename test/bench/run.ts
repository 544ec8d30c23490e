import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../../src/tables/csv.ts';
import { parseProject } from '../../src/project/parse-project.ts';
import { readFiles } from '../../src/project/read-project.ts';
import { decodeFiles } from '../../src/project/decode-files.ts';
import type { BuildTimes } from './build-site.ts';
import { growProject } from './grow-project.ts';
import type { OpenTimes } from './open-roster.ts';
import type { Latency } from './time-interaction.ts';
import { AIM } from './time-interaction.ts';
import type { AggregateTimes, DatabaseTimes } from './aggregate-records.ts';
import type { RosterTimes } from './read-roster.ts';
import type { TeamTimes } from './report-team.ts';
import type { WageTimes } from './read-wages.ts';

/*
 * `npm run bench`: how fast the site is built, its tables are read, a roster is read and reported on, and pay
 * records are aggregated, here and now. It asserts nothing: compare two runs on the same machine, before and after a change.
 */

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** As in package.json: what was read of a row is let go of after 8 MB of it, and not after what the machine has room for. */
const YOUNG_MEMORY = '--max-semi-space-size=8';

/** As in package.json: a build collects what it no longer needs before it asks for half as much again. */
const TIGHT_MEMORY = '--heap-growing-percent=50';

const rows: [what: string, value: string, unit: string][] = [];

const files = readFiles(projectRoot);
const tables = [...decodeFiles(files, []).values()]
  .filter((source) => source !== null)
  .filter(({ file }) => file.endsWith('.csv'));
let rowCount = 0;
for (const source of tables) readCsv(source, () => ({ take: () => (rowCount += 1) }));

const parseSeconds = medianSeconds(20, () => {
  for (const source of tables) readCsv(source, () => ({ take: () => undefined }));
});
rows.push(['CSV: text to rows', format(rowCount / parseSeconds), 'rows/s']);

const readSeconds = medianSeconds(5, () => parseProject(files));
rows.push([
  'content/ and data/: bytes to a checked project',
  format(rowCount / readSeconds),
  'rows/s',
]);
rows.push(['  the same', format(readSeconds * 1000), 'ms']);

const wages = readLarge<WageTimes>('read-wages.ts', 1_000_000);
rows.push([
  `wages of ${format(wages.rows)} rows, ${format(wages.megabytes)} MB: bytes to checked rows`,
  format(wages.rows / wages.readSeconds),
  'rows/s',
]);
rows.push(['  seconds of the processor', wages.processorSeconds.toFixed(1), 's']);
rows.push(['  most memory, the file included', format(wages.peakMegabytes), 'MB']);
rows.push(['  memory held by the rows', format(wages.heldMegabytes), 'MB']);

for (const rowsOfRoster of [10_000, 100_000, 1_000_000]) {
  const roster = readLarge<RosterTimes>('read-roster.ts', rowsOfRoster);
  const what = `roster of ${format(rowsOfRoster)} rows, ${format(roster.megabytes)} MB`;
  rows.push([`${what}: look at it`, format(roster.inspectSeconds * 1000), 'ms']);
  rows.push(['  read and check every row', format(roster.readSeconds * 1000), 'ms']);
  rows.push(['  the same', format(roster.rows / roster.readSeconds), 'rows/s']);
  rows.push(['  most memory', format(roster.peakMegabytes), 'MB']);
  rows.push(['  memory held by the rows', format(roster.heldMegabytes), 'MB']);
}

for (const people of [1_000_000, 10_000_000]) {
  const [own, database] = aggregateRecords(people);
  const against = (seconds: number): string => (seconds / database.percentileSeconds).toFixed(2);
  rows.push([
    `pay records of ${format(people)} people, ${format(own.megabytes)} MB: DuckDB, percentiles alone`,
    format(database.percentileSeconds * 1000),
    'ms',
  ]);
  rows.push(['  npm run aggregate: rows, cells, display rules', format(own.seconds * 1000), 'ms']);
  rows.push(['  the same', against(own.seconds), 'times DuckDB']);
  rows.push(['  most memory', format(own.peakMegabytes), 'MB']);
  rows.push(['  the ledger besides', format(own.ledger.seconds * 1000), 'ms']);
  rows.push(['  most memory with it', format(own.ledger.peakMegabytes), 'MB']);
  rows.push(['  aggregate.sql on DuckDB', format(database.statementSeconds * 1000), 'ms']);
  rows.push(['  the same', against(database.statementSeconds), 'times DuckDB']);
}

for (const people of [10_000, 100_000, 1_000_000]) {
  const team = reportTeam(people);
  rows.push([`team of ${format(people)}: report`, format(team.reportSeconds * 1000), 'ms']);
  rows.push(['  pay gap worksheet', format(team.gapSeconds * 1000), 'ms']);
  rows.push([
    `  ${format(team.promotions)} promotions`,
    format(team.promotionSeconds * 1000),
    'ms',
  ]);
  rows.push(['  table of people', format(team.tableSeconds * 1000), 'ms']);
  rows.push(['  most memory, people included', format(team.peakMegabytes), 'MB']);
}

const work = join(projectRoot, `.build/bench-${process.pid}`);
const times = buildSite(work);
rows.push(['build: pages', format(times.pages), 'pages']);
rows.push(['build: page phase', format(times.pages / times.pageSeconds), 'pages/s']);
rows.push(['build: in all', times.totalSeconds.toFixed(1), 's']);
rows.push(['  seconds of the processor', times.processorSeconds.toFixed(1), 's']);
rows.push(['build: most memory', format(times.peakMegabytes), 'MB']);

for (const { tool, step, screen, runs, p50, p95, max, finished } of measureTools()) {
  rows.push([`${tool}, ${screen}, ${step}: median of ${runs}`, format(p50), 'ms']);
  const within = p95 <= AIM ? `ms, aim ${AIM}` : `ms, over the aim of ${AIM}`;
  rows.push([`  95 of 100 answered within`, format(p95), within]);
  rows.push([`  the slowest; 95 of 100 finished within ${format(finished)}`, format(max), 'ms']);
}
for (const opened of openRosters()) {
  const { rows: people, megabytes, viewSeconds, longestTaskMilliseconds, peakMegabytes } = opened;
  const what = `team page, ${opened.format} of ${format(people)} rows, ${format(megabytes)} MB`;
  rows.push([`${what}: drop to first view`, viewSeconds.toFixed(2), 's']);
  if (opened.processorSeconds !== null) {
    rows.push(['  seconds of the processor', opened.processorSeconds.toFixed(2), 's']);
  }
  rows.push(['  longest task of the page', format(longestTaskMilliseconds), 'ms']);
  if (peakMegabytes !== null) rows.push(['  most memory', format(peakMegabytes), 'MB']);
}
rmSync(work, { recursive: true, force: true });

for (const growth of [2, 4]) {
  const grown = buildGrown(growth);
  const against = (seconds: number, once: number): string => `${(seconds / once).toFixed(2)} times`;
  rows.push([`build of ${growth} times the areas: pages`, format(grown.pages), 'pages']);
  rows.push(['  in all', grown.totalSeconds.toFixed(1), 's']);
  rows.push(['  the same', against(grown.totalSeconds, times.totalSeconds), 'the project']);
  rows.push(['  seconds of the processor', grown.processorSeconds.toFixed(1), 's']);
  rows.push(['  the same', against(grown.processorSeconds, times.processorSeconds), 'the project']);
  rows.push(['  most memory', format(grown.peakMegabytes), 'MB']);
}

const width = Math.max(...rows.map(([what]) => what.length));
console.log(`Node ${process.version}, ${cpus().length} cores, ${format(rowCount)} rows of CSV\n`);
for (const [what, value, unit] of rows) {
  console.log(`${what.padEnd(width)}  ${value.padStart(9)} ${unit}`);
}

/** Lets a program of this folder write a large file of invented rows and read it in another process. */
function readLarge<Times>(program: string, rowsOfFile: number): Times {
  const path = join(projectRoot, `.build/bench-${process.pid}.csv`);
  const run = (...more: string[]): string =>
    execFileSync(
      process.execPath,
      ['--expose-gc', `test/bench/${program}`, String(rowsOfFile), path, ...more],
      { cwd: projectRoot, encoding: 'utf8' },
    );
  try {
    run('write');
    return JSON.parse(run()) as Times;
  } finally {
    rmSync(path, { force: true });
  }
}

/** Aggregates a large file of invented records, and lets DuckDB do so; each in a process of its own. */
function aggregateRecords(people: number): [AggregateTimes, DatabaseTimes] {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-bench-'));
  const path = join(folder, 'records.csv');
  const run = (what: string): string =>
    execFileSync(
      process.execPath,
      [YOUNG_MEMORY, 'test/bench/aggregate-records.ts', String(people), path, what],
      { cwd: projectRoot, encoding: 'utf8' },
    );
  try {
    run('write');
    return [JSON.parse(run('own')) as AggregateTimes, JSON.parse(run('database')) as DatabaseTimes];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportTeam(people: number): TeamTimes {
  const output = execFileSync(process.execPath, ['test/bench/report-team.ts', String(people)], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return JSON.parse(output) as TeamTimes;
}

function buildSite(folder: string, contentRoot = projectRoot): BuildTimes {
  return JSON.parse(
    runAlone('build-site.ts', folder, { contentRoot, flags: [TIGHT_MEMORY] }),
  ) as BuildTimes;
}

/** Builds a copy of the project with more metropolitan areas, and clears it away. */
function buildGrown(times: number): BuildTimes {
  const folder = join(projectRoot, `.build/bench-${process.pid}-${times}`);
  try {
    growProject(projectRoot, join(folder, 'project'), times);
    return buildSite(folder, join(folder, 'project'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tools of the site that has just been built, in a browser. */
function measureTools(): Latency[] {
  return JSON.parse(runAlone('tool-latency.ts', join(work, 'dist'))) as Latency[];
}

/** A roster dropped on the team page of the site that has just been built. */
function openRosters(): OpenTimes[] {
  return JSON.parse(runAlone('open-roster.ts', join(work, 'dist'))) as OpenTimes[];
}

/** The last line that a program of this folder prints, run in a process of its own. */
function runAlone(
  program: string,
  folder: string,
  {
    contentRoot = projectRoot,
    flags = [],
  }: { contentRoot?: string; flags?: readonly string[] } = {},
): string {
  try {
    const output = execFileSync(process.execPath, [...flags, `test/bench/${program}`, folder], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_ROOT: contentRoot },
    });
    return output.trim().split('\n').at(-1) ?? '';
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
}

/** The first runs warm the compiler up; the median leaves out the odd slow one. */
function medianSeconds(runs: number, run: () => void): number {
  const times = Array.from({ length: runs + 2 }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  })
    .slice(2)
    .sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

function format(value: number): string {
  return Math.round(value).toLocaleString('en');
}
