import { describe, expect, it } from 'vitest';
import { site } from '../site/built-site.ts';
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
  it.each(site.locales)('answers with a page that leads on, under %s', async (locale) => {
    const { page, close, consoleErrors } = await visit(locale, '/no-such-page/');
    const links = await page.locator('main a[href]').count();
    const title = await page.locator('h1').innerText();
    await close();
    expect(title).not.toBe('');
    expect(links).toBeGreaterThan(0);
    // The browser itself reports the status 404, and nothing else goes wrong.
    expect(consoleErrors.filter((message) => !message.includes('404'))).toEqual([]);
  });
});
