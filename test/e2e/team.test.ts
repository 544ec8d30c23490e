import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { describeRefusal } from '../../src/roster/describe-problem.ts';
import { russianRoster } from '../fixtures/russian-roster.ts';
import { defaultLocale, site } from '../site/built-site.ts';
import { findAxeFaults } from '../../src/cli/examine/axe-faults.ts';
import { readDownload, tabTo } from './plan-page.ts';
import { findSheetFaults, plain, printSheets } from './on-paper.ts';
import { cellsOf, sheetXml, workbookFile } from '../fixtures/workbook-file.ts';
import { openFold, openRoster, peopleRows, withTeam } from './team-page.ts';
import { goOffline, keepOpen } from './visit.ts';

const sample = readFileSync('data/samples/roster-sample.csv', 'utf8');

describe.each(site.locales)('a roster in %s', (locale) => {
  const language = languageOf(locale);
  const { t } = language;

  it('is planned with the mouse: proposed, ordered, under a budget, saved and opened again', async () => {
    let saved = '';
    let order: string[] = [];
    await withTeam(
      locale,
      async ({ page }) => {
        await page.getByRole('button', { name: t('team.start.sample') }).click();
        await expect.poll(() => peopleRows(page).count()).toBe(15);
        for (const row of [9, 11, 14]) await peopleRows(page).nth(row).getByRole('button').click();
        const moves = page.locator('.team-move h3');
        await expect.poll(() => moves.count()).toBe(3);
        const before = await moves.allInnerTexts();
        await page
          .locator('.team-move')
          .nth(2)
          .getByRole('button', { name: t('team.move.up') })
          .click();
        const nameOf = (text: string): string => text.replace(/^\d+\.\s*/, '');
        await expect
          .poll(async () => (await moves.allInnerTexts()).map(nameOf))
          .toEqual([before[0], before[2], before[1]].map((text) => nameOf(text ?? '')));
        order = (await moves.allInnerTexts()).map(nameOf);
        await page.getByLabel(t('team.budget'), { exact: true }).fill('20000');
        await page.locator('.team-line').first().waitFor();
        // While proposing, the foot of the screen says what a year costs and what is left of the budget.
        const foot = await page.locator('.team-foot').innerText();
        expect(foot).toContain(t('team.foot.people', { n: 3 }));
        expect(foot).toContain(language.money(20_000, 'USD'));
        expect(await page.locator('#budget-line').isVisible()).toBe(true);
        await page.getByRole('radio').nth(1).check();
        await expect.poll(() => page.locator('.team-move').count()).toBe(0);
        await page.getByRole('radio').nth(0).check();
        saved = await readDownload(page, () =>
          page.getByRole('button', { name: t('team.out.save') }).click(),
        );
        const table = await readDownload(page, () =>
          page.getByRole('button', { name: t('team.out.table.people') }).click(),
        );
        expect(table.trim().split('\r\n')).toHaveLength(61);
        const pairs = await readDownload(page, () =>
          page.getByRole('button', { name: t('team.out.table.compression') }).click(),
        );
        await openFold(page, 'compression');
        for (const row of await page.locator('.team-pairs tbody tr').all()) {
          expect(pairs).toContain((await row.locator('th').innerText()).trim());
        }
      },
      { acceptDownloads: true },
    );
    await withTeam(locale, async ({ page }) => {
      await openRoster(page, t('team.start.plan'), 'plan.json', saved);
      await expect.poll(() => peopleRows(page).count()).toBe(15);
      const names = page.locator('.team-move h3');
      await expect.poll(() => names.count()).toBe(3);
      expect((await names.allInnerTexts()).map((text) => text.replace(/^\d+\.\s*/, ''))).toEqual(
        order,
      );
      await expect.poll(() => page.locator('.team-paper').count()).toBe(1);
      for (const format of ['A4', 'Letter'] as const) {
        const sheets = await printSheets(page, format);
        const text = sheets.join('');
        expect(text, format).toContain(plain(t('teamReport.title')));
        for (const name of order) expect(text, format).toContain(plain(name));
        expect(await findSheetFaults(page, sheets), format).toEqual([]);
      }
    });
  });

  it('is planned by keyboard alone', async () => {
    await withTeam(locale, async ({ page }) => {
      await tabTo(page, { button: t('team.start.sample') });
      await page.keyboard.press('Enter');
      await expect.poll(() => peopleRows(page).count()).toBe(15);
      await tabTo(page, { selector: '.team-filters input' });
      await page.keyboard.type('Viktor');
      await expect.poll(() => peopleRows(page).count()).toBe(1);
      await tabTo(page, { selector: '.team-people button[aria-pressed]' });
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.team-move').count()).toBe(1);
      await tabTo(page, { selector: '.team-policy > summary' });
      await page.keyboard.press('Enter');
      await tabTo(page, { selector: '.team-policy input' });
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(locale === 'ru' ? '12,5' : '12.5');
      await expect
        .poll(() => page.locator('.team-move-pay').first().innerText())
        .toContain(`+${language.percent(0.125, 1)}`);
      await tabTo(page, { selector: '.team-order button:last-child' });
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.team-move').count()).toBe(0);
      await tabTo(page, { selector: '#posting summary' });
      await page.keyboard.press('Enter');
      await tabTo(page, { button: t('team.posting.copy') });
    });
  });

  const screens = [
    ['dark', 320],
    // Another language has the same parts; its longer words are read where they have least room.
    ...(locale === defaultLocale ? [['light', 1280] as const] : []),
  ] as const;
  it.each(screens)(
    'has nothing for axe to find and does not scroll sideways: %s, %i px',
    async (colorScheme, width) => {
      await withTeam(
        locale,
        async ({ page }) => {
          await openRoster(page, t('team.start.open'), 'sample.csv', sample);
          await expect.poll(() => peopleRows(page).count()).toBe(15);
          await peopleRows(page).nth(9).getByRole('button').click();
          await page.locator('.team-move').waitFor();
          for (const part of ['compression', 'structure', 'gap', 'posting'])
            await openFold(page, part);
          await page.locator('.team-gap-table').first().waitFor();
          await page.locator('#pay-structure').waitFor();
          await page.locator('.team-import-box > summary').first().click();
          // To press the button, the table was moved sideways: what is half beneath its first column is no target.
          await page.evaluate(() => {
            for (const box of document.querySelectorAll('.scroll')) box.scrollLeft = 0;
          });
          expect(await findAxeFaults(page)).toEqual([]);
          const { scrollWidth, clientWidth } = await page.evaluate(() => ({
            scrollWidth: document.documentElement.scrollWidth,
            clientWidth: document.documentElement.clientWidth,
          }));
          expect(scrollWidth).toBe(clientWidth);
        },
        { colorScheme, width },
      );
    },
  );

  it('is read from a file that Excel in Russian has saved', async () => {
    await withTeam(locale, async ({ page }) => {
      await openRoster(page, t('team.start.open'), 'сотрудники.csv', russianRoster());
      await page.locator('.team-import, .team-people').first().waitFor();
      // What cannot be told from the file is asked: the first answer that is offered will do here.
      for (const field of await page.locator('.team-choice.asked select').all()) {
        await field.selectOption({ index: 1 });
      }
      const read = page.getByRole('button', { name: t('team.import.read') });
      if (await read.isVisible()) await read.click();
      await expect.poll(() => peopleRows(page).count()).toBe(5);
      const text = await peopleRows(page).first().innerText();
      expect(text).toContain('Ёлкина');
      expect(text).toContain(language.money(4_850_000, 'RUB'));
      expect(text).toContain(t('team.noRange.other-currency'));
    });
  });

  describe('that cannot be read', () => {
    const opened = keepOpen(locale, '/team/');
    let asked = 0;
    beforeAll(() => {
      asked = opened().requests.length;
    });

    it.each([
      ['pay.xlsx', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml', { kind: 'damaged-workbook' }],
      ['pay.pdf', '%PDF-1.7\n1 0 obj', { kind: 'foreign-format', format: 'pdf' }],
      ['pay.json', '{"employees": [1, 2]}', { kind: 'foreign-format', format: 'json' }],
      ['empty.csv', '', { kind: 'empty' }],
      ['header.csv', `${sample.split('\n')[0]}\n`, { kind: 'only-header', line: 1 }],
      ['proto.csv', 'id,__proto__,level\n1,2,3\n', { kind: 'unsafe-header' }],
      [
        'wide.csv',
        `${Array.from({ length: 201 }, (_, index) => `c${index}`).join()}\n1\n`,
        { kind: 'too-many-columns' },
      ],
      ['quote.csv', `${sample.split('\n')[0]}\n1,"never closed\n`, { kind: 'unclosed-quote' }],
    ] as const)('is not read from %s, and the page says why', async (name, text, refusal) => {
      const { page } = opened();
      await openRoster(page, t('team.start.open'), name, Buffer.from(text, 'latin1'));
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect(await page.getByRole('alert').count()).toBe(1);
      const said = await alert.innerText();
      if (
        refusal.kind === 'foreign-format' ||
        refusal.kind === 'empty' ||
        refusal.kind === 'damaged-workbook' ||
        refusal.kind === 'only-header'
      ) {
        const words = describeRefusal(language, refusal);
        expect(said).toContain(words.reason);
        expect(said).toContain(words.mend);
      } else expect(said.length).toBeGreaterThan(40);
      expect(await peopleRows(page).count()).toBe(0);
    });

    it('is neither sent to anybody nor makes an error of the page', async () => {
      const { violations, consoleErrors, forbidden, requests } = opened();
      expect({
        violations: await violations(),
        consoleErrors,
        forbidden,
        requests: requests.slice(asked),
      }).toEqual({ violations: [], consoleErrors: [], forbidden: [], requests: [] });
    });
  });
});

describe('a roster', () => {
  const { t } = languageOf(defaultLocale);

  it('is opened without a network, kept nowhere, and gone after a reload', async () => {
    await withTeam(defaultLocale, async ({ page }) => {
      await goOffline(page);
      const address = page.url();
      const entries = await page.evaluate(() => history.length);
      const logged: string[] = [];
      page.on('console', (message) => logged.push(message.text()));
      await openRoster(page, t('team.start.open'), 'secret.csv', sample);
      await expect.poll(() => peopleRows(page).count()).toBe(15);
      await peopleRows(page).nth(9).getByRole('button').click();
      await page.locator('.team-move').waitFor();
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: await caches.keys().then((keys) => keys.length),
        cookies: document.cookie,
      }));
      expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
      expect(page.url()).toBe(address);
      expect(await page.evaluate(() => history.length)).toBe(entries);
      expect(logged).toEqual([]);
    });
    await withTeam(defaultLocale, async ({ page, requests }) => {
      await openRoster(page, t('team.start.open'), 'secret.csv', sample);
      await expect.poll(() => peopleRows(page).count()).toBe(15);
      await page.reload();
      await page.getByRole('button', { name: t('team.start.open') }).waitFor();
      expect(await page.locator('body').innerText()).not.toContain('Viktor Horvat');
      requests.length = 0;
    });
  });

  it('is read from a sheet of an Excel workbook, with nothing loaded for it', async () => {
    const header = ['id', 'name', 'role', 'level', 'city', 'base_salary', 'currency'];
    const person = (id: string): string[] => [
      id,
      `Person ${id}`,
      'Account manager',
      'Account manager',
      'Denver',
      '85000',
      'USD',
    ];
    const workbook = workbookFile([
      { name: 'Read me', xml: sheetXml(cellsOf([['Headcount report'], ['Ask HR']])) },
      { name: 'Staff', xml: sheetXml(cellsOf([header, person('1'), person('2')])) },
    ]);
    await withTeam(defaultLocale, async ({ page }) => {
      await openRoster(page, t('team.start.open'), 'staff.xlsx', workbook);
      await page.locator('#team-choice-sheet').selectOption({ label: 'Staff' });
      const read = page.getByRole('button', { name: t('team.import.read') });
      await expect.poll(() => read.getAttribute('aria-disabled')).toBe('false');
      await read.click();
      await expect.poll(() => peopleRows(page).count()).toBe(2);
      expect(await peopleRows(page).first().innerText()).toContain('Person');
    });
  });

  it('asks what a bonus of 0.15 is, with what each answer makes of it', async () => {
    const lines = [
      'id,name,role,level,city,base_salary,currency,Target Bonus %',
      '1,Ana,Account manager,Account manager,Denver,100000,USD,0.15',
    ];
    await withTeam(defaultLocale, async ({ page }) => {
      await openRoster(page, t('team.start.open'), 'bonus.csv', lines.join('\n'));
      const field = page.locator('#team-choice-variableUnit');
      await field.waitFor();
      expect(await field.innerText()).toContain('0.15 → $15,000');
      await field.selectOption({ index: 1 });
      const read = page.getByRole('button', { name: t('team.import.read') });
      await expect.poll(() => read.getAttribute('aria-disabled')).toBe('false');
      await read.click();
      await expect.poll(() => peopleRows(page).count()).toBe(1);
    });
  });

  it('is opened by dropping it anywhere on the page', async () => {
    await withTeam(defaultLocale, async ({ page }) => {
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
        return transfer;
      }, sample);
      await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
      await page.locator('.team-drop').waitFor();
      await page.dispatchEvent('body', 'drop', { dataTransfer: data });
      await expect.poll(() => peopleRows(page).count()).toBe(15);
    });
  });

  it('asks what 03/04/2025 means, and waits for the answer', async () => {
    const lines = ['id,name,role,level,city,salary,currency,hired'];
    for (let row = 1; row <= 9; row++) {
      lines.push(
        `${row},N ${row},Account manager,Account manager,Denver,80000,USD,0${row}/04/2025`,
      );
    }
    await withTeam(defaultLocale, async ({ page }) => {
      await openRoster(page, t('team.start.open'), 'days.csv', lines.join('\n'));
      const field = page.locator('#team-choice-dates-hireDate');
      await field.waitFor();
      const read = page.getByRole('button', { name: t('team.import.read') });
      await read.click({ force: true });
      expect(await peopleRows(page).count()).toBe(0);
      await page.locator('.team-asked button').first().click();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await field.selectOption({ label: t('team.dateOrder.dmy') });
      await expect.poll(() => read.getAttribute('aria-disabled')).toBe('false');
      await read.click();
      await expect.poll(() => peopleRows(page).count()).toBe(9);
    });
  });
});
