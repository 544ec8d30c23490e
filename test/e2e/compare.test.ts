import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { defaultLocale, site } from '../site/built-site.ts';
import { tabTo } from './plan-page.ts';
import { readPdfText } from './read-pdf-text.ts';
import type { Visit, VisitOptions } from './visit.ts';
import { addressOf, goOffline, visit, waitForIslands } from './visit.ts';
import { countColours } from './count-colours.ts';

/** Opens the comparison, uses it, and sees to it that it kept its policy and asked nobody else. */
async function withComparison(
  locale: string,
  use: (visited: Visit) => Promise<void>,
  options: VisitOptions = {},
  search = '',
): Promise<void> {
  const visited = await visit(locale, `/compare/${search}`, options);
  try {
    await use(visited);
    expect({
      violations: await visited.violations(),
      consoleErrors: visited.consoleErrors,
      forbidden: visited.forbidden,
    }).toEqual({ violations: [], consoleErrors: [], forbidden: [] });
  } finally {
    await visited.close();
  }
}

const searchOf = (page: Page): string => new URL(page.url()).search;

/** Places of the columns side by side, by the last part of their pages' addresses. */
const placesOf = (page: Page): Promise<string[]> =>
  page
    .locator('.compare-table thead a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));

async function contentOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

describe.each(site.locales)('a comparison in %s', (locale) => {
  const { t } = languageOf(locale);

  it('is chosen by mouse, stands in the address, and goes back and forward', async () => {
    await withComparison(locale, async ({ page }) => {
      const first = await placesOf(page);
      expect(first).toHaveLength(3);
      expect(searchOf(page)).toBe('');
      const field = page.getByRole('combobox', { name: t('compare.add') });
      await field.click();
      await field.fill('denver');
      await page.getByRole('option').first().click();
      await expect.poll(() => searchOf(page)).toBe(`?places=${[...first, 'denver-co'].join('.')}`);
      await expect.poll(() => placesOf(page)).toEqual([...first, 'denver-co']);
      expect(await field.inputValue()).toBe('');

      await page.locator('.chosen-places button').first().click();
      await expect.poll(() => placesOf(page)).toEqual([...first.slice(1), 'denver-co']);
      await page.getByRole('combobox', { name: t('compare.second') }).selectOption('');
      await expect.poll(() => page.locator('#comparison .view-wide .level-mark').count()).toBe(1);

      await page.goBack();
      await expect.poll(() => page.locator('#comparison .view-wide .level-mark').count()).toBe(2);
      await page.goBack();
      await page.goBack();
      await expect.poll(() => placesOf(page)).toEqual(first);
      await page.goForward();
      await expect.poll(() => placesOf(page)).toEqual([...first, 'denver-co']);
    });
  });

  it('is chosen and read by keyboard alone, each change said once', async () => {
    await withComparison(locale, async ({ page }) => {
      const before = await placesOf(page);
      await tabTo(page, { selector: '#compare-add' });
      await page.keyboard.type('aus');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-add');
      const active = await page.locator('#compare-add').getAttribute('aria-activedescendant');
      const chosen = await page.locator(`[id="${active}"]`).innerText();
      await page.keyboard.press('Enter');
      await expect.poll(() => placesOf(page)).toHaveLength(before.length + 1);
      expect(await page.locator('h1').innerText()).toContain(chosen);
      const headline = await page.locator('#comparison .finding').textContent();
      const said = async (): Promise<string[]> =>
        (await page.getByRole('status').allTextContents()).filter((text) => text !== '');
      await expect.poll(said).toEqual([headline!.replaceAll('\u2060', '')]);

      await tabTo(page, { selector: '#comparison [role="application"]' });
      await page.keyboard.press('ArrowDown');
      const row = page.locator('#comparison .steps-text');
      await expect.poll(() => row.innerText()).not.toBe('');
      const best = await row.innerText();
      await page.keyboard.press('End');
      await expect.poll(() => row.innerText()).not.toBe(best);
      await page.keyboard.press('Home');
      await expect.poll(() => row.innerText()).toBe(best);
      // One stop: the next one is past the picture.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.chart-steps'))).toBeNull();
      await expect.poll(() => row.innerText()).toBe('');
    });
  });

  it('is read without JavaScript, and leads to the pages of its places', async () => {
    const visited = await visit(locale, '/compare/', { javaScriptEnabled: false });
    try {
      const { page } = visited;
      expect(await page.locator('#comparison .finding').innerText()).not.toBe('');
      expect(await page.locator('.compare-table tbody tr').count()).toBeGreaterThan(8);
      expect(await page.locator('.move-table tbody strong').count()).toBe(6);
      expect(await page.locator('.compare-choice').isVisible()).toBe(false);
      expect(await page.locator('.take-along').isVisible()).toBe(false);
      const [place] = await placesOf(page);
      await page.locator('.compare-table thead a').first().click();
      expect(page.url()).toBe(addressOf(locale, `/cities/${place}/`));
    } finally {
      await visited.close();
    }
  });

  it('prints what is compared and no controls', async () => {
    await withComparison(
      locale,
      async ({ page }) => {
        const sheets = readPdfText(await page.pdf({ format: 'A4' }));
        const text = sheets.join(' ');
        expect(sheets.length).toBeLessThanOrEqual(3);
        expect(text).not.toContain(t('compare.add'));
        expect(text).not.toContain(t('take.link'));
      },
      {},
      '?places=denver-co.austin-tx&rungs=account-manager',
    );
  });
});

describe('what is taken along from a comparison', () => {
  it('is the table that is seen, the chart with its words, and the address', async () => {
    await withComparison(
      defaultLocale,
      async ({ page }) => {
        const { t } = languageOf(defaultLocale);
        const download = async (name: string): Promise<Buffer> => {
          const handed = page.waitForEvent('download');
          await page.getByRole('button', { name, exact: true }).click();
          return contentOf(await handed);
        };
        const csv = (await download(t('take.csv'))).toString('utf8');
        await page.locator('#comparison .twin summary').click();
        const seen = await page
          .locator('#comparison .twin tbody tr')
          .evaluateAll((rows) =>
            rows.map((row) =>
              [...row.children].slice(2, 7).map((cell) => cell.textContent.replace(/\D/g, '')),
            ),
          );
        const lines = csv.trim().split('\n').slice(1);
        const inFile = lines.map((line) =>
          line
            .replace(/"[^"]*"/, '')
            .split(',')
            .slice(7, 12),
        );
        expect(inFile).toEqual(seen);
        expect(lines.map((line) => line.split(',')[0])).toContain('denver-co');

        const headline = (await page.locator('#comparison .finding').innerText()).trim();
        const svg = (await download(t('take.svg'))).toString('utf8');
        expect(svg).toContain(headline);
        expect(svg).toContain('places=denver-co.austin-tx');
        expect(svg).toMatch(/^<(\?xml|svg)/);
        const png = await download(t('take.png'));
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect(png.readUInt32BE(16)).toBeGreaterThan(1248);
        // Paper and ink, of the light theme on a dark page as well.
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await countColours(page, await download(t('take.png')));
          expect(found['252,251,248']).toBeGreaterThan(0.5);
          expect(found['20,32,43']).toBeGreaterThan(0.001);
        }

        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.getByRole('button', { name: t('take.link'), exact: true }).click();
        await page
          .getByRole('status')
          .filter({ hasText: t('take.copied') })
          .waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(new URL(copied).search).toBe('?places=denver-co.austin-tx');
      },
      { acceptDownloads: true },
      '?places=denver-co.austin-tx',
    );
  });
});

