import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { TABLE_KINDS } from '../../src/islands/team/engine/protocol.ts';
import { csvConvention } from '../../src/tables/format-csv.ts';
import { defaultLocale, site } from '../site/built-site.ts';
import { findAxeFaults } from '../../src/cli/examine/axe-faults.ts';
import { readDownload } from './plan-page.ts';
import { openFold, openRoster, peopleRows, withTeam } from './team-page.ts';

const sample = readFileSync('data/samples/roster-sample.csv', 'utf8');

/** Columns of a CSV file in which no text has a delimiter. */
function readColumns(text: string, delimiter: string): (name: string) => string[] {
  const [header, ...records] = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(delimiter));
  return (name) => records.map((record) => record[header!.indexOf(name)]!);
}

describe.each(site.locales)('tables of a roster in %s', (locale) => {
  const language = languageOf(locale);
  const { t } = language;
  const { delimiter, decimal } = csvConvention(locale, true);

  it('leave as files, each with what the page shows', async () => {
    await withTeam(
      locale,
      async ({ page }) => {
        await openRoster(page, t('team.start.open'), 'sample.csv', sample);
        await expect.poll(() => peopleRows(page).count()).toBe(15);
        for (const row of [9, 11, 14]) await peopleRows(page).nth(row).getByRole('button').click();
        await page.getByLabel(t('team.budget'), { exact: true }).fill('20000');
        await page.locator('.team-line').first().waitFor();
        await openFold(page, 'compression');
        const files = new Map<string, (name: string) => string[]>();
        for (const table of TABLE_KINDS) {
          const text = await readDownload(page, () =>
            page
              .locator('#out')
              .getByRole('button', { name: t(`team.out.table.${table}`), exact: true })
              .click(),
          );
          files.set(table, readColumns(text, delimiter));
        }
        const column = (table: string, name: string): string[] => files.get(table)!(name);
        const money = (amount: string): string =>
          language.money(Number(amount.replace(decimal, '.')), 'USD');

        const finding = column('compression', 'finding');
        const [inverted, close] = ['inversion', 'compression'].map(
          (kind) => finding.filter((each) => each === kind).length,
        );
        expect(await page.locator('#team-compression').innerText()).toBe(
          t('team.compression.headline', { n: 59, inverted: inverted!, compressed: close! }),
        );
        // The page shows the first of either kind, as the file has them.
        for (const [index, start] of [0, inverted! + close!].entries()) {
          const rows = page.locator('.team-pairs').nth(index).locator('tbody tr');
          const count = await rows.count();
          expect(count).toBeGreaterThan(0);
          const part = (name: string) => column('compression', name).slice(start, start + count);
          expect(await rows.locator('th').allInnerTexts()).toEqual(part('name'));
          const cells = await rows.first().locator('td').allInnerTexts();
          const [other, ...pay] = [
            part('compared_with_name')[0]!,
            money(part('base_salary')[0]!),
            money(part('compared_with_base_salary')[0]!),
          ];
          expect(cells).toEqual(expect.arrayContaining([other, ...pay]));
        }

        await page.locator('#budget-line summary').click();
        const line = page.locator('#budget-line tbody tr');
        expect(column('budget', 'name')).toEqual(
          (await line.allInnerTexts()).map((text) => text.split('\t')[1]!.trim()),
        );
        expect(column('budget', 'employee_id')).toEqual(column('promotions', 'employee_id'));
        expect(column('people', 'employee_id')).toHaveLength(60);
        expect(column('scenarios', 'scenario')).toEqual(['A', 'B', 'difference']);
        expect(column('ranges', 'mid')).toEqual(column('structure', 'range_midpoint'));
        expect(column('gap', 'group')).toContain('all');
      },
      { acceptDownloads: true },
    );
  });
});

