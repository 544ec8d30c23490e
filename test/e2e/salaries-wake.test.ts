import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { defaultLocale, levels, site } from '../site/built-site.ts';
import { readDrawnNames, waitForFigures } from './salaries-page.ts';
import { addressOf, goOffline, openTab, visit } from './visit.ts';

const highest = levels.at(-1)!;

describe('when the page wakes', () => {
  it.each(site.locales)('the first picture stays as it was drawn, in %s', async (locale) => {
    const read = async (javaScriptEnabled: boolean): Promise<string[]> => {
      const { page, close } = await visit(locale, '/salaries/', { javaScriptEnabled });
      if (javaScriptEnabled) await waitForFigures(page);
      const drawing = page.locator('#salaries .view-wide svg');
      const texts = await drawing.locator('text').allTextContents();
      const paths = await drawing
        .locator('path, rect')
        .evaluateAll((shapes) => shapes.map((shape) => shape.outerHTML));
      await close();
      return [...texts, ...paths];
    };
    expect(await read(true)).toEqual(await read(false));
  });
});

describe('without a connection', () => {
  it('everything works once the figures are here, and nothing more is asked for', async () => {
    const { t } = languageOf(defaultLocale);
    const { page, requests, violations, close } = await visit(defaultLocale, '/salaries/');
    await waitForFigures(page);
    const before = requests.length;
    await goOffline(page);
    await page
      .getByRole('combobox', { name: t('salaries.rung'), exact: true })
      .selectOption(highest);
    await page.getByRole('radio', { name: t('salaries.picture.map') }).check();
    await page.locator('.pay-map').waitFor();
    await page.getByRole('radio', { name: t('salaries.picture.table') }).check();
    await page.locator('.salaries-table thead button').nth(2).click();
    await page
      .getByRole('combobox', { name: t('salaries.measure'), exact: true })
      .selectOption({ label: t('salaries.measure.quotient') });
    await page.getByRole('radio', { name: t('salaries.picture.ranges') }).check();
    for (const name of ['take.csv', 'take.svg', 'take.png'] as const) {
      const handed = page.waitForEvent('download');
      await page.getByRole('button', { name: t(name), exact: true }).click();
      expect(await (await handed).failure()).toBeNull();
    }
    // The browser itself looks for the icon of its tab at every new address.
    const asked = requests.slice(before).filter((path) => !/^blob:|\/icon\.svg$/.test(path));
    expect(asked).toEqual([]);
    expect(await violations()).toEqual([]);
    await close();
  });
});

describe('when the figures do not come', () => {
  it('the first view stays, the reader is told, and another try brings them', async () => {
    const { t } = languageOf(defaultLocale);
    const { page, close } = await openTab();
    let broken = true;
    await page.route('**/data/atlas.json', (route) =>
      broken ? route.fulfill({ status: 503, body: 'later' }) : route.continue(),
    );
    await page.goto(addressOf(defaultLocale, `/salaries/?rung=${highest}`));
    // The section on own pay says the same of itself.
    const state = page.locator('.salaries-state');
    await state.getByText(t('atlas.failed')).waitFor();
    await expect.poll(async () => (await readDrawnNames(page)).length).toBe(50);
    broken = false;
    await state.getByRole('button', { name: t('atlas.retry') }).click();
    await waitForFigures(page);
    expect(await state.getByText(t('atlas.failed')).count()).toBe(0);
    expect(await page.locator('#salaries .finding').innerText()).toContain('VP');
    await close();
  });
});

describe('without JavaScript', () => {
  it.each(site.locales)(
    'the first places are read, and every city is linked, in %s',
    async (locale) => {
      const { page, close } = await visit(locale, '/salaries/', { javaScriptEnabled: false });
      const names = await readDrawnNames(page);
      const drawn = await page.locator('#salaries .pay-range:visible').count();
      const rows = await page.locator('#first-areas tbody tr:visible').count();
      const links = await page.locator('#all-areas a').count();
      await close();
      // Three drawings, of which the style sheet shows one.
      expect({ drawn, names: names.length }).toEqual({ drawn: 1, names: 150 });
      expect(rows).toBe(51);
      expect(links).toBe(393);
    },
  );
});
