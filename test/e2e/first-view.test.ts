import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLocale, site, siteFolder } from '../site/built-site.ts';
import { listPageKinds } from '../site/page-kinds.ts';
import { visit } from './visit.ts';

const cases = listPageKinds().flatMap((kind) =>
  site.locales.map((locale) => ({
    ...kind,
    locale,
    // The Latin half is needed everywhere: names, figures, punctuation.
    kilobytes: locale === defaultLocale ? 110 : 165,
  })),
);

describe('fonts of a first view', () => {
  it.each(cases)('of the $name in $locale: at most $kilobytes kB', async (page) => {
    const { requests, close } = await visit(page.locale, page.path);
    await close();
    const fonts = [...new Set(requests.filter((path) => path.endsWith('.woff2')))];
    const sizes = fonts.map(
      (path) => statSync(join(siteFolder, path.slice(site.base.length))).size,
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(page.kilobytes * 1000);
  });
});
