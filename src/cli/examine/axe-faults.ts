import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as axe from 'axe-core';
import type { AxeResults, RunOnly } from 'axe-core';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';
import { serveFolder } from './serve-folder.ts';

/** With an end that is small: what a page answers comes back whole. */
const source = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};0`;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it is now.
 * @param rules these alone; every rule of WCAG 2.2 AA and good practice by default
 */
export async function findAxeFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const runOnly: RunOnly =
    rules.length > 0 ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS };
  const results = await page.evaluate(
    async (only): Promise<AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: only,
        resultTypes: ['violations'],
        // It would read the styles again through the network, which the policy forbids.
        preload: false,
      }),
    runOnly,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

/**
 * What axe finds on pages of a built site, in the light and, for contrast, in the dark.
 * @param paths without the base
 * @throws Error in plain words when there is no browser
 */
export async function axeFaultsOf(
  folder: string,
  base: string,
  paths: readonly string[],
): Promise<string[]> {
  const launched = await launchBrowser();
  const server = await serveFolder(folder, base);
  try {
    const browser = await chromium.connect(launched.wsEndpoint());
    const page = await browser.newPage();
    const faults: string[] = [];
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(server.origin + base + path.slice(1));
      const light = await findAxeFaults(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findAxeFaults(page, ['color-contrast']);
      faults.push(...new Set([...light, ...dark].map((fault) => `${path}: ${fault}`)));
    }
    return faults;
  } finally {
    await launched.close();
    await server.close();
  }
}
