import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { cellsOf, sheetXml, workbookFile } from '../fixtures/workbook-file.ts';
import { defaultLocale, site } from '../site/built-site.ts';
import { tabTo } from './plan-page.ts';
import { openRoster, peopleRows } from './team-page.ts';
import { keepOpen } from './visit.ts';
import type { Visit } from './visit.ts';

const fileOf = (name: string): Uint8Array => readFileSync(`test/fixtures/roster-cases/${name}`);

/** A roster as people write it, with what the page asks and says. */
interface RosterCase {
  file: string;
  bytes?: Uint8Array;
  /** Fields that wait for an answer, with the option that somebody who knows the file takes. */
  asked?: Readonly<Record<string, string | number>>;
  people: number;
  /** A folded part of the page, and what it says once it is opened. */
  folded?: readonly [selector: string, says: readonly string[]];
  /** What stands on the page afterwards. */
  says: (language: Language) => readonly string[];
}

const AMOUNTS_OF_A_YEAR = [84_500, 80_000];
const money = ({ money: say }: Language, ...amounts: number[]): string[] =>
  amounts.map((amount) => say(amount, 'USD'));

const CASES: readonly RosterCase[] = [
  {
    file: 'short-rows.csv',
    people: 17,
    says: ({ t }) => [t('team.notice.short-rows', { n: 15 })],
  },
  {
    file: 'comment-lines.csv',
    people: 2,
    says: (language) => [
      language.t('team.import.above', { n: 2 }),
      `${language.t('team.notice.note-row', { n: 1 })}: # end of active staff`,
      ...money(language, ...AMOUNTS_OF_A_YEAR),
    ],
  },
  {
    file: 'percent-among-amounts.csv',
    people: 4,
    says: ({ t }) => [`${t('team.notice.unit-differs', { n: 1 })}: 10%`],
  },
  {
    file: 'pay-periods.csv',
    people: 3,
    says: (language) => money(language, 84_500, 85_010, 85_000),
  },
  {
    file: 'managers-by-name.csv',
    people: 3,
    folded: ['#compression', ['Tom Barros', 'Ines Calder']],
    says: (language) => money(language, 131_500),
  },
  {
    file: 'total-row.csv',
    people: 2,
    says: (language) => [
      ...money(language, 164_500),
      `${language.t('team.notice.total-row', { n: 2 })}: Total, Average`,
    ],
  },
  {
    file: 'pay-history.csv',
    asked: { 'team-choice-repeats': 1 },
    people: 2,
    says: (language) => money(language, ...AMOUNTS_OF_A_YEAR),
  },
  { file: 'pipe.csv', people: 2, says: (language) => money(language, ...AMOUNTS_OF_A_YEAR) },
  {
    file: 'repeated-names.csv',
    people: 2,
    says: (language) => money(language, ...AMOUNTS_OF_A_YEAR),
  },
  {
    file: 'windows-1250.csv',
    people: 3,
    says: () => ['Łukasz Świątek', 'Grażyna Wójcik', 'Windows-1250'],
  },
  {
    file: 'period-in-the-cell.csv',
    people: 5,
    folded: ['.team-problems', ['$40.87/hr', '$80,000 - $90,000']],
    says: (language) => money(language, 85_000),
  },
  {
    file: 'currency-words.csv',
    asked: { 'team-choice-words-currency': 'RUB' },
    people: 12,
    says: (language) => money(language, 84_500),
  },
  {
    file: 'city-names.csv',
    people: 24,
    says: ({ t }) => [t('team.noRange.unknown-place')],
  },
  {
    file: 'formula-ids.csv',
    people: 4,
    folded: ['.team-problems', ['="00123"']],
    says: (language) => money(language, 128_000),
  },
  {
    file: 'units-row.csv',
    asked: { 'team-choice-currency': '"USD"', 'team-choice-payHolds': 1 },
    people: 2,
    says: ({ t }) => [t('team.notice.unit-row', { n: 1 })],
  },
  {
    file: 'сотрудники.xlsx',
    bytes: workbookFile([
      {
        name: 'Сотрудники',
        xml: sheetXml(
          cellsOf([
            ['Табельный номер', 'ФИО', 'Должность', 'Грейд', 'Город', 'Оклад в год, USD', 'Премия'],
            ['1', 'Ёлкина Анна', 'АМ', 'Аккаунт-менеджер', 'Денвер', '85000', percent('0.15')],
            ['2', 'Петров Борис', 'АМ', 'Аккаунт-менеджер', 'Нью-Йорк', '91000', percent('0.1')],
            ['Итого', '', '', '', '', '176000', ''],
          ]),
        ),
      },
    ]),
    people: 2,
    says: (language) => [
      'Ёлкина Анна',
      ...money(language, 85_000, 176_000),
      `${language.t('team.notice.total-row', { n: 1 })}: Итого`,
    ],
  },
];

