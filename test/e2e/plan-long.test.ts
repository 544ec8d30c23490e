import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { emptyPlan } from '../../src/ladder/plan/plan.ts';
import { formatPlan } from '../../src/ladder/plan/format-plan.ts';
import { defaultLocale, levels } from '../site/built-site.ts';
import { openByKey, waitForNotice, withPlan } from './plan-page.ts';
import { readPdfText } from './read-pdf-text.ts';

const [, from = '', to = ''] = levels;

describe('a long plan', () => {
  const { t } = languageOf(defaultLocale);
  /** Words that do not compress to nothing. */
  const note = (index: number): string =>
    Array.from({ length: 60 }, (_, word) =>
      ((index * 7919 + word * 104729) % 1e9).toString(36),
    ).join(' ');
  const long = {
    ...emptyPlan(from, to),
    notes: Array.from({ length: 60 }, (_, index) => ({
      competency: ['leadership', 'showing-value', 'communication'][index % 3]!,
      date: `2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
      text: `N${index}begin ${note(index)} N${index}end`,
    })),
  };

  it('does not fit a link, and that is said', async () => {
    await withPlan(defaultLocale, async ({ page }) => {
      await openByKey(page, t('plan.open'), formatPlan(long));
      await waitForNotice(page, 'plan.json');
      await page.getByRole('button', { name: t('plan.share') }).click();
      await waitForNotice(page, '8000');
      expect(await page.getByLabel(t('plan.link')).count()).toBe(0);
    });
  });

  it.each(['A4', 'Letter'])('prints on %s with no note cut in two', async (format) => {
    await withPlan(defaultLocale, async ({ page }) => {
      await openByKey(page, t('plan.open'), formatPlan(long));
      await waitForNotice(page, 'plan.json');
      const sheets = readPdfText(await page.pdf({ format }));
      expect(sheets.length).toBeGreaterThan(2);
      const cut = long.notes.filter(
        (_note, index) =>
          !sheets.some(
            (sheet) => sheet.includes(`N${index}begin`) && sheet.includes(`N${index}end`),
          ),
      );
      expect(cut).toEqual([]);
    });
  });
});
