import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { levels, site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { readPdfText } from './read-pdf-text.ts';
import { visit } from './visit.ts';

const matrix = '/ladder/';

describe.each(site.locales)('the matrix in %s, without JavaScript', (locale) => {
  it('shows every rung where there is room, and no switch', async () => {
    const visited = await visit(locale, matrix, { width: 1280, javaScriptEnabled: false });
    expect(await shownRungs(visited.page)).toEqual(levels.map((_id, index) => index + 1));
    expect(await visited.page.locator('.choose-rung').isVisible()).toBe(false);
    await visited.close();
  });

  it('shows one rung at a time on a phone, switched by keyboard', async () => {
    const visited = await visit(locale, matrix, { width: 360, javaScriptEnabled: false });
    const { page } = visited;
    const radios = page.getByRole('radio');
    expect(await radios.count()).toBe(levels.length);
    expect(await shownRungs(page)).toEqual([1]);
    await radios.first().focus();
    for (let rung = 2; rung <= levels.length; rung++) {
      await page.keyboard.press('ArrowRight');
      expect(await shownRungs(page)).toEqual([rung]);
    }
    await visited.close();
  });

  it('names the choice and each of its rungs for a screen reader', async () => {
    const visited = await visit(locale, matrix, { width: 360 });
    const group = visited.page.getByRole('group');
    expect((await group.first().locator('legend').innerText()).length).toBeGreaterThan(0);
    const names = await visited.page
      .locator('.choose-rung label')
      .evaluateAll((labels) => labels.map((label) => label.textContent.trim()));
    expect(names.every((name) => name.length > 0)).toBe(true);
    expect(new Set(names).size).toBe(levels.length);
    await visited.close();
  });
});

const printed = listPageKinds()
  .filter(({ path }) => path.startsWith('/ladder/'))
  .flatMap((kind) => site.locales.map((locale) => ({ ...kind, locale })));

describe.each(['A4', 'Letter'])('printed on %s', (format) => {
  it.each(printed)('no row of the $name in $locale is cut', async ({ locale, path }) => {
    const visited = await visit(locale, path);
    const { page } = visited;
    await page.emulateMedia({ media: 'print' });
    const rows = await page
      .locator('main :is(tr, .terms > div, .boxes > li, .path > li, .answers > div):visible')
      .allInnerTexts();
    const sheets = readPdfText(await page.pdf({ format })).map(plain);
    await visited.close();
    expect(rows.length).toBeGreaterThan(5);
    const cut = rows.map(plain).filter((row) => !sheets.some((sheet) => sheet.includes(row)));
    expect(cut).toEqual([]);
  });
});

/** Numbers of the rungs whose column is shown. */
async function shownRungs(page: Page): Promise<number[]> {
  const shown = await Promise.all(
    levels.map((_id, index) => page.locator(`.matrix-table thead .on-${index + 1}`).isVisible()),
  );
  return shown.flatMap((visible, index) => (visible ? [index + 1] : []));
}

/** Letters and figures alone: a PDF keeps no spaces between lines. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
