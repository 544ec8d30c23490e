import { describe, expect, it } from 'vitest';
import { site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { visit } from './visit.ts';

const WIDTHS = [320, 360, 768, 1440];

const cases = listPageKinds().flatMap((kind) =>
  site.locales.map((locale) => ({ ...kind, locale })),
);

describe('text in charts', () => {
  it.each(cases)('on the $name in $locale is legible on every screen', async ({ locale, path }) => {
    const { page, close } = await visit(locale, path);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(findIllegible);
      faults.push(...found.map((fault) => `${width} px: ${fault}`));
    }
    await close();
    expect(faults.slice(0, 12)).toEqual([]);
  });
});

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
