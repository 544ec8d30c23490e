import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readCsvTable } from '../fixtures/csv-table.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

/** Opens the explorer with its figures, uses it, and sees to it that it kept its policy. */
export async function withSalaries(
  locale: string,
  query: string,
  use: (visited: Visit) => Promise<void>,
  options: BrowserContextOptions & { width?: number } = {},
): Promise<void> {
  const visited = await visit(locale, `/salaries/${query}`, options);
  try {
    await waitForFigures(visited.page);
    await use(visited);
    expect({
      violations: await visited.violations(),
      consoleErrors: visited.consoleErrors,
      forbidden: visited.forbidden,
    }).toEqual({ violations: [], consoleErrors: [], forbidden: [] });
  } finally {
    await visited.close();
  }
}

/** Until all figures are there and the view of the address is drawn. */
export async function waitForFigures(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.salaries[data-figures="ready"]') !== null,
  );
}

/** Until what was chosen last is what is drawn, a frame after the choice. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.locator('#salaries:not([aria-busy="true"])').waitFor();
}

/** What the page says of its rows, as it is seen. */
export function readRowsLine(page: Page): Promise<string> {
  return page.locator('.salaries-state .measured').innerText();
}

/**
 * Names of the places in the order in which they are drawn, whatever draws them. A long view is drawn in steps, a
 * frame each: it is whole when some frames have brought no more.
 */
export async function readNames(page: Page): Promise<string[]> {
  await waitUntilDrawn(page);
  await page.evaluate(async (selector) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    for (let count = -1, still = 0; still < 10; await frame()) {
      const now = document.querySelectorAll(selector).length;
      still = now === count ? still + 1 : 0;
      count = now;
    }
  }, PLACE_LINKS);
  return readDrawnNames(page);
}

/** The same where nothing more will be drawn: a page without scripts has no frames to wait for. */
export function readDrawnNames(page: Page): Promise<string[]> {
  return page.locator(PLACE_LINKS).evaluateAll((links) =>
    links.map((link) => {
      const lines = [...link.querySelectorAll('text')];
      return lines.length > 0
        ? lines.map((line) => line.textContent).join(' ')
        : (link.textContent ?? '');
    }),
  );
}

const PLACE_LINKS = '#salaries tbody th a, #salaries .pay-range a';

/** Cells of a row of the table. */
export async function readRow(page: Page, name: string): Promise<string[]> {
  const row = page.locator('.salaries-table tbody tr').filter({ hasText: name }).first();
  // What is far from the screen has no rendered text.
  const cells = await row.locator('td').allTextContents();
  return cells.map((text) => text.replaceAll('\u00a0', ' '));
}

/** What a button of the page hands out. */
export async function take(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const handed = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const download = await handed;
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { file: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** The rows of a CSV file by the names of their columns. */
export function readCsv(text: string): Record<string, string>[] {
  const { table, problems } = readCsvTable(text);
  if (!table) throw new Error(`The file is no table: ${JSON.stringify(problems)}`);
  const { columns, rows } = table;
  return rows.map((cells) =>
    Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
  );
}
