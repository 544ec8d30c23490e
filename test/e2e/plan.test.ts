import { beforeAll, describe, expect, it } from 'vitest';
import { sayOneOf } from '../../src/i18n/language.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { emptyPlan } from '../../src/ladder/plan/plan.ts';
import { formatPlan } from '../../src/ladder/plan/format-plan.ts';
import { defaultLocale, levels, site } from '../site/built-site.ts';
import { openByKey, readDesk, readDownload, tabTo, waitForNotice, withPlan } from './plan-page.ts';
import { readPdfText } from './read-pdf-text.ts';
import { keepOpen, visit } from './visit.ts';

const [, from = '', to = ''] = levels;

describe.each(site.locales)('a plan in %s', (locale) => {
  const language = languageOf(locale);
  const { t } = language;

  it('is made, saved, opened in a fresh profile and printed by keyboard alone', async () => {
    let file = '';
    let made: unknown;
    await withPlan(
      locale,
      async ({ page, requests }) => {
        const before = requests.length;
        await tabTo(page, { selector: '.plan-choice label:nth-of-type(2) select' });
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        await tabTo(page, { selector: '.plan-choice input[type="text"]' });
        await page.keyboard.type('Robin');
        await tabTo(page, { selector: '.plan-row:nth-of-type(3) input[type="radio"]' });
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowDown');
        await tabTo(page, { selector: '.plan-row:nth-of-type(3) .plan-notes > summary' });
        await page.keyboard.press('Enter');
        await tabTo(page, { selector: '.plan-row:nth-of-type(3) textarea' });
        await page.keyboard.type('Led the «Orion» plan: 7 teams');
        await tabTo(page, { selector: '.plan-row:nth-of-type(3) .note-fields button' });
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
        await tabTo(page, { selector: 'button.primary' });
        file = await readDownload(page, () => page.keyboard.press('Enter'));
        made = await readDesk(page);
        expect(requests.slice(before)).toEqual([]);
      },
      { acceptDownloads: true },
    );
    expect(JSON.parse(file)).toMatchObject({
      format: 'ladder-plan',
      name: 'Robin',
      notes: [{ text: 'Led the «Orion» plan: 7 teams' }],
    });

    await withPlan(locale, async ({ page, requests }) => {
      const before = requests.length;
      const asked = page.waitForEvent('filechooser');
      await tabTo(page, { button: t('plan.openSaved') });
      await page.keyboard.press('Enter');
      const buffer = Buffer.from(file);
      await (await asked).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
      await waitForNotice(page, 'plan.json');
      expect(await readDesk(page)).toEqual(made);
      await page.evaluate(() => {
        window.print = () => void (document.title = 'printed');
      });
      await tabTo(page, { button: t('plan.print') });
      await page.keyboard.press('Enter');
      expect(await page.title()).toBe('printed');
      for (const format of ['A4', 'Letter']) {
        const sheets = readPdfText(await page.pdf({ format }));
        // Three statements of each competency, then notes, criteria and what was agreed.
        expect(sheets.length, format).toBeLessThanOrEqual(4);
        expect(sheets[0], format).toContain('Robin');
        expect(sheets.slice(1).join('\n'), format).toContain('Orion');
      }
      expect(requests.slice(before)).toEqual([]);
    });
  });

  it('says when it is talked over next, what its step pays and what to show, also on paper', async () => {
    await withPlan(locale, async ({ page }) => {
      const first = page.locator('section[aria-labelledby="plan-first"]');
      await first.getByText(t('plan.review.none')).waitFor();
      expect(await first.innerText()).toContain(t('plan.first.unrated'));
      const shown = await first.locator('.plan-first .statement').count();
      expect(shown).toBeGreaterThan(0);
      expect(await first.locator('.plan-first .evidence-example').count()).toBe(shown);
      const pay = await first.locator('.step-pay').first().innerText();

      const review = page.getByLabel(t('plan.review'), { exact: true });
      await review.fill('2020-01-31');
      const date = language.date('2020-01-31');
      await first.getByText(t('plan.review.past', { date })).waitFor();
      const paper = readPdfText(await page.pdf({ format: 'A4' }))[0]!;
      const letters = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');
      expect(letters(paper)).toContain(letters(t('plan.review.on', { date })));
      expect(letters(paper)).toContain(letters(pay));

      for (const usual of await page.getByRole('radio', { name: t('plan.rating.usually') }).all()) {
        await usual.check();
      }
      await first.getByText(t('plan.first.done')).waitFor();
      expect(await first.locator('.plan-first li').count()).toBe(0);
      await review.fill('');
      await first.getByText(t('plan.review.none')).waitFor();
    });
  });

  it('passes in a link, which no server is sent', async () => {
    const visited = await visit(locale, '/plan/');
    const { page } = visited;
    await page
      .getByRole('radio', { name: t('plan.rating.usually') })
      .first()
      .check();
    await page.locator('.plan-notes summary').first().click();
    await page.locator('.plan-notes textarea').first().fill('Заметка: ё, «», 100 %');
    await page
      .getByRole('button', { name: t('plan.note.add') })
      .first()
      .click();
    await page.getByRole('button', { name: t('plan.share') }).click();
    const address = await page.getByLabel(t('plan.link')).inputValue();
    const made = await readDesk(page);
    await visited.close();

    await withPlan(
      locale,
      async ({ page: other, requests }) => {
        await waitForNotice(other, t('plan.opened.link'));
        expect(await readDesk(other)).toEqual(made);
        expect(requests.filter((path) => path.includes('plan='))).toEqual([]);
      },
      {},
      new URL(address).hash,
    );
  });

  describe('that is open', () => {
    const opened = keepOpen(locale, '/plan/');
    let before: unknown;
    beforeAll(async () => {
      const { page } = opened();
      // A reader who leaves with unsaved changes is asked; here the answer is yes.
      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('radio').nth(3).check();
      before = await readDesk(page);
    });

    it.each([
      ['too-large', 'x'.repeat(1_000_001)],
      ['unreadable', '{"format":"ladder-plan","ver'],
      ['not-a-plan', '{"name":"rungs"}'],
      ['other-version', '{"format":"ladder-plan","version":9}'],
      ['damaged', formatPlan(emptyPlan(from, to)).replace('"self"', '"client"')],
      ['foreign', formatPlan(emptyPlan('surgeon', 'chief-surgeon'))],
    ] as const)('stays as it is when a file is %s, and says so', async (kind, text) => {
      const { page } = opened();
      // Named after its fault, so that no notice is taken for that of the file before.
      const subject = `${kind}.json`;
      await openByKey(page, t('plan.open'), text, subject);
      const values = { subject, place: 'view', version: 9, known: 1 };
      const ids = 'surgeon, chief-surgeon';
      await waitForNotice(page, sayOneOf(language, `plan.fault.${kind}`, { ...values, ids }));
      expect(await readDesk(page)).toEqual(before);
    });

    it('has kept its policy and asked nobody else', async () => {
      const { violations, consoleErrors, forbidden } = opened();
      expect({ violations: await violations(), consoleErrors, forbidden }).toEqual({
        violations: [],
        consoleErrors: [],
        forbidden: [],
      });
    });
  });
});

