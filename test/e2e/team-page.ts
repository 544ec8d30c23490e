import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

/** Opens the team page, uses it, and sees to it that it kept its policy, asked nobody and logged no error. */
export async function withTeam(
  locale: string,
  use: (visited: Visit) => Promise<void>,
  options: BrowserContextOptions & { width?: number } = {},
): Promise<void> {
  const visited = await visit(locale, '/team/', options);
  // A reader who leaves with unsaved changes is asked; here the answer is yes.
  visited.page.on('dialog', (dialog) => void dialog.accept());
  const before = visited.requests.length;
  try {
    await use(visited);
    expect({
      violations: await visited.violations(),
      consoleErrors: visited.consoleErrors,
      forbidden: visited.forbidden,
      requests: visited.requests.slice(before),
    }).toEqual({ violations: [], consoleErrors: [], forbidden: [], requests: [] });
  } finally {
    await visited.close();
  }
}

/** Chooses a roster by the button that asks for one. */
export async function openRoster(
  page: Page,
  label: string,
  name: string,
  bytes: string | Uint8Array,
): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: label, exact: true }).click();
  await (
    await asked
  ).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes as Uint8Array) });
}

/** Opens a folded part of an open roster. */
export async function openFold(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} summary`).first().click();
  await page.locator(`#${id} details[open] > :nth-child(2)`).first().waitFor();
}

/** Rows of the table of people: to begin with, the first fifteen. */
export const peopleRows = (page: Page) => page.locator('.team-people tbody tr');
