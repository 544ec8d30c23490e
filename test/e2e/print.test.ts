import { describe, expect, it } from 'vitest';
import { site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { readPdfText } from './read-pdf-text.ts';
import { visit } from './visit.ts';

const cases = listPageKinds().flatMap((kind) =>
  site.locales.map((locale) => ({ ...kind, locale })),
);

describe.each(['A4', 'Letter'])('printed on %s', (format) => {
  it.each(cases)('the $name in $locale has its text and no navigation', async (page) => {
    const visited = await visit(page.locale, page.path);
    const title = await visited.page.locator('h1').innerText();
    const navigation = await visited.page.locator('header nav a').allInnerTexts();
    const pdf = await visited.page.pdf({ format });
    const sheets = readPdfText(pdf).map(plain);
    await visited.close();
    expect(sheets[0]).toContain(plain(title));
    // Words of the navigation may occur in the text, but never all of them in a row.
    expect(sheets[0]).not.toContain(plain(navigation.join('')));
    expect(sheets.filter((sheet) => sheet.length < 20)).toEqual([]);
  });
});

describe('on paper', () => {
  it.each(cases)('the $name in $locale hides what cannot be used there', async (page) => {
    const visited = await visit(page.locale, page.path, { colorScheme: 'dark' });
    await visited.page.emulateMedia({ media: 'print' });
    const faults = await visited.page.evaluate(findUnprintable);
    await visited.close();
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