describe('the printed report', () => {
  it('of more than 5,000 people is printed as is chosen then, each time', async () => {
    const { t } = languageOf(defaultLocale);
    const [header, ...records] = sample.trim().split(/\r?\n/);
    const crowd = Array.from({ length: Math.ceil(5001 / records.length) }, (_, copy) =>
      records.map((record) => record.replace(',', `-${copy},`)),
    ).flat();
    const names = new Set(records.map((record) => record.split(',')[1]!));
    await withTeam(defaultLocale, async ({ page }) => {
      await page.evaluate(() => {
        window.papers = [];
        window.print = () =>
          void window.papers!.push(
            document.querySelector('.team > .team-paper')?.textContent ?? '',
          );
      });
      await openRoster(page, t('team.start.open'), 'crowd.csv', [header, ...crowd].join('\n'));
      await expect.poll(() => peopleRows(page).count()).toBe(15);
      const button = page.getByRole('button', { name: t('team.out.print'), exact: true });
      const print = async (): Promise<string> => {
        const before = await page.evaluate(() => window.papers!.length);
        await button.click();
        await expect.poll(() => page.evaluate(() => window.papers!.length)).toBe(before + 1);
        return (await page.evaluate(() => window.papers!.at(-1)))!;
      };
      const namesIn = (paper: string): string[] =>
        [...names].filter((name) => paper.includes(name));

      const named = await print();
      expect(namesIn(named).length).toBeGreaterThan(0);
      await page.getByLabel(t('team.out.names')).uncheck();
      // What the browser itself would print no longer names anybody either.
      await page.locator('.team-paper').waitFor({ state: 'detached' });
      const nameless = await print();
      expect(nameless).toContain('crowd.csv');
      expect(namesIn(nameless)).toEqual([]);
      await page.locator('#ranges > summary').click();
      await page.getByLabel(t('team.ranges.percentile'), { exact: true }).selectOption('p75');
      const higher = await print();
      expect(higher).not.toBe(nameless);
      expect(namesIn(higher)).toEqual([]);
    });
  });
});

describe('a fault in one part', () => {
  it('leaves the roster and the other parts as they are', async () => {
    const { t } = languageOf(defaultLocale);
    await withTeam(
      defaultLocale,
      async ({ page }) => {
        // A browser that fails to write days, as the table of newer hires does.
        await page.evaluate(() => {
          const kept = Object.getOwnPropertyDescriptor(Intl, 'DateTimeFormat')!;
          Object.defineProperty(Intl, 'DateTimeFormat', {
            configurable: true,
            get: () => {
              throw new RangeError('no days today');
            },
          });
          window.mendDays = () => void Object.defineProperty(Intl, 'DateTimeFormat', kept);
        });
        await openRoster(page, t('team.start.open'), 'sample.csv', sample);
        await expect.poll(() => peopleRows(page).count()).toBe(15);
        const broken = page.locator('#compression');
        await broken.locator('summary').click();
        await broken.getByRole('alert').waitFor();
        const text = await broken.innerText();
        expect(text).toContain(t('team.fault.what'));
        expect(text).toContain(t('team.fault.open'));
        expect(text).not.toContain('no days today');
        await openFold(page, 'structure');
        await peopleRows(page).nth(9).getByRole('button').click();
        // The planner writes days as well: what was decided is not lost with it.
        await page.locator('#promotions').getByRole('alert').waitFor();
        const saved = await readDownload(page, () =>
          broken.getByRole('button', { name: t('team.out.save') }).click(),
        );
        expect(saved).toContain('Ingrid Solheim');
        expect(await findAxeFaults(page)).toEqual([]);

        const again = page.getByRole('button', { name: t('team.again') });
        const faults = await again.count();
        await again.first().click();
        await expect.poll(() => again.count()).toBe(faults);
        await page.evaluate(() => window.mendDays!());
        for (let fault = 0; fault < faults; fault++) await again.first().click();
        await openFold(page, 'compression');
        expect(await page.getByRole('alert').count()).toBe(0);
        expect(await page.locator('.team-move').count()).toBe(1);
      },
      { acceptDownloads: true },
    );
  });
});

declare global {
  interface Window {
    mendDays?: () => void;
    papers?: string[];
  }
}
