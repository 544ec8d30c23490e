import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/*
 * Builds the site once in a process of its own, which run.ts starts, and prints how long each phase
 * took and how much memory it needed, as one line of JSON.
 */

const work = process.argv[2];
if (work === undefined) throw new Error('Name the folder to build in.');

export interface BuildTimes {
  totalSeconds: number;
  pageSeconds: number;
  pages: number;
  peakMegabytes: number;
}

let pages = 0;
let pagesStart = 0;
let pagesEnd = 0;

function markBundle(): void {
  pagesStart = performance.now();
}

const clock: AstroIntegration = {
  name: 'rungs-bench',
  hooks: {
    'astro:build:generated': () => {
      pagesEnd = performance.now();
    },
    'astro:build:done': (result) => {
      pages = result.pages.length;
    },
  },
};

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const folders = { outDir: join(work, 'dist'), cacheDir: join(work, 'cache') };
process.env['OUT_DIR'] = folders.outDir;
process.env['CACHE_DIR'] = folders.cacheDir;

const start = performance.now();
const { build } = await import('astro');
await build({
  root: process.cwd(),
  ...folders,
  logLevel: 'error',
  integrations: [clock],
  // Pages are written as soon as the last bundle is closed.
  vite: { plugins: [{ name: 'rungs-bench', closeBundle: markBundle }] },
});
const times: BuildTimes = {
  totalSeconds: (performance.now() - start) / 1000,
  pageSeconds: (pagesEnd - pagesStart) / 1000,
  pages,
  // Kilobytes on every system that Node runs on.
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(times));
