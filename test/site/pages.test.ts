import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { pathIn, site, siteFolder } from './built-site.ts';
import { files, localeOf, pages, plainPath, someOf } from './site-facts.ts';
import { idFaults } from '../../src/cli/examine/site-faults.ts';
import { isEmbed } from '../../src/cli/examine/scan-site.ts';
import type { ScannedPage } from '../../src/cli/examine/scan-site.ts';

const indexable = pages.filter(({ noindex }) => !noindex);

/** Faults of pages, each as `path: what`. */
function faults(of: readonly ScannedPage[], find: (page: ScannedPage) => readonly string[]) {
  return someOf(of.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`)));
}

function absolute(path: string): string {
  return new URL(site.base + path.slice(1), site.url).href;
}

describe(`every one of ${pages.length} pages`, () => {
  it('names its language and the country whose spelling it keeps', () => {
    const tagOf = (locale: string): string => languageOf(locale).t('language.tag');
    expect(
      faults(pages, ({ path, lang }) => (lang === tagOf(localeOf(path)) ? [] : [lang])),
    ).toEqual([]);
  });

  it('has one heading of the first level', () => {
    expect(faults(pages, ({ headings }) => (headings === 1 ? [] : [`${headings} <h1>`]))).toEqual(
      [],
    );
  });

  it('has ids that are unique in the page, and refers to ids that exist', () => {
    expect(someOf(pages.flatMap(idFaults))).toEqual([]);
  });

  it('has no style attribute, no form but the way into the search, and no event handler', () => {
    expect(faults(pages, ({ forbidden }) => forbidden)).toEqual([]);
  });

  it('parts an emphasised word from the word after it', () => {
    expect(faults(pages, ({ joined }) => joined)).toEqual([]);
  });

  it('has no script, unless a part of it comes to life in the browser', () => {
    expect(faults(pages, ({ island, scripts }) => (island ? [] : scripts))).toEqual([]);
  });

  it.each(['title', 'description'] as const)('has a %s of its own in its language', (field) => {
    const seen = new Map<string, string>();
    const found: string[] = [];
    for (const page of indexable) {
      const text = page[field];
      const key = `${page.lang} ${text}`;
      const first = seen.get(key);
      if (text === '') found.push(`${page.path}: none`);
      else if (first !== undefined) found.push(`${page.path} and ${first}: ${text}`);
      else seen.set(key, page.path);
    }
    expect(someOf(found)).toEqual([]);
  });

  it('names its canonical address, itself', () => {
    expect(
      faults(indexable, ({ path, canonical }) =>
        canonical === absolute(path) ? [] : [String(canonical)],
      ),
    ).toEqual([]);
  });

  it('names itself in every language and the first language for all others', () => {
    expect(
      faults(indexable, ({ path, alternates }) => {
        const plain = plainPath(path);
        const expected = {
          ...Object.fromEntries(
            site.locales.map((other) => [other, absolute(pathIn(other, plain))]),
          ),
          'x-default': absolute(plain),
        };
        return JSON.stringify(alternates) === JSON.stringify(expected)
          ? []
          : [JSON.stringify(alternates)];
      }),
    ).toEqual([]);
  });

  it('leads a reader to itself in every other language, by its header and its menu', () => {
    expect(
      faults(indexable, ({ path, languageLinks }) => {
        const others = site.locales.filter((locale) => locale !== localeOf(path));
        const expected = others.map((locale) => [
          locale,
          [site.base + pathIn(locale, plainPath(path)).slice(1)],
        ]);
        const found = JSON.stringify(Object.entries(languageLinks));
        return found === JSON.stringify(expected) ? [] : [found];
      }),
    ).toEqual([]);
  });

  it('has its pair in every language', () => {
    const paths = new Set(indexable.map(({ path }) => absolute(path)));
    expect(
      faults(indexable, ({ alternates }) =>
        Object.values(alternates).filter((address) => !paths.has(address)),
      ),
    ).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('lists exactly the pages that may be indexed', () => {
    const maps = files.filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const listed = maps.flatMap((file) =>
      [...readFileSync(join(siteFolder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, address = '']) => address,
      ),
    );
    const expected = indexable.map(({ path }) => absolute(path));
    expect(someOf(expected.filter((address) => !listed.includes(address)))).toEqual([]);
    expect(someOf(listed.filter((address) => !expected.includes(address)))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('is named in robots.txt', () => {
    const robots = readFileSync(join(siteFolder, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${absolute('/sitemap-index.xml')}`);
  });

  it('leaves out the pages for what is not found and the ladder to print, one of each language, and what stands in frames', () => {
    const expected = site.locales.flatMap((locale) =>
      ['/404.html', '/ladder/whole/'].map((path) => pathIn(locale, path)),
    );
    const left = pages.filter(({ noindex }) => noindex);
    const others = left.filter((page) => !isEmbed(page)).map(({ path }) => path);
    expect(others.toSorted()).toEqual(expected.toSorted());
    expect(pages.filter((page) => isEmbed(page) && !page.noindex)).toEqual([]);
  });
});
