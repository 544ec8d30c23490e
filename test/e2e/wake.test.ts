import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultLocale, levels, site } from '../site/built-site.ts';
import { addressOf, openTab } from './visit.ts';

const highest = levels.at(-1)!;

/** Addresses of the built view, and of views that differ from it in height and in words. */
const ADDRESSES = [
  '/salaries/',
  `/salaries/?rung=${highest}&view=table`,
  '/salaries/?q=boise',
  '/salaries/?view=map&measure=jobs',
  '/salaries/?q=%00&view=junk',
  '/compare/',
  '/compare/?places=denver-co.boise-id',
  `/compare/?places=denver-co.boise-id.new-york-ny.chicago-il.austin-tx&rung=${highest}`,
  '/plan/',
];

const WIDTHS = [320, 1440];

/** Every address in every language and at every width, each language at the next width than the one before. */
const cases = ADDRESSES.flatMap((path, row) =>
  Array.from({ length: Math.max(WIDTHS.length, site.locales.length) }, (_, index) => ({
    path,
    locale: site.locales[index % site.locales.length]!,
    width: WIDTHS[(row + index) % WIDTHS.length]!,
  })),
);

describe('when a tool wakes', () => {
  it.each(cases)('nothing moves at $path in $locale at $width px', async (at) => {
    const { page, wake, close } = await openAsleep(at.locale, at.path, at.width);
    try {
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        window.shifts = [];
        window.shiftObserver = new PerformanceObserver((list) => {
          window.shifts!.push(...list.getEntries());
        });
        window.shiftObserver.observe({ type: 'layout-shift', buffered: false });
      });
      wake();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('astro-island')]
          .slice(0, 1)
          .every((island) => !island.hasAttribute('ssr') && !island.querySelector('[inert]')),
      );
      await page.waitForLoadState('networkidle');
      await page.waitForFunction(() => document.documentElement.dataset.asked === undefined);
      // Down to the middle of the picture, where a change of its height would be felt.
      await page.mouse.wheel(0, 1200);
      await page.waitForFunction(() => scrollY > 0);
      const shifts = await page.evaluate(async () => {
        // Keys and wheels scroll smoothly: until the page has been at rest for some frames.
        for (let rest = 0, last = -1; rest < 15; last = scrollY) {
          await new Promise(requestAnimationFrame);
          rest = scrollY === last ? rest + 1 : 0;
        }
        const entries = [...window.shifts!, ...window.shiftObserver!.takeRecords()];
        return entries.map((entry) => (entry as unknown as { value: number }).value);
      });
      expect(shifts).toEqual([]);
    } finally {
      await close();
    }
  });

  it('another view than the asked one is not seen, unless the tool never comes', async () => {
    const { page, close } = await openAsleep(defaultLocale, '/compare/?places=denver-co', 1280);
    try {
      expect(await page.locator('main h1').isVisible()).toBe(false);
      expect(await page.locator('.site-head').isVisible()).toBe(true);
      await page.locator('main h1').waitFor();
    } finally {
      await close();
    }
  });

  it('the view in the page is seen at once where the address asks for none', async () => {
    const { page, close } = await openAsleep(defaultLocale, '/compare/', 1280);
    try {
      expect(await page.locator('main h1').isVisible()).toBe(true);
    } finally {
      await close();
    }
  });
});

declare global {
  interface Window {
    shifts?: PerformanceEntry[];
    shiftObserver?: PerformanceObserver;
  }
}

interface Asleep {
  page: Page;
  /** Lets the scripts of the tools come. */
  wake: () => void;
  close: () => Promise<void>;
}

/** Opens a page as it was built: the scripts of its tools wait. */
async function openAsleep(locale: string, path: string, width: number): Promise<Asleep> {
  const { page, close } = await openTab({ width });
  let wake = (): void => undefined;
  const awake = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto(addressOf(locale, path), { waitUntil: 'commit' });
  await page.locator('.site-foot').waitFor({ state: 'attached' });
  return {
    page,
    wake,
    close: async () => {
      wake();
      await close();
    },
  };
}
