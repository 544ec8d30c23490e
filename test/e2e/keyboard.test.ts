import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { defaultLocale, otherLocales, pathIn, site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { addressOf, keepOpen, visit } from './visit.ts';
import type { Visit } from './visit.ts';

/** A page built like another one has the same stops. */
const kinds = listPageKinds().filter(({ variant }) => !variant);

/** All pages have one header, whose links the tests of the site follow: a page without and with a tool. */
const WITH_LANGUAGE = ['role in a city', 'salaries'];

/** The list of cities has hundreds of equal links; the rest of it is like its beginning. */
const MOST_STOPS = 250;

async function withPage(
  path: string,
  width: number,
  use: (visited: Visit) => Promise<void>,
): Promise<void> {
  const visited = await visit(defaultLocale, path, { width });
  try {
    await use(visited);
  } finally {
    await visited.close();
  }
}

const cases = [320, 1280].flatMap((width) => kinds.map((kind) => ({ ...kind, width })));

describe.each(cases)('by keyboard alone, the $name at $width px', ({ path, width, ...kind }) => {
  const opened = keepOpen(defaultLocale, path, { width });

  it('is reached wholly, in view, with a ring, the way past the navigation first', async () => {
    const { page } = opened();
    await page.waitForFunction(isSearchReady);
    const expected = Math.min(await page.evaluate(markReachable), MOST_STOPS);
    await page.evaluate(noteStops);
    // From the beginning of the page, also where a field took the focus when it woke.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    await pressTab(page, expected + (await page.evaluate(countInnerStops)));
    const stops = await page.evaluate(readStops);
    const walked = stops.findIndex(({ mark }) => mark === null);
    const reached = walked === -1 ? stops : stops.slice(0, walked);
    expect(stops[0]?.href).toBe('#main');
    const faults = reached.flatMap(({ text, ring, inView }) => [
      ...(ring ? [] : [`no ring: ${text}`]),
      ...(inView ? [] : [`out of view: ${text}`]),
    ]);
    expect(faults.slice(0, 5)).toEqual([]);
    expect(new Set(reached.map(({ mark }) => mark)).size).toBe(expected);
  });

  it('leads past its navigation', async () => {
    const { page } = opened();
    await page.locator('a[href="#main"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(isFocusInMain)).toBe(true);
  });

  if (width === 1280) {
    it('opens and closes its closed parts with Enter', async () => {
      const { page } = opened();
      const summaries = page.locator('main details > summary:visible');
      const count = Math.min(await summaries.count(), 6);
      for (let index = 0; index < count; index++) {
        const summary = summaries.nth(index);
        const isOpen = (): Promise<boolean> =>
          summary.evaluate((element) => element.parentElement?.hasAttribute('open') === true);
        const before = await isOpen();
        await summary.focus();
        await page.keyboard.press('Enter');
        expect(await isOpen()).toBe(!before);
        if (!before) expect(await summary.evaluate(isFollowedByContent)).toBe(true);
        await page.keyboard.press('Enter');
        expect(await isOpen()).toBe(before);
      }
    });
  }

  it('has kept its policy, logged no error and asked nobody else', async () => {
    const { violations, consoleErrors, forbidden } = opened();
    expect({ violations: await violations(), consoleErrors, forbidden }).toEqual({
      violations: [],
      consoleErrors: [],
      forbidden: [],
    });
  });

  if (width === 1280 && WITH_LANGUAGE.includes(kind.name)) {
    // The last of them, since they lead to other pages.
    it.each(otherLocales)(
      'is kept by the link to the language %s, there and back',
      async (locale) => {
        const { page } = opened();
        await follow(page, locale);
        // The link carries what the address holds besides, such as the place in the page.
        await page.waitForURL(isAt(locale, path));
        const tag = languageOf(locale).t('language.tag');
        expect(await page.locator('html').getAttribute('lang')).toBe(tag);
        expect(await page.locator('h1').isVisible()).toBe(true);
        await follow(page, defaultLocale);
        await page.waitForURL(isAt(defaultLocale, path));
        await page.goBack();
        expect(new URL(page.url()).pathname).toBe(site.base + pathIn(locale, path).slice(1));
      },
    );
  }
});

describe('the navigation', () => {
  it('is a menu on a narrow screen, opened and followed by keyboard', async () => {
    await withPage('/', 320, async ({ page }) => {
      const menu = page.locator('header button:visible');
      await menu.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== site.base);
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
  });
});

/** Whether an address is that of a page, whatever view it names. */
const isAt =
  (locale: string, path: string) =>
  ({ pathname }: URL): boolean =>
    pathname === new URL(addressOf(locale, path)).pathname;

async function follow(page: Page, locale: string): Promise<void> {
  await page.locator(`header a[hreflang="${locale}"]:visible`).focus();
  await page.keyboard.press('Enter');
}

interface Focus {
  mark: number | null;
  href: string | null;
  text: string;
  /** Whether a part of it is on the screen. */
  inView: boolean;
  ring: boolean;
}

declare global {
  interface Window {
    /** What has the focus, described. */
    describeFocus?: () => Focus;
    stops?: Focus[];
  }
}

/** Presses the Tab key, each time as soon as the page has answered the time before. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const answers: Promise<unknown>[] = [];
  for (let time = 0; time < times; time++) {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      answers.push(session.send('Input.dispatchKeyEvent', { type, ...key }));
    }
  }
  await Promise.all(answers);
  await session.detach();
}

/** Runs in the page: from now on every Tab but the first notes what the Tab before has led to. */
function noteStops(): void {
  const stops: Focus[] = [];
  let isFirst = true;
  const describeFocus = (): Focus => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return { mark: null, href: null, text: '', inView: false, ring: false };
    }
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      mark: Number((element as HTMLElement).dataset['mark'] ?? Number.NaN),
      href: element.getAttribute('href'),
      text: element.outerHTML.slice(0, 100),
      inView:
        bottom > 0 &&
        top < window.innerHeight &&
        right > 0 &&
        left < document.documentElement.clientWidth,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  };
  Object.assign(window, { stops, describeFocus });
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Tab' && !isFirst) stops.push(describeFocus());
      isFirst = false;
    },
    { capture: true },
  );
}

