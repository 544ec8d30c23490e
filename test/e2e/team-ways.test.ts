import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { encodeText } from '../fixtures/encode-text.ts';
import { odsFile, odsRow, odsTable, odsText } from '../fixtures/ods-file.ts';
import { defaultLocale, site } from '../site/built-site.ts';
import { readDownload } from './plan-page.ts';
import { openRoster, peopleRows, withTeam } from './team-page.ts';

const sample = readFileSync('data/samples/roster-sample.csv', 'utf8');

/** A Polish roster as Excel in Polish saves it, with a city and a level in words of its own. */
const polish = encodeText(
  [
    'ID;Imię i nazwisko;Stanowisko;Level;Miasto;Wynagrodzenie;Waluta',
    '1;Łukasz Świątek;Opiekun;Opiekun klienta;Oddział Denver;85000,00;USD',
    '2;Paweł Żyrebiec;Opiekun;Account manager;Denver;91000,50;USD',
    '3;Grażyna Wójcik;Opiekun;Account manager;Denver;88000,00;USD',
  ].join('\r\n'),
  'windows-1250',
);

describe.each(site.locales)('the team page in %s', (locale) => {
  const { t } = languageOf(locale);

  it('reads a Polish file of Windows-1250 at 360 px, where a person can be proposed beside the name', async () => {
    await withTeam(
      locale,
      async ({ page }) => {
        await openRoster(page, t('team.start.open'), 'lista.csv', polish);
        await expect.poll(() => peopleRows(page).count()).toBe(3);
        const row = peopleRows(page).filter({ hasText: 'Paweł Żyrebiec' });
        const [name, action] = [row.locator('th'), row.getByRole('button')];
        const [left, right] = [await name.boundingBox(), await action.boundingBox()];
        expect(right!.x + right!.width).toBeLessThanOrEqual(360);
        expect(Math.abs(right!.y - left!.y)).toBeLessThan(24);
        await action.click();
        await page.locator('.team-move').waitFor();
        expect(await page.locator('.team-foot').innerText()).toContain(
          t('team.foot.people', { n: 1 }),
        );
      },
      { width: 360 },
    );
  });

  it('keeps a roster, what was decided and the answers to its words when the language changes', async () => {
    const other = languageOf(site.locales.find((each) => each !== locale)!);
    let saved = '';
    await withTeam(
      locale,
      async ({ page }) => {
        await openRoster(page, t('team.start.open'), 'sample.csv', sample);
        await expect.poll(() => peopleRows(page).count()).toBe(15);
        await peopleRows(page).nth(9).getByRole('button').click();
        await page.locator('.team-move').waitFor();
        const before = await page.locator('.site-head').innerText();
        await page.locator(`.languages a[hreflang="${other.locale}"]`).click();
        await page.getByRole('button', { name: other.t('team.file.close') }).waitFor();
        await expect
          .poll(() => page.locator('.team-foot').innerText())
          .toContain(other.t('team.foot.people', { n: 1 }));
        expect(await page.locator('html').getAttribute('lang')).toBe(other.t('language.tag'));
        expect(await page.locator('.site-head').innerText()).not.toBe(before);
        expect(await page.locator('.team-move').count()).toBe(1);
        saved = await readDownload(page, () =>
          page.getByRole('button', { name: other.t('team.out.save') }).click(),
        );
        await page.locator(`.languages a[hreflang="${locale}"]`).click();
        await page.getByRole('button', { name: t('team.file.close') }).waitFor();
        expect(await page.locator('.site-head').innerText()).toBe(before);
      },
      { acceptDownloads: true },
    );
    expect(JSON.parse(saved)).toMatchObject({ format: 'team-plan' });
  });
});

describe('the team page', () => {
  const { t } = languageOf(defaultLocale);

  it('reads an OpenDocument spreadsheet', async () => {
    const header = ['id', 'name', 'role', 'level', 'city', 'base_salary', 'currency'];
    const person = ['1', 'Ana', 'Account manager', 'Account manager', 'Denver', '85000', 'USD'];
    await withTeam(defaultLocale, async ({ page }) => {
      const rows = [header, person].map((cells) => odsRow(...cells.map(odsText)));
      const staff = odsFile(odsTable('Staff', rows.join('')));
      await openRoster(page, t('team.start.open'), 'staff.ods', staff);
      await expect.poll(() => peopleRows(page).count()).toBe(1);
      // The title is the finding, and where a reader of the screen is taken.
      const title = page.locator('h1');
      expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
      const alone = { people: 1, ranged: 1, unranged: 0, side: 'none', below: 0, above: 0 };
      await expect.poll(() => title.innerText()).toBe(t('team.finding', alone));
    });
  });

  it('takes what a word was said to mean from a saved plan to the next roster', async () => {
    const month = (name: string): string =>
      `id,name,role,level,city,base_salary,currency\n1,${name},Account manager,Account manager,HQ North,85000,USD\n`;
    let saved = '';
    await withTeam(
      defaultLocale,
      async ({ page }) => {
        await openRoster(page, t('team.start.open'), 'may.csv', month('Ana'));
        await expect.poll(() => peopleRows(page).count()).toBe(1);
        await page.locator('#import > summary').click();
        const word = page.locator('.team-texts select').first();
        await word.selectOption({ label: 'Denver, Colorado' });
        const read = page.getByRole('button', { name: t('team.import.read') });
        await expect.poll(() => read.getAttribute('aria-disabled')).toBe('false');
        await read.click();
        await expect.poll(() => peopleRows(page).first().innerText()).toContain('%');
        saved = await readDownload(page, () =>
          page.getByRole('button', { name: t('team.out.save') }).click(),
        );
      },
      { acceptDownloads: true },
    );
    await withTeam(defaultLocale, async ({ page }) => {
      await openRoster(page, t('team.start.plan'), 'plan.json', saved);
      await expect.poll(() => peopleRows(page).count()).toBe(1);
      await openRoster(page, t('team.file.other'), 'june.csv', month('Bo'));
      await expect.poll(() => peopleRows(page).first().innerText()).toContain('Bo');
      expect(await peopleRows(page).first().innerText()).toContain('%');
    });
  });

  it('says beside the button why a plan was not opened, and asks before a roster is forgotten', async () => {
    await withTeam(defaultLocale, async ({ page }) => {
      await openRoster(page, t('team.start.plan'), 'plan.json', '{"a": 1}');
      const alert = page.locator('.team-ways li').last().getByRole('alert');
      expect(await alert.innerText()).toBe(t('team.planFault.not-a-plan', { file: 'plan.json' }));
      await openRoster(page, t('team.start.open'), 'own.csv', sample);
      await expect.poll(() => peopleRows(page).count()).toBe(15);
      const asked: string[] = [];
      page.on('dialog', (dialog) => asked.push(dialog.message()));
      await page.getByRole('button', { name: t('team.file.close') }).click();
      await page.getByRole('button', { name: t('team.start.open') }).waitFor();
      expect(asked).toEqual([t('team.file.confirm')]);
    });
  });
});
