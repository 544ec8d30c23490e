import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

const cases = listPageKinds().flatMap((kind) =>
  site.locales.map((locale) => ({ ...kind, locale })),
);

describe.each(cases)('in forced colours, the $name in $locale', ({ locale, path }) => {
  let visited: Visit;

  beforeAll(async () => {
    visited = await visit(locale, path, { forcedColors: 'active' });
  });

  afterAll(async () => {
    await visited.close();
  });

  it('loses no bar and no line', async () => {
    const faults = await visited.page.evaluate(findUnseen);
    expect(faults.slice(0, 8)).toEqual([]);
    expect((await visited.page.locator('main').innerText()).length).toBeGreaterThan(40);
  });

  it('loses no word and no sign of a list', async () => {
    expect(await visited.page.evaluate(findLost)).toEqual([]);
  });
});

/** Words in the colour of the page, which stand on a patch of it here, and lists without their mark. */
function findLost(): string[] {
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  const words = [...document.querySelectorAll('body *:not(svg *, script, style, noscript)')]
    .filter((element) => hasWords(element) && getComputedStyle(element).color === canvas)
    .map((element) => `invisible: ${element.outerHTML.slice(0, 120)}`);
  // An arrow that is drawn by a gradient is left out.
  const lists = [...document.querySelectorAll('select:not([multiple])')]
    .filter((element) => getComputedStyle(element).appearance === 'none')
    .map((element) => `no arrow: ${element.outerHTML.slice(0, 120)}`);
  return [...words, ...lists];
}

/** Runs in the page: shapes of charts that have neither an outline nor a filling of their own. */
function findUnseen(): string[] {
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const isSeen = (colour: string): boolean =>
    colour !== 'none' && colour !== ground && !/rgba\(.*, 0\)/.test(colour);
  return [...document.querySelectorAll('main svg .bar, main svg .tail, main svg circle')]
    .filter((shape) => shape.checkVisibility())
    .filter((shape) => {
      const { stroke, strokeWidth, fill } = getComputedStyle(shape);
      const outlined = isSeen(stroke) && Number.parseFloat(strokeWidth) > 0;
      return shape.tagName === 'circle' ? !outlined && !isSeen(fill) : !outlined;
    })
    .map((shape) => `${shape.closest('svg')?.id}: ${shape.outerHTML.slice(0, 80)}`);
}