/** Runs in the page: what every Tab has led to. */
function readStops(): Focus[] {
  return [...window.stops!, window.describeFocus!()];
}

/** Runs in the page: numbers what a keyboard must reach and counts it. */
function markReachable(): number {
  const all = document.querySelectorAll<HTMLElement | SVGElement>(
    'a[href], summary, button, input, select, textarea, [tabindex="0"]',
  );
  const placesLink = document.querySelector('main a[href$="/cities/"]:not([tabindex])');
  const reachable = [...all].filter(
    (element) =>
      element.closest('[inert], :disabled') === null &&
      isStop(element) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getClientRects().length > 0,
  );
  // The arrow keys choose within a group of radio buttons, and lead from link to link in a drawing that
  // has answered; the Tab key stops once in each.
  function isStop(element: Element): boolean {
    if (element.getAttribute('tabindex') === '-1') {
      // Circles of places are for pointing where the page leads to the list of all of them.
      return !element.closest('svg')?.querySelector('a[tabindex="0"]') && placesLink === null;
    }
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name }) => name === element.name,
    );
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  }
  reachable.forEach((element, index) => {
    element.dataset['mark'] = String(index);
  });
  return reachable.length;
}

/** Runs in the page: stops of the Tab key within fields that have several, such as month, day, year and calendar. */
function countInnerStops(): number {
  return 3 * document.querySelectorAll('input[type="date"]').length;
}

/** Runs in the page: the field of the search takes the focus, which happens a moment after it woke. */
function isSearchReady(): boolean {
  const field = document.querySelector('#search-field');
  return field === null || field === document.activeElement;
}

/** Runs in the page. */
function isFocusInMain(): boolean {
  return document.querySelector('main')?.contains(document.activeElement) === true;
}

/** Runs in the page. */
function isFollowedByContent(summary: Element): boolean {
  const rest = summary.nextElementSibling;
  return rest !== null && rest.checkVisibility() && rest.getBoundingClientRect().height > 0;
}
