import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/cli/examine/launch-browser.ts';
import { serveFolder } from '../../src/cli/examine/serve-folder.ts';
import { syntheticRoster } from '../fixtures/synthetic-roster.ts';

/*
 * How long the team page takes from a file that is dropped to the first table of people, as one line of
 * JSON: run.ts starts it in a process of its own after a build.
 */

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const folder = process.argv[2] ?? join(projectRoot, 'dist');
if (!existsSync(join(folder, 'team/index.html'))) {
  throw new Error(`There is no /team/ in ${folder}. Run "npm run build" first.`);
}
const sizes = (process.argv[3] ?? '10000,100000,1000000').split(',').map(Number);

export interface OpenTimes {
  rows: number;
  megabytes: number;
  /** From the file in the page to the first table of people. */
  viewSeconds: number;
  /** The longest time the page itself was busy with one thing; the worker is not the page. */
  longestTaskMilliseconds: number;
  /** Most memory of the process that holds page and worker; null where the system does not say. */
  peakMegabytes: number | null;
}

const browserServer = await launchBrowser();
const browser = await chromium.connect(browserServer.wsEndpoint());
const server = await serveFolder(folder, '/');
const times: OpenTimes[] = [];
try {
  for (const rows of sizes) times.push(await openRoster(rows));
} finally {
  await browser.close();
  await browserServer.close();
  await server.close();
}
console.log(JSON.stringify(times));

async function openRoster(rows: number): Promise<OpenTimes> {
  const path = join(projectRoot, `.build/bench-${process.pid}.csv`);
  const bytes = syntheticRoster(rows);
  writeFileSync(path, bytes);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/team/`);
    await page.waitForFunction(() => document.querySelector('[inert]') === null);
    await page.evaluate(watch);
    await page.locator('.team-ways input[type=file]').first().setInputFiles(path);
    await page.waitForFunction(() => window.benchView !== undefined, null, { timeout: 120_000 });
    const seen = await page.evaluate(() => ({
      view: window.benchView ?? Number.NaN,
      longest: window.benchLongest ?? 0,
    }));
    return {
      rows,
      megabytes: bytes.byteLength / 1_000_000,
      viewSeconds: seen.view / 1000,
      longestTaskMilliseconds: seen.longest,
      peakMegabytes: await largestProcess(browser, page),
    };
  } finally {
    await context.close();
    rmSync(path, { force: true });
  }
}

declare global {
  interface Window {
    benchView?: number;
    benchLongest?: number;
  }
}

/** Runs in the page: from the moment the file is there to the first row, and the longest task meanwhile. */
function watch(): void {
  let start = 0;
  document.addEventListener('change', () => (start = performance.now()), { capture: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.benchLongest = Math.max(window.benchLongest ?? 0, duration);
    }
  }).observe({ type: 'longtask' });
  new MutationObserver((_, observer) => {
    if (document.querySelector('.team-people tbody tr') === null) return;
    window.benchView = performance.now() - start;
    observer.disconnect();
  }).observe(document.body, { childList: true, subtree: true });
}

/** Most memory that any page's process has held, in MB; read from where Linux says it. */
async function largestProcess(of: Browser, page: Page): Promise<number | null> {
  await page.waitForTimeout(500);
  const session = await of.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/status`)
    .filter(existsSync)
    .map((file) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024);
  return peaks.length === 0 ? null : Math.max(...peaks);
}
