import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { NAUGHTY_STRINGS } from '../fixtures/naughty-strings.ts';
import { defaultLocale, levels, site } from '../site/built-site.ts';
import { PATIENCE } from '../../src/cli/examine/launch-browser.ts';
import {
  readCsv,
  readNames,
  readRow,
  readRowsLine,
  take,
  waitForFigures,
  waitUntilDrawn,
  withSalaries,
} from './salaries-page.ts';
import { readPdfText } from './read-pdf-text.ts';
import { keepOpen } from './visit.ts';
import type { Visit } from './visit.ts';

const { t } = languageOf(defaultLocale);
const highest = levels.at(-1)!;

const choose = async (page: Page, label: string, value: string): Promise<void> => {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
  await waitUntilDrawn(page);
};
const draw = async (page: Page, picture: 'ranges' | 'map' | 'table'): Promise<void> => {
  await page.getByRole('radio', { name: t(`salaries.picture.${picture}`) }).check();
  await waitUntilDrawn(page);
};
const read = (table: string): string =>
  readFileSync(new URL(`../../data/${table}`, import.meta.url), 'utf8');
const queryOf = (page: Page): string => new URL(page.url()).search;
const finding = (page: Page): Promise<string> => page.locator('#salaries .finding').innerText();

/** Texts of the rows of a column, which counts from the name. */
const readColumn = (page: Page, index: number): Promise<string[]> =>
  page.locator(`.salaries-table tbody tr:not(.here) > :nth-child(${index + 1})`).allTextContents();

