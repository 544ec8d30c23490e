import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { buildPages } from '../../src/cli/build-pages.ts';

/*
 * Builds the site once in a process of its own, which run.ts starts, and prints how long each phase
 * took and how much memory it needed, as one line of JSON. CONTENT_ROOT names another project than ours.
 */

const work = process.argv[2];
if (work === undefined) throw new Error('Name the folder to build in.');

export interface BuildTimes {
  totalSeconds: number;
  /** Of the processor, over all threads: the same on a busy machine. */
  processorSeconds: number;
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
    'astro:config:setup': ({ updateConfig }) => {
      // Pages are written as soon as the last bundle is closed.
      updateConfig({ vite: { plugins: [{ name: 'rungs-bench', closeBundle: markBundle }] } });
    },
    'astro:build:generated': () => {
      pagesEnd = performance.now();
    },
    'astro:build:done': (result) => {
      pages = result.pages.length;
    },
  },
};

const start = performance.now();
await buildPages({ next: join(work, 'dist'), cache: join(work, 'cache') }, [clock]);
const { user, system } = process.cpuUsage();
const times: BuildTimes = {
  totalSeconds: (performance.now() - start) / 1000,
  processorSeconds: (user + system) / 1e6,
  pageSeconds: (pagesEnd - pagesStart) / 1000,
  pages,
  // Kilobytes on every system that Node runs on.
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(times));
