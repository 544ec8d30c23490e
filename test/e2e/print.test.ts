import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { readPdfText } from './read-pdf-text.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

const cases = listPageKinds().flatMap((kind) =>
  site.locales.map((locale) => ({ ...kind, locale })),
);

describe.each(cases)('on paper, the $name in $locale', ({ locale, path }) => {
  let visited: Visit;

  beforeAll(async () => {
    visited = await visit(locale, path, { colorScheme: 'dark' });
  });

  afterAll(async () => {
    await visited.close();
  });

  it.each(['A4', 'Letter'])('has its text and no navigation on %s', async (format) => {
    const title = await visited.page.locator('h1').innerText();
    const navigation = await visited.page.locator('header nav a').allInnerTexts();
    const sheets = readPdfText(await visited.page.pdf({ format })).map(plain);
    expect(sheets[0]).toContain(plain(title));
    // Words of the navigation may occur in the text, but never all of them in a row.
    expect(sheets[0]).not.toContain(plain(navigation.join('')));
    expect(sheets.filter((sheet) => sheet.length < 20)).toEqual([]);
  });

  it('hides what cannot be used there', async () => {
    await visited.page.emulateMedia({ media: 'print' });
    const faults = await visited.page.evaluate(findUnprintable);
    expect(faults.slice(0, 8)).toEqual([]);
  });
});

/** Letters and figures alone: a PDF keeps no spaces between lines. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Runs in the page: navigation that is shown, and text that is cut off at the side. */
function findUnprintable(): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll('header nav, nav[aria-label], .skip, form')) {
    if (element.checkVisibility()) faults.push(`shown: ${element.outerHTML.slice(0, 80)}`);
  }
  for (const svg of document.querySelectorAll('main svg')) {
    if (!svg.checkVisibility()) continue;
    const { width } = svg.getBoundingClientRect();
    if (width > document.documentElement.clientWidth) {
      faults.push(`wider than the page: ${svg.id || svg.getAttribute('class')}`);
    }
  }
  // White paper, dark ink, also for a reader whose screen is dark.
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(document.body).color.match(/[\d.]+/g) ?? []
  ).map(Number);
  if (red + green + blue > 300) faults.push(`pale text: ${getComputedStyle(document.body).color}`);
  return faults;
}
