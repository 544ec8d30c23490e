import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/cli/examine/launch-browser.ts';
import { serveFolder } from '../../src/cli/examine/serve-folder.ts';
import { parseRecords } from '../../src/tables/parse-records.ts';
import { syntheticRoster } from '../fixtures/synthetic-roster.ts';
import { cellsOf, sheetXml, workbookFile } from '../fixtures/workbook-file.ts';

/*
 * How long the team page takes from a file that is dropped to the first table of people, as one line of
 * JSON: run.ts starts it in a process of its own after a build.
 */

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const folder = process.argv[2] ?? join(projectRoot, 'dist');
if (!existsSync(join(folder, 'team/index.html'))) {
  throw new Error(`There is no /team/ in ${folder}. Run "npm run build" first.`);
}
/** Rows of files of CSV, and of one workbook. */
const sizes = (process.argv[3] ?? '10000,100000,1000000').split(',').map(Number);
const WORKBOOK_ROWS = 20_000;
/** Ticks of the processor in a second, as Linux counts them for programs. */
const TICKS = 100;

export interface OpenTimes {
  format: 'csv' | 'xlsx';
  rows: number;
  megabytes: number;
  /** From the file in the page to the first table of people. */
  viewSeconds: number;
  /** Seconds of the processor in the same time, of page and worker; null where the system does not say. */
  processorSeconds: number | null;
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
  for (const rows of sizes) times.push(await openRoster(rows, 'csv'));
  times.push(await openRoster(WORKBOOK_ROWS, 'xlsx'));
} finally {
  await browser.close();
  await browserServer.close();
  await server.close();
}
console.log(JSON.stringify(times));

async function openRoster(rows: number, format: OpenTimes['format']): Promise<OpenTimes> {
  const path = join(projectRoot, `.build/bench-${process.pid}.${format}`);
  const text = syntheticRoster(rows);
  const bytes = format === 'csv' ? text : toWorkbook(text);
  writeFileSync(path, bytes);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/team/`);
    await page.waitForFunction(() => document.querySelector('[inert]') === null);
    await page.evaluate(watch);
    const before = await processorSeconds(browser);
    await page.locator('.team-ways input[type=file]').first().setInputFiles(path);
    await page.waitForFunction(() => window.benchView !== undefined, null, { timeout: 120_000 });
    const after = await processorSeconds(browser);
    const seen = await page.evaluate(() => ({
      view: window.benchView ?? Number.NaN,
      longest: window.benchLongest ?? 0,
    }));
    return {
      format,
      rows,
      megabytes: bytes.byteLength / 1_000_000,
      viewSeconds: seen.view / 1000,
      processorSeconds: before === null || after === null ? null : after - before,
      longestTaskMilliseconds: seen.longest,
      peakMegabytes: await largestProcess(browser, page),
    };
  } finally {
    await context.close();
    rmSync(path, { force: true });
  }
}

/** The same table as a sheet of a workbook. */
function toWorkbook(csv: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(csv).trimEnd().replaceAll('\r\n', '\n');
  const { records } = parseRecords(text, ',', true);
  return workbookFile([{ name: 'Staff', xml: sheetXml(cellsOf(records)) }]);
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

/** Seconds of the processor that the processes of pages have taken; null where Linux does not say it. */
async function processorSeconds(of: Browser): Promise<number | null> {
  const taken = (await renderers(of))
    .map((id) => `/proc/${id}/stat`)
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8').split(') ')[1]!.split(' '))
    .map((fields) => (Number(fields[11]) + Number(fields[12])) / TICKS);
  return taken.length === 0 ? null : taken.reduce((sum, seconds) => sum + seconds, 0);
}

async function renderers(of: Browser): Promise<number[]> {
  const session = await of.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Most memory that any page's process has held, in MB; read from where Linux says it. */
async function largestProcess(of: Browser, page: Page): Promise<number | null> {
  await page.waitForTimeout(500);
  const peaks = (await renderers(of))
    .map((id) => `/proc/${id}/status`)
    .filter(existsSync)
    .map((file) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024);
  return peaks.length === 0 ? null : Math.max(...peaks);
}
