import { describe, expect, inject, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { pathIn, site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { visit } from './visit.ts';

describe('a reader without JavaScript', () => {
  const islands = listPageKinds().filter(({ island }) => island);
  const alive = site.locales.flatMap((locale) => islands.map((kind) => ({ ...kind, locale })));

  it.each(alive)('is told on the $name in $locale what it needs and where to go', async (page) => {
    const visited = await visit(page.locale, page.path, { javaScriptEnabled: false });
    // Each part that comes to life says what it needs; the first one, at the top, where to go.
    const notes = visited.page.locator('main noscript');
    const texts = await notes.allInnerTexts();
    const target = await notes.first().locator('a').getAttribute('href');
    const controls = visited.page.locator('main :is(input, select, textarea, button)');
    const shown = await controls.filter({ visible: true }).count();
    await visited.close();
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toContain('JavaScript');
    // The search page itself holds the list.
    expect(target).toMatch(/^(?:\/.*\/|#\w+)$/);
    // What cannot be used is not offered.
    expect(shown).toBe(0);
  });
});

describe('an address that does not exist', () => {
  const { mainRole } = site;
  // A letter is missing.
  const mistyped = `/roles/${mainRole.slice(0, 3)}${mainRole.slice(4)}/`;

  it.each(site.locales)('answers with the pages it may mean, under %s', async (locale) => {
    const { page, close, consoleErrors, scripts } = await visit(locale, mistyped);
    await page.getByText(languageOf(locale).t('notFound.nearest')).waitFor();
    const [nearest] = await page.locator('main h2 + ul a').evaluateAll(hrefsOf);
    expect(nearest).toBe(`${site.base}${pathIn(locale, `/roles/${mainRole}/`).slice(1)}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('section:has(> h1)').getAttribute('lang')).toBe(locale);
    expect(scripts.length).toBeGreaterThan(0);
    // The browser itself reports the status 404, and nothing else goes wrong.
    expect(consoleErrors.filter((message) => !message.includes('404'))).toEqual([]);
    await close();
  });

  it.each(site.locales)('leads on without JavaScript, under %s', async (locale) => {
    const { page, close } = await visit(locale, mistyped, { javaScriptEnabled: false });
    const links = await page.locator('main a[href]').count();
    const title = await page.locator('h1').innerText();
    await close();
    expect(title).not.toBe('');
    expect(links).toBeGreaterThan(10);
  });

  it.each(site.locales)('answers in %s where a host knows one page alone', async (locale) => {
    const { page, close } = await visit(locale, '/404.html');
    const own = `${inject('origin')}${site.base}404.html`;
    const asked = `${inject('origin')}${site.base}${pathIn(locale, mistyped).slice(1)}`;
    await page.route(asked, async (route) =>
      route.fulfill({ response: await route.fetch({ url: own }) }),
    );
    await page.goto(asked);
    await page.getByText(languageOf(locale).t('notFound.nearest')).waitFor();
    expect(await page.locator('section:has(> h1)').getAttribute('lang')).toBe(locale);
    await close();
  });
});

/** Runs in the page. */
function hrefsOf(links: Element[]): (string | null)[] {
  return links.map((link) => link.getAttribute('href'));
}