describe('the page of the comparison', () => {
  it('works without a connection once its figures are here', async () => {
    const visited = await visit(defaultLocale, '/compare/');
    try {
      const { page, violations } = visited;
      await page.waitForLoadState('networkidle');
      await goOffline(page);
      await page.locator('#compare-add').fill('san juan');
      await page.keyboard.press('Enter');
      await expect.poll(() => placesOf(page)).toContain('san-juan-pr');
      expect(await page.locator('.finding-note').allTextContents()).toContain(
        'There is no estimate in San Juan.',
      );
      expect(await violations()).toEqual([]);
    } finally {
      await visited.close();
    }
  });

  it('says that figures did not come, and takes them when they do', async () => {
    const visited = await visit(defaultLocale, '/compare/');
    try {
      const { page } = visited;
      const { t } = languageOf(defaultLocale);
      const first = await placesOf(page);
      await page.route('**/data/atlas.json', (route) => route.abort());
      await page.goto(addressOf(defaultLocale, '/compare/?places=denver-co.austin-tx'));
      await waitForIslands(page);
      await page.getByText(t('atlas.failed')).waitFor();
      await expect.poll(() => placesOf(page)).toEqual(first);
      await page.unroute('**/data/atlas.json');
      await page.getByRole('button', { name: t('atlas.retry') }).click();
      await page.getByText(t('atlas.failed')).waitFor({ state: 'hidden' });
      await expect.poll(() => placesOf(page)).toEqual(['denver-co', 'austin-tx']);
    } finally {
      await visited.close();
    }
  });

  it.each([
    '?places=%00%ff&rungs=%F0%9F%98%80',
    '?places=<script>alert(1)</script>&rungs=../../etc/passwd',
    `?${'places=denver-co&'.repeat(100)}`,
  ])('begins as always with junk in its address: %.40s', async (search) => {
    await withComparison(
      defaultLocale,
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        await expect
          .poll(() => placesOf(page))
          .toEqual(['new-york-ny', 'chicago-il', 'los-angeles-ca']);
        // The rest of the page works.
        await page.locator('#compare-add').fill('denver');
        await page.keyboard.press('Enter');
        await expect.poll(() => placesOf(page)).toContain('denver-co');
      },
      {},
      search,
    );
  });

  it('keeps the places it knows and names the others, until something is chosen', async () => {
    const { t } = languageOf(defaultLocale);
    await withComparison(
      defaultLocale,
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        await expect.poll(() => placesOf(page)).toEqual(['denver-co']);
        const notice = page.locator('.compare .notice');
        const said = t('compare.unknown', { count: 1, names: 'foo-xx', kept: 1 });
        await expect.poll(() => notice.innerText()).toBe(said);
        await page.locator('#compare-add').fill('boise');
        await page.keyboard.press('Enter');
        await notice.waitFor({ state: 'detached' });
        await expect.poll(() => placesOf(page)).toEqual(['denver-co', 'boise-id']);
      },
      {},
      '?places=foo-xx.denver-co',
    );
  });

  it('shows the first five of more places, and says so', async () => {
    const { t } = languageOf(defaultLocale);
    const six = ['denver-co', 'austin-tx', 'chicago-il', 'boston-ma', 'atlanta-ga', 'boise-id'];
    await withComparison(
      defaultLocale,
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        await expect.poll(() => placesOf(page)).toEqual(six.slice(0, 5));
        const notice = page.locator('.compare .notice');
        expect(await notice.innerText()).toBe(t('compare.tooMany', { most: 5 }));
      },
      {},
      `?places=${six.join('.')}`,
    );
  });

  it('shows what is not known in words: no estimate, no price level, no outer tenths', async () => {
    await withComparison(
      defaultLocale,
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        const text = await page.locator('.compare').innerText();
        expect(text).toContain('No price level'.toLowerCase());
        expect(text).toContain('no estimate of pay in Ogden, UT');
        expect(await page.locator('#comparison .view-wide .not-shown').count()).toBe(2);
        expect(await page.locator('#comparison .view-wide .tail').count()).toBe(0);
      },
      {},
      '?places=ogden-ut.san-juan-pr.denver-co&rungs=vp-account-management',
    );
  });
});
