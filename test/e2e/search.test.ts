import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { pathIn, site } from '../site/built-site.ts';
import { addressOf, keepOpen, visit } from './visit.ts';

/** Ten searches of each language, with the page that has to come first. */
const SEARCHES: Readonly<Record<string, readonly (readonly [typed: string, path: string])[]>> = {
  en: [
    ['account manager denver', '/roles/account-manager/denver-co/'],
    ['vp nyc', '/roles/vp-account-management/new-york-ny/'],
    ['Fort Worth', '/cities/dallas-tx/'],
    ['senior account manager', '/roles/senior-account-manager/'],
    ['churn', '/glossary/#churn'],
    ['net revenue retention', '/glossary/#nrr'],
    ['showing value', '/ladder/showing-value/'],
    ['sparse data', '/method/#thin-data'],
    ['from account manager to senior', '/ladder/account-manager-to-senior-account-manager/'],
    ['career progression notice', '/ladder/career-progression-notice/'],
  ],
  ru: [
    ['директор в остине', '/roles/account-director/austin-tx/'],
    ['менеджер по работе с клиентами в Денвере', '/roles/account-manager/denver-co/'],
    ['Форт-Уэрт', '/cities/dallas-tx/'],
    ['вице-президент', '/roles/vp-account-management/'],
    ['отток', '/glossary/#churn'],
    // The index knows endings: the term is «медиана».
    ['медианы', '/glossary/#median'],
    ['процентилей', '/glossary/#percentile'],
    ['разрыв в оплате', '/glossary/#pay-gap'],
    ['глоссарий', '/glossary/'],
    ['сравнение городов', '/compare/'],
  ],
};

/** The first link of what is found, once the search has settled. */
async function firstOf(page: Page): Promise<string> {
  await page.locator('.search-results[aria-busy="false"] a').first().waitFor();
  const link = page.locator('.search-results a').first();
  return (await link.getAttribute('href')) ?? '';
}

describe.each(site.locales)('the search in %s', (locale) => {
  const { t } = languageOf(locale);
  const open = keepOpen(locale, '/search/');

  it.each(SEARCHES[locale] ?? [])('finds first for "%s": %s', async (typed, path) => {
    const { page } = open();
    await page.locator('#search-field').fill(typed);
    await expect.poll(() => firstOf(page)).toBe(pathIn(locale, path));
    expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
  });

  it('asks nobody else and breaks no rule of its policy', async () => {
    const { violations, consoleErrors, forbidden } = open();
    expect({ violations: await violations(), consoleErrors, forbidden }).toEqual({
      violations: [],
      consoleErrors: [],
      forbidden: [],
    });
  });

  it('says how much was found, and that nothing was', async () => {
    const { page } = open();
    await page.locator('#search-field').fill('qqqzz');
    const said = page.locator('.search-tool [role="status"]');
    await expect.poll(() => said.innerText()).toBe(t('search.count', { count: 0 }));
  });

  it('is reached from home with two actions of the keyboard: Fort Worth, then its first answer', async () => {
    const { page, close } = await visit(locale, '/');
    await page.locator('#find-field').focus();
    await page.keyboard.type('account manager fort worth');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await firstOf(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf(locale, '/roles/account-manager/dallas-tx/'));
    await close();
  });

  it('has its results by arrow keys, and the field again above the first', async () => {
    const { page } = open();
    await page.locator('#search-field').fill('Dallas');
    await firstOf(page);
    await page.keyboard.press('ArrowDown');
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(await focused()).toBe(pathIn(locale, '/cities/dallas-tx/'));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('/dallas-tx/');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
  });

  it('fetches the index of texts with the first search, not with the page', async () => {
    const { page, requests, close } = await visit(locale, '/search/');
    await page.locator('#search-field').waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
    await page.locator('#search-field').fill(t('nav.glossary'));
    await expect.poll(() => requests.some((path) => path.includes('pagefind'))).toBe(true);
    await close();
  });

  it('without JavaScript leads from home to the role in an area with two links', async () => {
    const { page, close } = await visit(locale, '/', { javaScriptEnabled: false });
    await page.locator(`.site-head .links a[href="${pathIn(locale, '/search/')}"]`).click();
    const role = page.locator(`a[href="${pathIn(locale, '/roles/account-manager/dallas-tx/')}"]`);
    expect(await role.locator('xpath=..').innerText()).toMatch(/Fort Worth|Форт-Уэрт/);
    await role.click();
    expect(page.url()).toBe(addressOf(locale, '/roles/account-manager/dallas-tx/'));
    await close();
  });
});
