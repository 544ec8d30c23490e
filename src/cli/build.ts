import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { formatProblem } from '../tables/problem.ts';
import { readProject } from '../project/read-project.ts';
import { buildPages } from './build-pages.ts';
import {
  checkFolders,
  clearStaging,
  getBuildFolders,
  markAsBuilt,
  replaceFolder,
} from './folders.ts';
import { countNoun, toReport } from './print-problems.ts';

// `npm run build`: check, build beside the site, put the new one in place. A failure at any point
// leaves the former site as it was.
const folders = getBuildFolders(process.env);
const start = performance.now();
if (isChecked()) {
  stopCleanly('SIGINT', 130);
  stopCleanly('SIGTERM', 143);
  try {
    await buildPages(folders);
    markAsBuilt(folders.next);
    replaceFolder(folders);
    clearStaging(folders);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const out = relative(process.cwd(), folders.out) || folders.out;
    console.log(`${countNoun(countPages(folders.out), 'page')} in ${seconds} s -> ${out}`);
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    console.error(`The build failed; ${folders.out} is as it was.`);
    clearStaging(folders);
    // A failed build leaves Astro's servers open, which would keep the process alive for ever.
    process.exit(1);
  }
}

function isChecked(): boolean {
  const { problems: found, fileCount } = readProject();
  const problems = [...checkFolders(folders), ...found];
  for (const problem of problems) console.log(formatProblem(problem));
  const { errors, summary } = toReport(problems, fileCount);
  console.log(summary);
  if (errors > 0) process.exitCode = 1;
  return errors === 0;
}

/** A build that is stopped leaves the former site and nothing beside it. */
function stopCleanly(signal: NodeJS.Signals, code: number): void {
  process.once(signal, () => {
    clearStaging(folders);
    process.exit(code);
  });
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html'))
    .length;
}
