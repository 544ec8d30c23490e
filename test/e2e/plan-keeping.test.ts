import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { emptyPlan } from '../../src/ladder/plan/plan.ts';
import { formatPlan } from '../../src/ladder/plan/format-plan.ts';
import { defaultLocale, levels, site } from '../site/built-site.ts';
import { openByKey, readDesk, readDownload, waitForNotice, withPlan } from './plan-page.ts';
import { visit, waitForIslands } from './visit.ts';

const [, from = '', to = ''] = levels;

describe('keeping a plan in the browser', () => {
  const { t } = languageOf(defaultLocale);
  const keep = (page: Page) => page.getByRole('checkbox', { name: t('plan.keep') });
  const rate = (page: Page) =>
    page
      .getByRole('radio', { name: t('plan.rating.sometimes') })
      .first()
      .check();
  const reload = async (page: Page): Promise<void> => {
    await page.reload();
    await waitForIslands(page);
  };
  const stored = (page: Page) => page.evaluate(() => Object.values(localStorage).join(''));
  /** What is kept once the rating has reached it, which is some moments after the click. */
  const storedRating = async (page: Page): Promise<string> => {
    await expect.poll(() => stored(page)).toContain('"sometimes"');
    return stored(page);
  };

  it('is off until it is turned on, and forgets when it is turned off', async () => {
    await withPlan(defaultLocale, async ({ page }) => {
      const empty = await readDesk(page);
      await rate(page);
      expect(await stored(page)).toBe('');
      await reload(page);
      expect(await readDesk(page)).toEqual(empty);

      await keep(page).check();
      await rate(page);
      const rated = await readDesk(page);
      await storedRating(page);
      await reload(page);
      expect(await readDesk(page)).toEqual(rated);
      expect(await keep(page).isChecked()).toBe(true);

      await keep(page).uncheck();
      expect(await stored(page)).toBe('');
      await reload(page);
      expect(await readDesk(page)).toEqual(empty);
    });
  });

  it.each([
    ['storage-full', 'QuotaExceededError'],
    ['storage-blocked', 'SecurityError'],
  ] as const)('says when it fails (%s), and loses nothing', async (fault, name) => {
    await withPlan(defaultLocale, async ({ page }) => {
      await rate(page);
      const rated = await readDesk(page);
      await page.evaluate((error) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('', error);
        };
      }, name);
      await keep(page).click();
      await waitForNotice(page, t(`plan.fault.${fault}`));
      expect(await keep(page).isChecked()).toBe(false);
      expect(await readDesk(page)).toEqual(rated);
    });
  });

  it('says when it fails later on, and loses nothing', async () => {
    await withPlan(defaultLocale, async ({ page }) => {
      await keep(page).check();
      await rate(page);
      const kept = await storedRating(page);
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('', 'QuotaExceededError');
        };
      });
      await page
        .getByRole('radio', { name: t('plan.rating.usually') })
        .last()
        .check();
      const rated = await readDesk(page);
      await waitForNotice(page, t('plan.fault.storage-full'));
      expect(await readDesk(page)).toEqual(rated);
      expect(await stored(page)).toBe(kept);
    });
  });

  it('works where the browser forbids even to look', async () => {
    const visited = await visit(defaultLocale, '/', { alone: true });
    const { page } = visited;
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto(`${inject('origin')}${site.base}plan/`);
    await waitForIslands(page);
    await keep(page).click();
    await waitForNotice(page, t('plan.fault.storage-blocked'));
    expect(visited.consoleErrors).toEqual([]);
    await visited.close();
  });

  it('does not let a file or a link overwrite what is kept', async () => {
    await withPlan(defaultLocale, async ({ page }) => {
      await keep(page).check();
      await rate(page);
      const rated = await readDesk(page);
      const kept = await storedRating(page);
      await openByKey(page, t('plan.open'), formatPlan({ ...emptyPlan(from, to), name: 'Other' }));
      await waitForNotice(page, 'plan.json');
      expect(await stored(page)).toBe(kept);
      await page.getByRole('button', { name: t('plan.kept.back') }).click();
      expect(await readDesk(page)).toEqual(rated);
      expect(await keep(page).isChecked()).toBe(true);
      await page.getByRole('button', { name: t('plan.undo') }).click();
      await page.getByRole('button', { name: t('plan.kept.replace') }).click();
      await expect.poll(() => stored(page)).toContain('Other');
    });
  });

  it('leaves alone what it cannot read, and hands it out', async () => {
    await withPlan(
      defaultLocale,
      async ({ page }) => {
        const key = `plan ${site.base}`;
        await page.evaluate((name) => localStorage.setItem(name, '{"format":'), key);
        await reload(page);
        await waitForNotice(page, t('plan.subject.kept'));
        await rate(page);
        expect(await stored(page)).toBe('{"format":');
        const file = await readDownload(page, () =>
          page.getByRole('button', { name: t('plan.kept.download') }).click(),
        );
        expect(file).toBe('{"format":');
      },
      { acceptDownloads: true },
    );
  });
});