describe('a reader with a mouse', () => {
  it('chooses a rung, and the picture, the address and the way back follow', async () => {
    await withSalaries(defaultLocale, '', async ({ page }) => {
      const before = await finding(page);
      expect(queryOf(page)).toBe('');
      await choose(page, t('salaries.rung'), highest);
      expect(queryOf(page)).toBe(`?rung=${highest}`);
      await expect.poll(() => finding(page)).not.toBe(before);
      const after = await finding(page);
      await page.goBack();
      await expect.poll(() => finding(page)).toBe(before);
      expect(queryOf(page)).toBe('');
      await page.goForward();
      await expect.poll(() => finding(page)).toBe(after);
      expect(
        await page.getByRole('combobox', { name: t('salaries.rung'), exact: true }).inputValue(),
      ).toBe(highest);
    });
  });

  it.each(['estimate', 'real', 'official', 'jobs', 'quotient'])(
    'looks at %s by an address, and sees what the address names',
    async (measure) => {
      await withSalaries(defaultLocale, `?measure=${measure}&view=table`, async ({ page }) => {
        const select = page.getByRole('combobox', { name: t('salaries.measure'), exact: true });
        expect(await select.inputValue()).toBe(measure);
        await expect.poll(async () => (await readNames(page)).length).toBe(50);
        const sorted = page.locator('.salaries-table th[aria-sort="descending"]');
        expect(await sorted.count()).toBe(1);
        expect(await sorted.evaluate((head) => (head as HTMLTableCellElement).cellIndex)).toBe(1);
      });
    },
  );

  it('finds a city by the beginnings of its words, also one that only the area is named after', async () => {
    await withSalaries(defaultLocale, '', async ({ page }) => {
      const field = page.getByRole('searchbox');
      await field.fill('spring il');
      await expect.poll(() => readNames(page)).toEqual(['Springfield, IL']);
      await field.fill('fort worth');
      await expect.poll(() => readNames(page)).toEqual(['Dallas, TX']);
      await field.fill('zzyzx');
      await expect
        .poll(() => page.locator('#salaries .notice').innerText())
        .toContain(t('placeField.none'));
      expect(await finding(page)).toBe(t('salaries.finding.none'));
      await page.getByRole('button', { name: t('salaries.clear') }).click();
      await expect.poll(async () => (await readNames(page)).length).toBe(50);
      expect(queryOf(page)).toBe('');
    });
  });

  it('narrows by state and by jobs, and the three pictures show the same places', async () => {
    await withSalaries(defaultLocale, '', async ({ page }) => {
      await choose(page, t('salaries.stateOrRegion'), 'co');
      const all = await readNames(page);
      await choose(page, t('salaries.jobs'), '1000');
      const ranges = await readNames(page);
      expect(ranges.length).toBeGreaterThan(1);
      expect(ranges.length).toBeLessThan(all.length);
      expect(ranges.every((name) => name.endsWith(', CO'))).toBe(true);
      await draw(page, 'table');
      await expect.poll(() => readNames(page)).toEqual(ranges);
      const jobs = (await readColumn(page, 9)).map((text) => Number(text.replace(',', '')));
      expect(Math.min(...jobs)).toBeGreaterThanOrEqual(1000);
      await draw(page, 'map');
      expect(await page.locator('.map-reading a').innerText()).toBe(ranges[0]);
      expect(queryOf(page)).toBe('?state=co&jobs=1000&view=map');
    });
  });

  it('narrows by region to its places and no others, as data/ groups them', async () => {
    const regions = readCsv(read('regions.csv'));
    const metros = readCsv(read('places.csv')).filter(({ kind }) => kind === 'metro');
    await withSalaries(defaultLocale, '?view=table&all=1&jobs=100', async ({ page }) => {
      await choose(page, t('salaries.jobs'), '0');
      for (const { id = '', states = '' } of regions) {
        await choose(page, t('salaries.stateOrRegion'), `region:${id}`);
        const wanted = metros
          .filter((metro) => metro['states']!.split(' ').some((s) => states.split(' ').includes(s)))
          .map((metro) => metro['id']);
        const drawn = (): Promise<string[]> =>
          page
            .locator('.salaries-table tbody th a')
            .evaluateAll((links) =>
              links.map((link) => link.getAttribute('href')!.split('/').at(-2)!),
            );
        await expect.poll(async () => (await drawn()).sort()).toEqual(wanted.sort());
        expect(queryOf(page)).toContain(`region=${id}`);
      }
      // A state takes the place of the region, and the other way round.
      await choose(page, t('salaries.stateOrRegion'), 'co');
      expect(queryOf(page)).toContain('state=co');
      expect(queryOf(page)).not.toContain('region');
      await page.getByRole('button', { name: t('salaries.clear') }).click();
      expect(queryOf(page)).toBe('?view=table&all=1');
    });
  });

  it('says beside the count and in the name of a file what it was narrowed to', async () => {
    await withSalaries(defaultLocale, '?view=table&all=1', async ({ page }) => {
      const before = await finding(page);
      await choose(page, t('salaries.stateOrRegion'), 'region:west');
      expect(queryOf(page)).toBe('?region=west&view=table&all=1');
      await expect.poll(() => readRowsLine(page)).toMatch(/^West: \d+ areas; by median/);
      expect(await finding(page)).not.toBe(before);
      await expect.poll(async () => (await readNames(page)).length).toBeLessThan(100);
      const west = await readNames(page);
      const { file } = await take(page, t('take.csv'));
      expect(file).toBe(`salaries-estimate-${site.mainRole}-west.csv`);
      await draw(page, 'map');
      expect(west).toContain(await page.locator('.map-reading a').innerText());
      await choose(page, t('salaries.stateOrRegion'), 'co');
      await expect.poll(() => readRowsLine(page)).toMatch(/^Colorado: /);
      await page.goBack();
      await expect.poll(() => readRowsLine(page)).toMatch(/^West: /);
      await page.getByRole('button', { name: t('salaries.clear') }).click();
      await expect.poll(() => finding(page)).toBe(before);
    });
  });

  it('takes the state of an address that names a region too', async () => {
    await withSalaries(defaultLocale, '?region=south&state=co', async ({ page }) => {
      await expect.poll(() => readRowsLine(page)).toMatch(/^Colorado: /);
      await draw(page, 'table');
      expect(queryOf(page)).toBe('?state=co&view=table');
    });
  });

  it('sorts by every column, either way, with what is not known at the end', async () => {
    // One region, with a city of every kind: the whole table is sorted against data/ in another file.
    await withSalaries(defaultLocale, '?region=west&view=table&all=1', async ({ page }) => {
      const heads = page.locator('.salaries-table thead button');
      const count = await heads.count();
      expect(count).toBe(11);
      const total = Number(/\d+/.exec(await readRowsLine(page))![0]);
      let unknown = 0;
      for (let index = 1; index < count; index++) {
        for (const direction of ['descending', 'ascending']) {
          const head = page.locator('.salaries-table thead th').nth(index);
          // The first column of figures is in order already.
          if ((await head.getAttribute('aria-sort')) !== direction) await heads.nth(index).click();
          expect(await head.getAttribute('aria-sort')).toBe(direction);
          // What is below the first screen follows a frame later.
          await vi.waitFor(async () => {
            const figures = (await readColumn(page, index)).map(readFigure);
            const known = figures.filter((figure) => figure !== null);
            const turn = direction === 'descending' ? -1 : 1;
            expect(known).toEqual([...known].sort((a, b) => turn * (a - b)));
            expect(figures.slice(0, known.length)).toEqual(known);
            expect(figures).toHaveLength(total);
            unknown += figures.length - known.length;
          }, PATIENCE);
        }
      }
      expect(unknown).toBeGreaterThan(0);
      const alphabet = new Intl.Collator(defaultLocale);
      const byName = (await readNames(page)).sort(alphabet.compare);
      await heads.nth(0).click();
      await expect.poll(() => readNames(page)).toEqual(byName);
      await heads.nth(0).click();
      await expect.poll(() => readNames(page)).toEqual(byName.reverse());
    });
  });

  it('draws the first rows, and all of them when asked', async () => {
    await withSalaries(defaultLocale, '', async ({ page }) => {
      const total = Number(/\d+/.exec(await readRowsLine(page))![0]);
      await expect.poll(async () => (await readNames(page)).length).toBe(50);
      await page.getByRole('button', { name: t('salaries.all', { count: total }) }).click();
      await expect.poll(async () => (await readNames(page)).length).toBe(total);
      expect(queryOf(page)).toBe('?all=1');
      await page.getByRole('button', { name: t('salaries.fewer', { count: 50 }) }).click();
      await expect.poll(async () => (await readNames(page)).length).toBe(50);
    });
  });

  it('prints the places that are drawn as a table, with the address of the page', async () => {
    await withSalaries(defaultLocale, '?state=co', async ({ page }) => {
      const names = await readNames(page);
      expect(names.length).toBeGreaterThan(3);
      const text = readPdfText(await page.pdf({ format: 'Letter' })).join(' ');
      const plain = text.replaceAll(/\s/g, '');
      for (const name of names) expect(plain).toContain(name.replaceAll(/\s/g, ''));
      for (const head of ['p10', 'p90', 'quotient'] as const) {
        expect(plain).toContain(t(`salaries.column.${head}`).replaceAll(/\s/g, ''));
      }
      expect(plain).toContain(new URL(`${site.base}salaries/`, site.url).href);
      await expect.poll(() => page.locator('.salaries-table').count()).toBe(0);
    });
  });

  it('points at a circle of the map and reads its place', async () => {
    await withSalaries(defaultLocale, '?view=map', async ({ page }) => {
      const before = await page.locator('.map-reading a').innerText();
      const map = page.locator('.map-picture svg');
      await map.scrollIntoViewIfNeeded();
      const box = (await map.boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.35, box.y + box.height * 0.4);
      const after = await page.locator('.map-reading a').innerText();
      expect(after).not.toBe(before);
      expect(await page.locator('.map-picture .own-ring').count()).toBe(1);
    });
  });

  it('follows the circle that it points at to the level in that place', async () => {
    const follow = async ({ page }: Visit): Promise<void> => {
      const circle = page.locator('.map-picture a', { hasText: /^Grand Junction, CO: / });
      await circle.locator('circle').first().click();
      await page.waitForURL(new RegExp(`/roles/${site.mainRole}/grand-junction-co/$`));
    };
    // Without the transition from page to page, which a slow machine skips aloud.
    await withSalaries(defaultLocale, '?view=map&state=co', follow, { reducedMotion: 'reduce' });
  });
});

