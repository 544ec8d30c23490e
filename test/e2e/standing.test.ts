import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { defaultLocale, site } from '../site/built-site.ts';
import { tabTo } from './plan-page.ts';
import type { Visit, VisitOptions } from './visit.ts';
import { visit, waitForIslands } from './visit.ts';

/** Opens the question, uses it, and sees to it that nothing of it left the page. */
async function withQuestion(
  locale: string,
  use: (visited: Visit) => Promise<void>,
  options: VisitOptions = {},
  search = '',
): Promise<void> {
  const visited = await visit(locale, `/salaries/${search}#stand`, options);
  const { page } = visited;
  try {
    await page.locator('.standing-form').scrollIntoViewIfNeeded();
    await page.locator('.standing-form:not([inert])').waitFor();
    await waitForIslands(page);
    await page.waitForLoadState('networkidle');
    const asked = visited.requests.length;
    const address = page.url();
    await use(visited);
    expect({
      violations: await visited.violations(),
      consoleErrors: visited.consoleErrors,
      forbidden: visited.forbidden,
      requests: visited.requests.slice(asked),
      stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
      cookies: await page.context().cookies(),
      address: page.url(),
    }).toEqual({
      violations: [],
      consoleErrors: [],
      forbidden: [],
      requests: [],
      stored: 0,
      cookies: [],
      address,
    });
  } finally {
    await visited.close();
  }
}

describe.each(site.locales)('where own pay stands, in %s', (locale) => {
  const { t, money } = languageOf(locale);

  it('is answered by mouse, against the estimate and each occupation for itself', async () => {
    await withQuestion(
      locale,
      async ({ page }) => {
        expect(await page.locator('#own-place').inputValue()).toMatch(/^(Denver|Денвер), /);
        await page.locator('#own-pay').fill('92k');
        await page.getByRole('button', { name: t('standing.show') }).click();
        const finding = page.locator('#standing .finding');
        expect(await finding.innerText()).toContain(money(92_000, 'USD'));
        expect(await page.locator('#standing .view-wide .you-mark').count()).toBe(5);
        await page.locator('#standing .twin summary').click();
        const rows = await page.locator('#standing .twin tbody tr').allInnerTexts();
        expect(rows).toHaveLength(5);
        // Another rung is answered at once.
        const before = await finding.innerText();
        await page.locator('.standing-form select').first().selectOption('account-director');
        expect(await finding.innerText()).not.toBe(before);
      },
      {},
      '?rung=account-manager&at=denver-co',
    );
  });

  it('is answered by keyboard alone, and said', async () => {
    await withQuestion(locale, async ({ page }) => {
      await tabTo(page, { selector: '#own-pay' });
      await page.keyboard.type('1.234');
      await page.keyboard.press('Enter');
      const said = page.locator('#own-pay-said');
      expect(await said.innerText()).toContain('1');
      expect(await said.getAttribute('role')).toBe('status');
      await tabTo(page, { selector: '#own-place' });
      await page.keyboard.type('Ogden');
      await page.keyboard.press('Enter');
      const place = page.locator('#own-place');
      await expect.poll(() => place.inputValue()).toMatch(/^(Ogden|Огден), /);
      expect(await page.locator('#standing .finding-note').innerText()).toBe(
        t('standing.noEstimate.reference-wage-not-published'),
      );
    });
  });

  it('says what is wrong beside the field', async () => {
    await withQuestion(locale, async ({ page }) => {
      const field = page.locator('#own-pay');
      for (const text of ['', '0', '-85000', '1e12', '1000000000000', '12.34.56', '€85,000', 'a']) {
        await field.fill(text);
        await field.press('Enter');
        expect(await page.locator('#own-pay-said .fault').innerText(), text).not.toBe('');
        expect(await field.getAttribute('aria-invalid'), text).toBe('true');
        expect(await page.locator('#standing').count(), text).toBe(0);
      }
      for (const text of ['85k', '85 000,50', '85,000', '1.234']) {
        await field.fill(text);
        await field.press('Enter');
        expect(await page.locator('#own-pay-said .fault').count(), text).toBe(0);
        expect(await field.getAttribute('aria-invalid'), text).toBeNull();
        expect(await page.locator('#standing').count(), text).toBe(1);
      }
    });
  });
});

describe('the question of own pay', () => {
  it('forgets what was typed with the page', async () => {
    await withQuestion(defaultLocale, async ({ page }) => {
      await page.locator('#own-pay').fill('92k');
      await page.locator('#own-pay').press('Enter');
      const html = await page.content();
      expect(html).toContain('$92,000');
      await page.evaluate(() => window.history.replaceState(null, '', window.location.href));
    });
    await withQuestion(defaultLocale, async ({ page }) => {
      expect(await page.locator('#own-pay').inputValue()).toBe('');
    });
  });

  it('is explained where JavaScript is off', async () => {
    const visited = await visit(defaultLocale, '/salaries/', { javaScriptEnabled: false });
    try {
      const { page } = visited;
      const { t } = languageOf(defaultLocale);
      expect(await page.locator('#stand').innerText()).toContain(t('standing.noScript'));
      expect(await page.locator('.standing-form').isVisible()).toBe(false);
    } finally {
      await visited.close();
    }
  });
});
