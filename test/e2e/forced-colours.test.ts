import { describe, expect, it } from 'vitest';
import { site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { visit } from './visit.ts';

describe.each(listPageKinds())('$name in forced colours', ({ path }) => {
  it.each(site.locales)('loses no word and no sign of a list, in %s', async (locale) => {
    const visited = await visit(locale, path, { forcedColors: 'active' });
    const lost = await visited.page.evaluate(findLost);
    await visited.close();
    expect(lost).toEqual([]);
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
