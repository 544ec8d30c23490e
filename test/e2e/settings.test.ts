import { describe, expect, it } from 'vitest';
import { defaultLocale, site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { visit } from './visit.ts';

const kinds = listPageKinds();

describe('a reader who wants less motion', () => {
  it.each(kinds)('sees nothing move on the $name', async ({ path }) => {
    const { page, close } = await visit(defaultLocale, path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map(({ effect }) => String(effect?.getComputedTiming().duration)),
    );
    const transitions = await page.evaluate(findMotion);
    await close();
    expect({ moving, transitions }).toEqual({ moving: [], transitions: [] });
  });
});

describe('a reader without JavaScript', () => {
  const islands = kinds.filter(({ island }) => island);
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
    expect(target).toMatch(/^\/.*\/$/);
    // What cannot be used is not offered.
    expect(shown).toBe(0);
  });

  it.each(kinds.filter(({ island }) => !island))(
    'reads the same on the $name',
    async ({ path }) => {
      const read = async (javaScriptEnabled: boolean): Promise<string> => {
        const { page, close } = await visit(defaultLocale, path, { javaScriptEnabled });
        const text = await page.locator('body').innerText();
        await close();
        return text;
      };
      expect(await read(false)).toBe(await read(true));
    },
  );
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

/** Runs in the page: styles that would move something, and a transition between pages. */
function findMotion(): string[] {
  const moving = [...document.querySelectorAll('body *')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return Number.parseFloat(transitionDuration) > 0.01 || animationName !== 'none';
  });
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const applied = (rule: CSSRule): CSSRule[] =>
    rule instanceof CSSMediaRule
      ? matchMedia(rule.conditionText).matches
        ? [...rule.cssRules].flatMap(applied)
        : []
      : [rule];
  const transitions = rules
    .flatMap(applied)
    .map(({ cssText }) => cssText)
    .filter((text) => text.startsWith('@view-transition'));
  const between = transitions.at(-1) ?? '';
  return [
    ...moving.slice(0, 5).map((element) => element.outerHTML.slice(0, 80)),
    ...(between.includes('auto') ? ['pages fade into one another'] : []),
  ];
}
