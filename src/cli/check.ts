import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedProject } from '../project/parse-project.ts';
import { contentRoot, programRoot, readFiles, readProject } from '../project/read-project.ts';
import type { Examination } from './examine/examine-site.ts';
import { countNoun, formatAbsent, formatProblems, toReport } from './print-problems.ts';

// `npm run check`: every problem of content/ and data/, what the site leaves out for want of a table, and the count. Fails when one is an error.
// `npm run check -- --json`: the same for a program, each problem by itself, as one JSON object.
// `npm run check -- --site`: builds the site into a folder of its own besides, and examines it.
const OPTIONS = ['--json', '--site'];

/** So many faults of one kind are printed; more of them have the same cause. */
const PRINTED = 12;

const options = process.argv.slice(2);
const unknown = options.find((option) => !OPTIONS.includes(option));
if (unknown !== undefined) {
  console.error(`Unknown option ${unknown}. The options are: ${OPTIONS.join(', ')}.`);
  process.exit(2);
}
const json = options.includes('--json');
const root = contentRoot();
if (!existsSync(root)) {
  console.error(
    `The folder ${root} does not exist. Set CONTENT_ROOT to the folder that holds your content/ and data/.`,
  );
  process.exit(2);
}
const { project, problems, absent, fileCount } = readProject(root);
const { errors, summary } = toReport(problems, fileCount);
if (!json) {
  // What has to be mended stands last, where a terminal shows it.
  for (const line of formatAbsent(absent)) console.log(line);
  for (const line of formatProblems(problems)) console.log(line);
  console.log(summary);
}
const examined = options.includes('--site') ? await examineBuilt(project) : null;
if (json) {
  const report = { files: fileCount, errors, warnings: problems.length - errors, problems, absent };
  console.log(JSON.stringify(examined === null ? report : { ...report, site: examined }, null, 2));
} else for (const examination of examined ?? []) print(examination);
const faults = (examined ?? []).reduce((sum, { faults: own }) => sum + own.length, 0);
if (examined !== null && !json) console.log(`${countNoun(faults, 'fault')} in the built site`);
process.exitCode = errors + faults > 0 ? 1 : 0;

/** Builds the site where nobody else looks and examines it; null where its files have errors. */
async function examineBuilt(built: ParsedProject['project']): Promise<Examination[] | null> {
  if (built === null) {
    if (!json) console.log('The site was not built: fix the errors first.');
    return null;
  }
  const work = mkdtempSync(join(tmpdir(), 'rungs-check-'));
  const folder = join(work, 'dist');
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('build.ts', import.meta.url))],
      {
        cwd: programRoot,
        env: {
          ...process.env,
          CONTENT_ROOT: root,
          OUT_DIR: folder,
          CACHE_DIR: join(work, 'cache'),
        },
        encoding: 'utf8',
        maxBuffer: 64 * 2 ** 20,
      },
    );
    if (status !== 0) {
      return [{ name: 'build', scope: 'the whole site', faults: [(stdout + stderr).trim()] }];
    }
    const { examineSite } = await import('./examine/examine-site.ts');
    return await examineSite(folder, built, readFiles(root));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function print({ name, scope, faults: found }: Examination): void {
  console.log(`${name.padEnd(7)}${countNoun(found.length, 'fault')} (${scope})`);
  for (const fault of found.slice(0, PRINTED)) console.log(`  ${fault}`);
  if (found.length > PRINTED) console.log(`  and ${found.length - PRINTED} more`);
}