/** A cell that a workbook shows in percent. */
function percent(value: string) {
  return { ref: '', value, format: 1 };
}

/** Answers what is asked, and reads. */
async function answer(page: Page, { t }: Language, asked: RosterCase['asked']): Promise<void> {
  for (const [id, option] of Object.entries(asked ?? {})) {
    const taken = typeof option === 'number' ? { index: option } : { value: option };
    // Words of one field are asked one below the other, the first of which has the id.
    const words = page.locator(`fieldset:has(#${id}) select[aria-invalid]`);
    if ((await words.count()) === 0) await page.locator(`#${id}`).selectOption(taken);
    while ((await words.count()) > 0) {
      const open = await words.count();
      await words.first().selectOption(taken);
      await expect.poll(() => words.count()).toBeLessThan(open);
    }
  }
  const read = page.getByRole('button', { name: t('team.import.read') });
  await expect.poll(() => read.getAttribute('aria-disabled')).toBe('false');
  await read.click();
}

/** Fields of an open file that wait for an answer, each of several words by the first. */
const askedFields = (page: Page): Promise<string[]> =>
  page
    .locator('.team-choice.asked select, .team-texts select[aria-invalid]')
    .evaluateAll((fields) => fields.map(({ id }) => id).filter(Boolean));

/** Every language takes every other file: they are read the same, and said in each. */
describe.each(site.locales.map((locale, index) => [locale, index] as const))(
  'a roster as people write it, opened on one page in %s',
  (locale, index) => {
    const width = locale === defaultLocale ? 1280 : 360;
    const opened = keepOpen(locale, '/team/', { width });
    const language = languageOf(locale);
    const { t } = language;
    let before = 0;
    beforeAll(() => {
      before = opened().requests.length;
      opened().page.on('dialog', (dialog) => void dialog.accept());
    });

    it.each(CASES.filter((_, at) => at % site.locales.length === index))(
      'is read or asked about, and says what it is: $file',
      async ({ file, bytes, asked, people, folded, says }) => {
        const { page } = opened();
        await openRoster(page, t('team.start.open'), file, bytes ?? fileOf(file));
        await page.locator('.team-asked, .team-people tbody tr').first().waitFor();
        expect(await askedFields(page)).toEqual(Object.keys(asked ?? {}));
        if (asked) await answer(page, language, asked);
        await expect.poll(() => peopleRows(page).count()).toBe(Math.min(people, 15));
        const title = page.locator('.team-finding h1');
        await expect.poll(() => title.innerText()).toMatch(new RegExp(`^${people}\\b`));
        const text = await page.locator('.team').innerText();
        for (const said of says(language)) expect(text).toContain(said);
        if (folded) {
          const part = page.locator(folded[0]);
          await part.locator('summary').first().click();
          for (const said of folded[1]) await part.getByText(said).first().waitFor();
        }
      },
    );

    // Also after a case that failed, so that the next one begins with an empty page.
    afterEach(async () => {
      const { page } = opened();
      const close = page.getByRole('button', { name: t('team.file.close') });
      if (await close.isVisible()) await close.click();
      await page.getByRole('button', { name: t('team.start.open') }).waitFor();
    });

    it('asks what 0.15 of a bonus is, and is answered by keyboard alone', async () => {
      const { page } = opened();
      const chooser = page.waitForEvent('filechooser');
      await tabTo(page, { button: t('team.start.open') });
      await page.keyboard.press('Enter');
      await (
        await chooser
      ).setFiles({
        name: 'bonus.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(fileOf('bonus-as-fraction.csv')),
      });
      await page.locator('.team-asked button').waitFor();
      await tabTo(page, { selector: '.team-asked button' });
      await page.keyboard.press('Enter');
      const field = page.locator('#team-choice-variableUnit');
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await field.innerText()).toContain(`0.15 → ${language.money(15_000, 'USD')}`);
      await page.keyboard.press('ArrowDown');
      await tabTo(page, { button: t('team.import.read') });
      await page.keyboard.press('Enter');
      await expect.poll(() => peopleRows(page).count()).toBe(3);
      await tabTo(page, { selector: '.team-people button[aria-pressed]' });
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.locator('.team-move').first().innerText())
        .toContain(language.money(15_000, 'USD'));
    });

    it('has asked nobody, kept to the policy and made no error', async () => {
      expect(await faultsOf(opened(), before)).toEqual({
        violations: [],
        consoleErrors: [],
        forbidden: [],
        requests: [],
      });
    });
  },
);

async function faultsOf(visited: Visit, before: number) {
  return {
    violations: await visited.violations(),
    consoleErrors: visited.consoleErrors,
    forbidden: visited.forbidden,
    requests: visited.requests.slice(before),
  };
}
