import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { competencies, levels, lines, site } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
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

  it('shows a rung beside the next one on a tablet, and nothing is cut', async () => {
    const visited = await visit(locale, matrix, { width: 768, javaScriptEnabled: false });
    const { page } = visited;
    await page.getByRole('radio').first().focus();
    for (let rung = 1; rung <= levels.length; rung++) {
      if (rung > 1) await page.keyboard.press('ArrowRight');
      const lower = Math.min(rung, levels.length - 1);
      expect(await shownRungs(page)).toEqual([lower, lower + 1]);
    }
    const box = page.locator('.matrix .scroll');
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await visited.close();
  });

  it.each([360, 1280])('shows one competency alone at %i px, picked by keyboard', async (width) => {
    const visited = await visit(locale, matrix, { width, javaScriptEnabled: false });
    const { page } = visited;
    const rows = page.locator('.matrix-table tbody tr:visible');
    expect(await rows.count()).toBe(competencies.length);
    const label = await page.locator('.choose-competency label').innerText();
    const pick = page.getByRole('combobox', { name: label, exact: true });
    const names = await pick.locator('option').allInnerTexts();
    expect(names).toHaveLength(competencies.length + 1);
    await pick.focus();
    for (const name of names.slice(1)) {
      await page.keyboard.press('ArrowDown');
      expect(await rows.count()).toBe(1);
      expect(await rows.getByRole('rowheader').innerText()).toBe(name);
    }
    await pick.selectOption({ index: 0 });
    expect(await rows.count()).toBe(competencies.length);
    await visited.close();
  });

  it('keeps the competency in view while the rungs scroll past', async () => {
    const visited = await visit(locale, matrix, { width: 920, javaScriptEnabled: false });
    const { page } = visited;
    const name = page.locator('.matrix-table tbody th').first();
    const last = page.locator('.matrix-table tbody tr:first-child td').last();
    const before = { name: await leftOf(name), last: await leftOf(last) };
    await page.locator('.matrix .scroll').focus();
    for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
    // Scrolling by keys is smooth.
    await expect.poll(() => leftOf(last)).toBeLessThan(before.last - 100);
    expect(await leftOf(name)).toBe(before.name);
    await visited.close();
  });

  it('names the choice and each of its rungs for a screen reader', async () => {
    const visited = await visit(locale, matrix, { width: 360 });
    const { page } = visited;
    const legend = await page.locator('.choose-rung legend').innerText();
    const group = page.getByRole('group', { name: legend, exact: true });
    const names = await group.locator('label').allInnerTexts();
    expect(new Set(names).size).toBe(levels.length);
    for (const name of names) {
      expect(await group.getByRole('radio', { name: name.trim(), exact: true }).count()).toBe(1);
    }
    await visited.close();
  });
});

describe.each(site.locales)('the path in %s', (locale) => {
  it.each([
    [matrix, lines],
    [
      `/ladder/${levels[0]}-to-${levels.at(-1)}/`,
      lines.filter((line) => line.at(-1) === levels.at(-1)),
    ],
  ])('tells one time on each rung of %s', async (path, shown) => {
    const visited = await visit(locale, path, { javaScriptEnabled: false });
    const whens = await visited.page.locator('.path > li .when').allInnerTexts();
    await visited.close();
    // Each time but the first of a line is marked as an example once.
    expect(whens.map((text) => text.split('*').length - 1)).toEqual(
      shown.flatMap((line) => line.map((_id, index) => (index === 0 ? 0 : 1))),
    );
  });
});

describe.each(site.locales)('the way up in a city in %s, without JavaScript', (locale) => {
  const city = listPageKinds().find(({ name }) => name === 'city')!.path;

  it('is the whole ladder unless a part of it is asked for', async () => {
    const visited = await visit(locale, `${city}#path`, { javaScriptEnabled: false });
    const { page } = visited;
    expect(await pathOf(page, 0).locator('.way:visible').count()).toBe(1);
    expect(await shownStops(page, 0)).toEqual(lines[0]!.map((_id, index) => index + 1));
    await visited.close();
  });

  it.each(lines.map((line, index) => ({ line, index })))(
    'shows each part of line $index by its address, counted from its lowest rung, and the back button returns',
    async ({ line, index: track }) => {
      const visited = await visit(locale, city, { width: 360, javaScriptEnabled: false });
      const { page } = visited;
      const path = pathOf(page, track);
      await path.locator('.fold > summary').click();
      const earlier = lines.slice(0, track).map((other) => other.filter((id) => line.includes(id)));
      const told = Math.max(0, ...earlier.map(({ length }) => (length * (length - 1)) / 2));
      const links = path.locator('.other-ways dd a');
      expect(await links.count()).toBe((line.length * (line.length - 1)) / 2 - told);
      const top = line.length;
      const parts = [
        [2, top],
        [top - 1, top],
        [1, top],
        [top - 2, top],
      ] as const;
      for (const [from, to] of parts) {
        const id = `${line[from - 1]}-to-${line[to - 1]}`;
        await path.locator(`.other-ways a[href="#${id}"]`).click();
        const way = path.locator('.way:visible');
        expect(await way.count()).toBe(1);
        expect(await way.getAttribute('id')).toBe(id);
        expect(await shownStops(page, track)).toEqual(line.map((_id, i) => i + 1).slice(from - 1));
        const whens = await path.locator('.path > li:visible .when').allInnerTexts();
        const start = await path.locator('.path > li:nth-child(1) .since-start').textContent();
        expect(whens[0]).toBe(start);
        expect(new Set(whens).size).toBe(whens.length);
        // The first rung of a part has no step below it.
        expect(await path.locator(`.path > li:nth-child(${from}) .step:visible`).count()).toBe(0);
      }
      await page.goBack();
      expect(await shownStops(page, track)).toEqual(line.map((_id, i) => i + 1));
      await visited.close();
    },
  );

  it('is reached for any city from a difference', async () => {
    const way = `${levels[0]}-to-${levels.at(-1)}`;
    const visited = await visit(locale, `/ladder/${way}/`, { javaScriptEnabled: false });
    const { page } = visited;
    await page.locator('.fold:has(#cities) > summary').click();
    await page.locator('.city-finder summary').click();
    await page.locator('.city-finder a').last().click();
    await page.waitForURL(new RegExp(`/cities/[a-z-]+/#${way}$`));
    expect(await page.locator(`#${way}`).isVisible()).toBe(true);
    await visited.close();
  });
});

/** Numbers of the rungs whose column is shown. */
async function shownRungs(page: Page): Promise<number[]> {
  const shown = await Promise.all(
    levels.map((_id, index) =>
      page.locator(`.matrix-table thead th:nth-child(${index + 2})`).isVisible(),
    ),
  );
  return shown.flatMap((visible, index) => (visible ? [index + 1] : []));
}

async function leftOf(element: Locator): Promise<number> {
  return (await element.boundingBox())!.x;
}

/** The way up of a track in a city. */
function pathOf(page: Page, track: number): Locator {
  return page.locator('.place-path').nth(track);
}

/** Rungs of the timeline of a track that are shown. */
async function shownStops(page: Page, track: number): Promise<number[]> {
  const shown = await Promise.all(
    lines[track]!.map((_id, index) =>
      pathOf(page, track)
        .locator(`.path > li:nth-child(${index + 1})`)
        .isVisible(),
    ),
  );
  return shown.flatMap((visible, index) => (visible ? [index + 1] : []));
}
