import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

/** Opens the plan page, uses it, and sees to it that it kept its policy and asked nobody else. */
export async function withPlan(
  locale: string,
  use: (visited: Visit) => Promise<void>,
  options: BrowserContextOptions & { width?: number } = {},
  fragment = '',
): Promise<void> {
  const visited = await visit(locale, `/plan/${fragment}`, options);
  // A reader who leaves with unsaved changes is asked; here the answer is yes.
  visited.page.on('dialog', (dialog) => void dialog.accept());
  try {
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

/** Presses Tab until something is reached: by a selector, or a button by its words. */
export async function tabTo(
  page: Page,
  wanted: { selector: string } | { button: string },
): Promise<void> {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate((target) => {
      const element = document.activeElement;
      return 'selector' in target
        ? element?.matches(target.selector) === true
        : element?.tagName === 'BUTTON' && element.textContent.trim() === target.button;
    }, wanted);
    if (reached) return;
  }
  throw new Error(`The Tab key never reaches ${JSON.stringify(wanted)}`);
}

/** Chooses a file by pressing a key on the button that asks for one. */
export async function openByKey(
  page: Page,
  name: string,
  text: string | Buffer,
  file = 'plan.json',
) {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await (
    await asked
  ).setFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Until the page has said something. */
export async function waitForNotice(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor();
}

/** Everything of a plan that a reader sees and enters. */
export async function readDesk(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    values: [
      ...document.querySelectorAll<HTMLInputElement>(
        'select, [type="text"]:not([readonly]), .plan-choice [type="date"]',
      ),
    ].map(({ value }) => value),
    checked: [...document.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')].map(
      ({ name, value }) => `${name}=${value}`,
    ),
    notes: [...document.querySelectorAll('.plan-notes li p')].map(({ textContent }) => textContent),
    first: document.querySelector('.plan-first')?.textContent,
  }));
}

/** Text of a file that the page hands out when something is done. */
export async function readDownload(page: Page, act: () => Promise<void>): Promise<string> {
  const handed = page.waitForEvent('download');
  await act();
  const parts: Buffer[] = [];
  for await (const part of await (await handed).createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