describe('two plans side by side', () => {
  const { t } = languageOf(defaultLocale);
  const other = (rating: 'not-yet' | 'usually') => ({
    ...emptyPlan(from, to),
    view: 'manager' as const,
    ratings: { [to]: { 'client-relationships': rating } },
  });

  it('have their differences marked', async () => {
    await withPlan(defaultLocale, async ({ page }) => {
      await page
        .getByRole('radio', { name: t('plan.rating.usually') })
        .first()
        .check();
      await openByKey(page, t('plan.openOther'), formatPlan(other('not-yet')));
      const rows = page.locator('table.plan-beside tr.differs');
      await rows.first().waitFor();
      expect(await rows.count()).toBe(1);
      expect(await rows.innerText()).toContain(t('plan.beside.differs'));
      const sheets = readPdfText(await page.pdf({ format: 'A4' }));
      expect(sheets.length).toBeLessThanOrEqual(4);
      expect(sheets.join('\n')).toContain(t('plan.beside.differs'));
      await page.getByRole('button', { name: t('plan.beside.close') }).click();
      expect(await page.locator('table.plan-beside').count()).toBe(0);
    });
  });

  it('need the same target', async () => {
    await withPlan(defaultLocale, async ({ page }) => {
      const [lowest = '', second = ''] = levels;
      await openByKey(page, t('plan.openOther'), formatPlan(emptyPlan(lowest, second)));
      await page.getByRole('status').filter({ hasText: 'plan.json' }).waitFor();
      expect(await page.locator('table.plan-beside').count()).toBe(0);
    });
  });
});
