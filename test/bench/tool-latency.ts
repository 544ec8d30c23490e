import type { CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../src/cli/examine/launch-browser.ts';
import { serveFolder } from '../../src/cli/examine/serve-folder.ts';

/*
 * How long the explorer takes from a reader's input to the next frame, as one line of JSON: run.ts
 * starts it in a process of its own after a build. Each step is what a reader does: a change of rung, a
 * letter of a search, a press on the head of a column, a state, all rows.
 */

const folder = process.argv[2] ?? join(fileURLToPath(new URL('../../', import.meta.url)), 'dist');
if (!existsSync(join(folder, 'salaries/index.html'))) {
  throw new Error(`There is no /salaries/ in ${folder}. Run "npm run build" first.`);
}

export interface Latency {
  /** Slow-down of the processor. */
  throttle: number;
  step: string;
  runs: number;
  p50: number;
  p95: number;
}

/** Steps by name: what is done in the page, so that no message to the browser is measured along. */
const STEPS: Readonly<Record<string, string>> = {
  'ranges: another rung': `choose(1, ['vp-account-management', 'account-director', 'senior-account-manager', 'account-manager'])`,
  'ranges: a letter of a search': `type(['s', 'sa', 'san', ''])`,
  'ranges: a state': `choose(2, ['ca', 'tx', 'co', ''])`,
  'table: another column': `press([9, 2, 3, 1])`,
  'table: another rung': `choose(1, ['vp-account-management', 'account-director', 'senior-account-manager', 'account-manager'])`,
  'map: another rung': `choose(1, ['vp-account-management', 'account-director', 'senior-account-manager', 'account-manager'])`,
};
const ROUNDS = 20;

const browserServer = await launchBrowser();
const browser = await chromium.connect(browserServer.wsEndpoint());
const server = await serveFolder(folder, '/');
const latencies: Latency[] = [];
try {
  for (const throttle of [1, 4]) {
    for (const [step, action] of Object.entries(STEPS)) {
      const times = await measure(`?view=${step.split(':')[0]}`, action, throttle);
      times.sort((a, b) => a - b);
      const at = (share: number): number =>
        times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
      latencies.push({ throttle, step, runs: times.length, p50: at(0.5), p95: at(0.95) });
    }
  }
} finally {
  await browser.close();
  await browserServer.close();
  await server.close();
}
console.log(JSON.stringify(latencies));

async function measure(query: string, action: string, throttle: number): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  try {
    await page.goto(`${server.origin}/salaries/${query}`);
    await page.waitForSelector('.salaries[data-figures="ready"]', { state: 'attached' });
    await page.evaluate(installTools);
    await slowDown(page, throttle);
    return await page.evaluate<number[]>(
      `(async () => { let all = []; for (let round = 0; round < ${ROUNDS}; round++) all.push(...(await ${action})); return all.slice(4); })()`,
    );
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Runs in the page: what a reader does, and the time until the frame after it has been drawn. */
function installTools(): void {
  const drawn = async (act: () => void): Promise<number> => {
    await new Promise((rested) => setTimeout(rested, 60));
    const start = performance.now();
    act();
    await new Promise<void>((done) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done();
        channel.port2.postMessage(null);
      }),
    );
    return performance.now() - start;
  };
  const set = (field: HTMLInputElement | HTMLSelectElement, value: string, event: string): void => {
    const prototype = Object.getPrototypeOf(field) as object;
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const each = async <T>(values: T[], act: (value: T) => void): Promise<number[]> => {
    const times: number[] = [];
    for (const value of values) times.push(await drawn(() => act(value)));
    return times;
  };
  const controls = '.salaries-controls';
  Object.assign(window, {
    choose: (index: number, values: string[]) =>
      each(values, (value) =>
        set(
          document.querySelectorAll<HTMLSelectElement>(`${controls} select`)[index]!,
          value,
          'change',
        ),
      ),
    type: (values: string[]) =>
      each(values, (value) =>
        set(
          document.querySelector<HTMLInputElement>(`${controls} input[type=search]`)!,
          value,
          'input',
        ),
      ),
    press: (indexes: number[]) =>
      each(indexes, (index) =>
        document
          .querySelectorAll<HTMLButtonElement>('.salaries-table thead button')
          [index]!.click(),
      ),
  });
}
