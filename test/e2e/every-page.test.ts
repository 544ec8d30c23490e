import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, site, siteFolder } from '../site/built-site.ts';
import type { PageKind } from '../site/page-kinds.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { findAxeFaults } from '../../src/cli/examine/axe-faults.ts';
import { findLost, findUnseen } from './forced-colours.ts';
import { findMotion } from './motion.ts';
import { findCutRows, findPaperFaults, findUnprintable, printSheets } from './on-paper.ts';
import { keepOpen, waitForColours } from './visit.ts';
import type { Visit } from './visit.ts';

const kinds: (PageKind & { locale: string })[] = [
  ...listPageKinds().flatMap((kind) => site.locales.map((locale) => ({ ...kind, locale }))),
  ...site.locales.map((locale) => ({
    name: 'page for what is not found',
    path: '/404.html',
    locale,
    island: true,
  })),
];

/** Most bytes of the fonts of a first view; the Latin half is needed everywhere: names, figures, punctuation. */
const fontBytes = (locale: string, name: string): number =>
  // There all letters are fetched before a roster is opened, since its names must cause no request.
  name === 'team' ? 200_000 : locale === defaultLocale ? 110_000 : 165_000;

describe.each(kinds)('the $name in $locale', ({ locale, path, ...kind }) => {
  const expectQuiet = async (visited: Visit): Promise<void> => {
    expect({
      violations: await visited.violations(),
      consoleErrors: visited.consoleErrors,
      forbidden: visited.forbidden,
      scripts: kind.island ? [] : visited.scripts,
    }).toEqual({ violations: [], consoleErrors: [], forbidden: [], scripts: [] });
  };

  const opened = keepOpen(locale, path, { colorScheme: 'dark', width: 1280 });
  // A variant has the parts of its kind: what paper and forced colours do with them is seen in one language.
  const isSeenBefore = kind.variant === true && locale !== defaultLocale;

  describe('at 1280 px, in the dark', () => {
    it('loads few bytes of fonts for its first view', () => {
      const fonts = new Set(opened().requests.filter((asked) => asked.endsWith('.woff2')));
      const sizes = [...fonts].map(
        (asked) => statSync(join(siteFolder, asked.slice(site.base.length))).size,
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(
        fontBytes(locale, kind.name),
      );
    });

    it('keeps its policy, logs no error, asks nobody else and runs no script but that of an island', () =>
      expectQuiet(opened()));

    it('does not scroll sideways', async () => {
      expect(await opened().page.evaluate(findTooWide)).toEqual([]);
    });

    // Another language has the same parts and colours; its longer words are read where they have least room.
    if (!kind.variant && locale === defaultLocale) {
      it('has nothing for axe to find', async () => {
        expect(await findAxeFaults(opened().page)).toEqual([]);
      });
    }

    it('moves nothing for a reader who wants less motion', async () => {
      const { page } = opened();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await page.evaluate(findMotion)).toEqual([]);
      await page.emulateMedia({ reducedMotion: null });
    });

    if (!kind.island) {
      it('has nothing that a browser without JavaScript shows or hides', async () => {
        expect(await opened().page.evaluate(findScripting)).toEqual([]);
      });
    }

    if (!isSeenBefore) {
      describe('on paper', () => {
        let sheets: string[];
        beforeAll(async () => {
          sheets = await printSheets(opened().page, locale === defaultLocale ? 'Letter' : 'A4');
        });

        it('has its text and no navigation', async () => {
          expect(await findPaperFaults(opened().page, sheets)).toEqual([]);
        });

        it('hides what cannot be used there', async () => {
          const { page } = opened();
          await page.emulateMedia({ media: 'print' });
          const faults = await page.evaluate(findUnprintable);
          await page.emulateMedia({ media: null });
          expect(faults.slice(0, 8)).toEqual([]);
        });

        if (path.startsWith('/ladder/') || ['city', 'plan'].includes(kind.name)) {
          it('has no row that is cut', async () => {
            const { page } = opened();
            await page.emulateMedia({ media: 'print' });
            // The answers of a city hold a drawing, which is another one on paper.
            const answers = kind.name === 'city' ? '' : ', .answers > div';
            const rows = await page
              .locator(
                `main :is(tr, .pairs > div, .boxes > li, .path > li, .plan-paper li${answers}):visible`,
              )
              .allInnerTexts();
            await page.emulateMedia({ media: null });
            expect(rows.length).toBeGreaterThan(5);
            expect(findCutRows(rows, sheets)).toEqual([]);
          });
        }
      });

      it('loses no bar, line, word or sign of a list in forced colours', async () => {
        const { page } = opened();
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        const faults = [...(await page.evaluate(findUnseen)), ...(await page.evaluate(findLost))];
        const { length } = await page.locator('main').innerText();
        await page.emulateMedia({ colorScheme: 'dark', forcedColors: null });
        expect(faults.slice(0, 8)).toEqual([]);
        expect(length).toBeGreaterThan(40);
      });
    }
  });

  describe('at 320 px, in the light', () => {
    beforeAll(async () => {
      const { page } = opened();
      await page.setViewportSize({ width: 320, height: 720 });
      await page.emulateMedia({ colorScheme: 'light' });
      await waitForColours(page);
    });

    it('keeps its policy, logs no error, asks nobody else and runs no script but that of an island', () =>
      expectQuiet(opened()));

    it('does not scroll sideways', async () => {
      expect(await opened().page.evaluate(findTooWide)).toEqual([]);
    });

    if (!kind.variant) {
      it('has nothing for axe to find', async () => {
        expect(await findAxeFaults(opened().page)).toEqual([]);
      });
    }
  });

  // The last of them, since the page is wider afterwards.
  it('has text in charts that is legible on every screen', async () => {
    const { page } = opened();
    const faults: string[] = [];
    for (const screen of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width: screen, height: 900 });
      const found = await page.evaluate(findIllegible);
      faults.push(...found.map((fault) => `${screen} px: ${fault}`));
    }
    expect(faults.slice(0, 12)).toEqual([]);
  });
});

