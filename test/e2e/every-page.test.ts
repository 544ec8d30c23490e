import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const cases = [
  ...listPageKinds().flatMap((kind) => site.locales.map((locale) => ({ ...kind, locale }))),
  // One page for all languages.
  { name: 'page for what is not found', path: '/404.html', locale: defaultLocale },
].flatMap((kind) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [320, 1280].map((width) => ({ ...kind, theme, width })),
  ),
);

describe.each(cases)(
  '$name in $locale, $theme, $width px',
  ({ locale, path, theme, width, ...kind }) => {
    let visited: Visit;

    beforeAll(async () => {
      visited = await visit(locale, path, { colorScheme: theme, width });
    });

    afterAll(async () => {
      await visited.close();
    });

    it('keeps its policy, logs no error, asks nobody else and runs no script but that of an island', async () => {
      expect({
        violations: await visited.violations(),
        consoleErrors: visited.consoleErrors,
        forbidden: visited.forbidden,
        scripts: 'island' in kind ? [] : visited.scripts,
      }).toEqual({ violations: [], consoleErrors: [], forbidden: [], scripts: [] });
    });

    it('does not scroll sideways', async () => {
      const tooWide = await visited.page.evaluate(findTooWide);
      expect(tooWide).toEqual([]);
    });

    it('has nothing for axe to find', async () => {
      await visited.page.evaluate(axe.source);
      const results = await visited.page.evaluate(
        async (values): Promise<AxeResults> =>
          (window as unknown as { axe: typeof axe }).axe.run(document, {
            runOnly: { type: 'tag', values },
            resultTypes: ['violations'],
            // It would read the styles again through the network, which the policy forbids.
            preload: false,
          }),
        RULES,
      );
      expect(
        results.violations.flatMap(({ id, help, nodes }) =>
          nodes.slice(0, 3).map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
        ),
      ).toEqual([]);
    });
  },
);

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