describe('a reader with a keyboard', () => {
  it('stops once at the ranges, walks along them with arrow keys and follows a link', async () => {
    const still = { reducedMotion: 'reduce' as const };
    await withSalaries(
      defaultLocale,
      '',
      async ({ page }) => {
        const stops = await page
          .locator('#salaries .pay-range a')
          .evaluateAll(
            (links) => links.filter((link) => link.getAttribute('tabindex') === '0').length,
          );
        expect(stops).toBe(1);
        const names = await readNames(page);
        await page.locator('#salaries .evidence-line a').last().focus();
        await page.keyboard.press('Tab');
        const focused = (): Promise<string> =>
          page.evaluate(() => document.activeElement?.textContent ?? '');
        expect(await focused()).toBe(names[0]);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        expect(await focused()).toBe(names[2]);
        await page.keyboard.press('End');
        expect(await focused()).toBe(names.at(-1));
        await page.keyboard.press('ArrowDown');
        expect(await focused()).toBe(names.at(-1));
        await page.keyboard.press('Home');
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('.pay-range'))).toBeNull();
        await page.keyboard.press('Shift+Tab');
        expect(await focused()).toBe(names[0]);
        await page.keyboard.press('Enter');
        await page.waitForURL(new RegExp(`/roles/${site.mainRole}/`));
      },
      still,
    );
  });

  it('chooses a region and then a state by the letters of their names', async () => {
    await withSalaries(defaultLocale, '', async ({ page }) => {
      const select = page.getByRole('combobox', { name: t('salaries.stateOrRegion'), exact: true });
      await select.focus();
      await page.keyboard.type('Midw');
      await expect.poll(() => queryOf(page)).toBe('?region=midwest');
      await expect.poll(() => readRowsLine(page)).toMatch(/^Midwest: /);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => queryOf(page)).toBe('?region=northeast');
      // Letters that follow one another within a second are one word.
      await page.waitForTimeout(1200);
      await page.keyboard.type('Colo');
      await expect.poll(() => queryOf(page)).toBe('?state=co');
      expect(await select.evaluate((field) => field === document.activeElement)).toBe(true);
    });
  });

  it('sorts the table with Enter and keeps the focus on the head', async () => {
    await withSalaries(defaultLocale, '?view=table', async ({ page }) => {
      const head = page.locator('.salaries-table thead button').nth(9);
      await head.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => queryOf(page)).toBe('?sort=-jobs&view=table');
      await page.keyboard.press('Space');
      await expect.poll(() => queryOf(page)).toBe('?sort=jobs&view=table');
      expect(await head.evaluate((button) => button === document.activeElement)).toBe(true);
    });
  });

  it('walks over the map with arrow keys from one link, and hears where', async () => {
    await withSalaries(defaultLocale, '?view=map&q=denver', async ({ page }) => {
      // The circles are links as well, for pointing alone; what is found is marked among all others.
      expect(await page.locator('.map-picture a:not([tabindex="-1"])').count()).toBe(0);
      expect(await page.locator('.map-picture .own-ring').count()).toBe(1);
      expect(await page.locator('.map-picture .place.own').textContent()).toBe('Denver');
      expect(await page.locator('.map-picture circle').count()).toBeGreaterThan(50);
      await page.getByRole('searchbox').fill('');
      const link = page.locator('.map-reading a');
      await link.focus();
      await page.keyboard.press('Home');
      const first = await link.innerText();
      await page.keyboard.press('ArrowRight');
      const second = await link.innerText();
      expect(second).not.toBe(first);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('End');
      const last = await link.innerText();
      expect(await page.locator('.views [role="status"]').innerText()).toContain(last);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('hears the end of a series of changes once', async () => {
    await withSalaries(defaultLocale, '', async ({ page }) => {
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const status = document.querySelector('.salaries-state [role="status"]')!;
        new MutationObserver(() => heard.push(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      const field = page.getByRole('searchbox');
      await field.pressSequentially('boise', { delay: 30 });
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
        .toHaveLength(1);
      const [text = ''] = await page.evaluate(
        () => (window as unknown as { heard: string[] }).heard,
      );
      expect(text).toContain(await readRowsLine(page).then((line) => line.split('\n')[0]!));
      // The address is written over while somebody types: one way back leads out of it.
      expect(queryOf(page)).toBe('?q=boise');
    });
  });
});

describe('what is not known', () => {
  const rowOf = async (query: string, name: string): Promise<string[]> => {
    let cells: string[] = [];
    await withSalaries(defaultLocale, `?view=table&${query}`, async ({ page }) => {
      cells = await readRow(page, name);
      expect(await page.locator('#salaries figcaption').innerText()).toContain(name.split(',')[0]);
    });
    return cells;
  };

  it('a city without an estimate has a row that says why', async () => {
    const cells = await rowOf('q=ogden', 'Ogden, UT');
    expect(cells.slice(0, 3)).toEqual(['–', '–', '–']);
    // Its jobs are counted all the same.
    expect(cells[8]).toMatch(/\d/);
  });

  it('a rung without the 10th and 90th percentiles has dashes there, and a note', async () => {
    await withSalaries(defaultLocale, `?rung=${highest}&view=table`, async ({ page }) => {
      const cells = await readRow(page, 'Denver, CO').catch(() => []);
      const first = cells.length > 0 ? cells : await readRow(page, 'San Jose, CA');
      expect([first[4], first[7]]).toEqual(['–', '–']);
      expect(first[5]).toMatch(/^\$/);
      expect(await page.locator('#salaries figcaption').innerText()).toContain(
        'too few to show the 10th and 90th percentiles',
      );
    });
  });

  it('Puerto Rico has official wages alone, before prices, and that is said', async () => {
    for (const measure of ['estimate', 'real']) {
      const cells = await rowOf(`measure=${measure}&q=san+juan`, 'San Juan, PR');
      expect(cells.slice(0, 3)).toEqual(['–', '–', '–']);
    }
    await withSalaries(
      defaultLocale,
      '?measure=official&q=san+juan&view=table',
      async ({ page }) => {
        const published = await readRow(page, 'San Juan, PR');
        expect(published[0]).toMatch(/^\$/);
        expect(published.slice(2, 4)).toEqual(['–', '–']);
      },
    );
  });
});

describe('an address that nobody has written', () => {
  /** Every one is tried on what reads the address, in the unit tests. A browser takes 200 addresses in ten seconds. */
  const STEP = 8;
  const strings = NAUGHTY_STRINGS.filter((_text, index) => index % STEP === 0);

  it(`shows a view and no error for each of ${strings.length} strings in every parameter`, async () => {
    await withSalaries(defaultLocale, '', async ({ page }) => {
      const faults = await page.evaluate(async (texts) => {
        const names = [
          'measure',
          'rung',
          'occupation',
          'q',
          'state',
          'region',
          'jobs',
          'sort',
          'view',
          'all',
        ];
        const found: string[] = [];
        const answer = async (query: string, text: string): Promise<void> => {
          try {
            history.replaceState(null, '', `?${query}`);
          } catch {
            return;
          }
          if (location.search === '') found.push(`not asked: ${text.slice(0, 40)}`);
          dispatchEvent(new PopStateEvent('popstate'));
          await new Promise((done) => setTimeout(done, 0));
          const heading = document.querySelector('#salaries .finding')?.textContent ?? '';
          if (heading === '') found.push(text.slice(0, 40));
        };
        for (const text of texts) {
          await answer(new URLSearchParams(names.map((name) => [name, text])).toString(), text);
          // Of one place, which is drawn in no time.
          await answer(`q=boise&rung=${text}&${text}=1`, text);
        }
        return found;
      }, strings);
      expect(faults).toEqual([]);
      await page.evaluate(() => {
        history.replaceState(null, '', location.pathname);
        dispatchEvent(new PopStateEvent('popstate'));
      });
      await expect.poll(async () => (await readNames(page)).length).toBe(50);
    });
  });

  const plain = keepOpen(defaultLocale, '/salaries/');
  it.each([
    '?rung=%00',
    '?region=east',
    '?region=west&region=west',
    '?sort=%3Cscript%3E',
    '?view=map&view=table',
    '?q=%ED%A0%80',
    '?%',
  ])('opens %s like the plain one', async (query) => {
    await waitForFigures(plain().page);
    await withSalaries(defaultLocale, query, async ({ page }) => {
      if (query.includes('q=')) expect(await finding(page)).not.toBe('');
      else expect(await finding(page)).toBe(await finding(plain().page));
    });
  });
});

/** A figure as it is written in the table; null for a dash. */
function readFigure(text: string): number | null {
  const plain = text
    .replaceAll(/[≈$,%\s]/g, '')
    .replace('−', '-')
    .replace('+', '');
  return plain === '–' ? null : Number(plain);
}
