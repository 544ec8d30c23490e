import type { Page } from 'playwright-core';
import { readPdfText } from './read-pdf-text.ts';

/** The sheets of a page that is printed on a format, each as its letters and figures alone. */
export async function printSheets(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  return readPdfText(await page.pdf({ format })).map(plain);
}

/** What is wrong with the sheets of a page: its title or a folded part is missing, its navigation is there. */
export async function findPaperFaults(page: Page, sheets: readonly string[]): Promise<string[]> {
  const title = await page.locator('h1').innerText();
  const navigation = await page.locator('header nav a').allInnerTexts();
  const folded = await page.evaluate(findFoldedWords);
  const [first = ''] = sheets;
  const all = sheets.join('');
  return [
    ...(first.includes(plain(title)) ? [] : [`${title} is not on the first sheet`]),
    ...folded.flatMap((words) => (all.includes(plain(words)) ? [] : [`${words} is left out`])),
    // Words of the navigation may occur in the text, but never all of them in a row.
    ...(first.includes(plain(navigation.join(''))) ? ['the navigation is on the first sheet'] : []),
    ...(await findSheetFaults(page, sheets)),
  ];
}

/** What is wrong with single sheets of a page: one is empty, or lacks the address or the day. */
export async function findSheetFaults(page: Page, sheets: readonly string[]): Promise<string[]> {
  const marks = (await page.evaluate(findSheetMarks)).map(plain);
  return sheets.flatMap((sheet, index) => [
    ...marks.flatMap((mark) => (sheet.includes(mark) ? [] : [`sheet ${index + 1} lacks ${mark}`])),
    ...(marks.reduce((left, mark) => left.replace(mark, ''), sheet).length < 20
      ? [`sheet ${index + 1} is empty`]
      : []),
  ]);
}

/** Runs in the page: what every sheet has to say, its address and a day; nothing where it has no address of its own. */
function findSheetMarks(): string[] {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return link === null ? [] : [link.href, document.documentElement.dataset['dated'] ?? 'a day'];
}

/** Runs in the page: the first words of each part that is folded on a screen. */
function findFoldedWords(): string[] {
  return [...document.querySelectorAll('.fold-body')].flatMap((body) => {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const isText =
        parentElement?.closest('svg, .visually-hidden, summary, [id="choose-city"]') === null;
      if (isText && /\p{L}{4}/u.test(textContent ?? '')) return [textContent!.trim().slice(0, 40)];
    }
    return [];
  });
}

/** Texts of rows that no sheet has whole. A PDF keeps the order of drawing, so each part is looked for. */
export function findCutRows(rows: readonly string[], sheets: readonly string[]): string[] {
  return rows.filter((row) => {
    const parts = row.split(/[\n\t]/).map(plain);
    return !sheets.some((sheet) => parts.every((part) => sheet.includes(part)));
  });
}

/** Letters and figures alone: a PDF keeps no spaces between lines. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Runs in the page: navigation that is shown, and text that is cut off at the side. */
export function findUnprintable(): string[] {
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
