import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { readProject } from '../project/read-project.ts';
import { buildPages } from './build-pages.ts';
import {
  checkFolders,
  clearStaging,
  getBuildFolders,
  markAsBuilt,
  replaceFolder,
} from './folders.ts';
import { countNoun, formatProblems, toReport } from './print-problems.ts';

// `npm run build`: check, build beside the site, put the new one in place. A failure at any point
// leaves the former site as it was.
const folders = getBuildFolders(process.env);
const start = performance.now();
if (isChecked()) {
  stopCleanly('SIGINT', 130);
  stopCleanly('SIGTERM', 143);
  try {
    const drawn = await buildPages(folders);
    const pages = countPages(folders.next);
    warnOfLoss(countPages(folders.out), pages);
    markAsBuilt(folders.next);
    replaceFolder(folders);
    clearStaging(folders);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const out = relative(process.cwd(), folders.out) || folders.out;
    const kept = drawn < pages ? `, ${pages - drawn} of them as they were` : '';
    console.log(`${countNoun(pages, 'page')} in ${seconds} s${kept} -> ${out}`);
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
  for (const line of formatProblems(problems)) console.log(line);
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

/** Data that got lost on the way are no error to anybody: the site is whole, and smaller. */
function warnOfLoss(former: number, pages: number): void {
  if (pages >= former * 0.8) return;
  console.warn(
    `warning: ${countNoun(pages, 'page')}, after ${former} of the former site. Look whether a table or a row of places got lost; if it was meant, there is nothing to do.`,
  );
}

function countPages(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html'))
    .length;
}
