import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { defaultLocale, levels, site } from '../site/built-site.ts';
import { waitForFigures } from './salaries-page.ts';
import { visit } from './visit.ts';

/** A phone of today, with nothing scrolled. */
const PHONE = { width: 360, height: 740 };

async function onPhone(
  locale: string,
  path: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, close } = await visit(locale, path, { width: PHONE.width });
  try {
    await page.setViewportSize(PHONE);
    await page.reload();
    await use(page);
  } finally {
    await close();
  }
}

/** Lower edges of the first words that a selector finds, each with its words. */
const lowerEdges = (page: Page, selector: string, count: number) =>
  page.locator(`${selector} >> visible=true`).evaluateAll(
    (found, most) =>
      found.slice(0, most).map((element) => ({
        words: element.textContent,
        end: element.getBoundingClientRect().bottom,
      })),
    count,
  );

describe.each(site.locales)('the first screen of a phone in %s', (locale) => {
  const { t } = languageOf(locale);

  it.each([
    ['/salaries/', '#salaries .pay-range a text, #salaries .pay-range .row-value', 3],
    ['/salaries/?view=table', '.salaries-table tbody tr:first-child > :is(th, .strong)', 4],
    ['/compare/', '#comparison .comparison .row text', 2],
  ])('of %s shows a place with its figure', async (path, selector, count) => {
    await onPhone(locale, path, async (page) => {
      if (path.startsWith('/salaries/')) await waitForFigures(page);
      await expect.poll(async () => (await lowerEdges(page, selector, count)).length).toBe(count);
      for (const { words, end } of await lowerEdges(page, selector, count)) {
        expect(words).not.toBe('');
        expect(end, words).toBeLessThanOrEqual(PHONE.height);
      }
    });
  });

  it('says what is chosen where the fields of the explorer are folded', async () => {
    const address = `/salaries/?measure=real&state=co&jobs=1000&rung=${levels.at(-1)!}`;
    await onPhone(locale, address, async (page) => {
      await waitForFigures(page);
      const chosen = page.locator('.salaries-controls .chosen-words');
      await expect
        .poll(() => chosen.innerText())
        .toBe(
          [
            t('salaries.measure.real'),
            await page.locator('.salaries-controls option[value=co]').textContent(),
            t('salaries.jobsChosen', { jobs: 1000 }),
          ].join(' · '),
        );
      const search = page.locator('.salaries-controls input[type=search]');
      expect(await search.isVisible()).toBe(false);
      await page.getByRole('button', { name: t('salaries.unfold') }).click();
      expect(await search.isVisible()).toBe(true);
      expect(await chosen.isVisible()).toBe(false);
    });
  });
});

describe('own pay on a phone', () => {
  const { t } = languageOf(defaultLocale);

  it('is a question in one line until it is asked', async () => {
    await onPhone(defaultLocale, '/salaries/', async (page) => {
      const field = page.locator('#own-pay');
      expect(await field.isVisible()).toBe(false);
      await page.getByRole('button', { name: t('standing.title') }).click();
      expect(await field.isVisible()).toBe(true);
      await field.fill('92k');
      await field.press('Enter');
      await page.locator('#standing').waitFor();
    });
  });

  it('stands open for whoever comes for it', async () => {
    await onPhone(defaultLocale, '/salaries/#stand', async (page) => {
      expect(await page.locator('#own-pay').isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: t('standing.title') }).isVisible()).toBe(false);
    });
  });
});