/** Runs in the page: scripts, what is written for want of them, and styles that ask for them. */
function findScripting(): string[] {
  const elements = document.querySelectorAll(
    'script:not([type="application/ld+json"]), noscript, astro-island',
  );
  const conditionsOf = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSMediaRule ? [rule.conditionText] : []),
      ...(rule instanceof CSSGroupingRule ? conditionsOf(rule.cssRules) : []),
    ]);
  const conditions = [...document.styleSheets].flatMap(({ cssRules }) => conditionsOf(cssRules));
  return [
    ...[...elements].map((element) => element.outerHTML.slice(0, 100)),
    ...conditions.filter((condition) => condition.includes('scripting')),
  ];
}

/** Runs in the page: what sticks out of a page that scrolls sideways. */
function findTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element),
  );
  return [
    `${scrollWidth} px in ${clientWidth} px`,
    ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 100)),
  ];
}

/**
 * Runs in the page: texts drawn smaller than 12 px, cut off by their drawing or the page, or set
 * over another text of the same drawing.
 */
function findIllegible(): string[] {
  const faults: string[] = [];
  for (const svg of document.querySelectorAll('svg')) {
    if (!svg.checkVisibility() || svg.getBoundingClientRect().width === 0) continue;
    const frame = svg.getBoundingClientRect();
    const clips = getComputedStyle(svg).overflow !== 'visible';
    const name = svg.id || svg.getAttribute('class') || 'svg';
    const found: string[] = [];
    const texts = [...svg.querySelectorAll('text')].filter(
      (text) => text.checkVisibility() && text.textContent.trim() !== '',
    );
    const boxes = texts.map((text) => {
      const label = text.textContent;
      const matrix = text.getScreenCTM();
      const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      if (size < 11.95) found.push(`${name}: "${label}" is drawn at ${size.toFixed(1)} px`);
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // The box of a font is taller than its letters.
      const slack = Math.max(0, (bottom - top - size) / 2);
      const box = { label, left, right, top: top + slack, bottom: bottom - slack };
      const edge = clips ? frame : { left: 0, right: document.documentElement.clientWidth };
      if (left < edge.left - 1 || right > edge.right + 1) {
        found.push(`${name}: "${label}" is cut off at the side`);
      }
      if (clips && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1)) {
        found.push(`${name}: "${label}" is cut off above or below`);
      }
      return box;
    });
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        if (across > 1 && down > 1) {
          found.push(`${name}: "${box.label}" and "${other.label}" overlap`);
        }
      }
    });
    // A drawing that fails often fails everywhere.
    faults.push(...found.slice(0, 3));
  }
  return faults;
}
