import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../src/cli/examine/scan-site.ts';
import { textOf } from '../../src/cli/examine/site-faults.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { vocabularyFaults } from '../fixtures/schema-org.ts';
import { pathIn, site, siteFolder } from './built-site.ts';
import { listPageKinds } from './page-kinds.ts';
import { someOf } from './site-facts.ts';

/*
 * Structured data of one page of every kind: it keeps to the vocabulary, and promises nothing that the page does not show.
 */

interface Item {
  '@type': string;
  [property: string]: unknown;
}

/** The items that a page tells programs, and what it says to readers. */
function readPage(path: string): { items: Item[]; text: string } {
  const html = readFileSync(join(siteFolder, fileOf(path)), 'utf8');
  const [, json] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
  const graph = json === undefined ? [] : (JSON.parse(json) as { '@graph': Item[] })['@graph'];
  return { items: graph, text: textOf(html) };
}

const pages = site.locales.flatMap((locale) =>
  listPageKinds().map(({ name, path }) => ({
    name,
    locale,
    path,
    ...readPage(pathIn(locale, path)),
  })),
);

const typesOf = (name: string): string[][] =>
  pages.filter((page) => page.name === name).map(({ items }) => items.map((item) => item['@type']));

describe('structured data of a page of every kind', () => {
  it('keeps to the vocabulary of schema.org', () => {
    expect(
      someOf(
        pages.flatMap(({ name, locale, items }) =>
          items
            .flatMap((item) => vocabularyFaults(item))
            .map((fault) => `${name}, ${locale}: ${fault}`),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['home', ['WebSite']],
    ['role', ['Occupation', 'FAQPage', 'BreadcrumbList']],
    ['role in a city', ['Occupation', 'BreadcrumbList']],
    ['city', ['BreadcrumbList']],
    ['glossary', ['DefinedTermSet']],
    ['data', ['Dataset']],
  ])('says on the page “%s” what it is about: %j', (name, types) => {
    expect(typesOf(name)).toEqual(site.locales.map(() => types));
  });

  it('offers no job', () => {
    expect(pages.filter(({ items }) => JSON.stringify(items).includes('JobPosting'))).toEqual([]);
  });

  it('gives pay in numbers that the page shows, with its place and its official occupations', () => {
    const found = pages.flatMap(({ name, locale, items, text }) =>
      items
        .filter((item) => item['@type'] === 'Occupation' && item['estimatedSalary'])
        .map((item) => ({ name, locale, item, text })),
    );
    expect(found.length).toBeGreaterThan(2);
    const money = (locale: string) => languageOf(locale).money;
    const faults = found.flatMap(({ name, locale, item, text }) => {
      const salary = item['estimatedSalary'] as Record<string, string | number>;
      const amounts = Object.entries(salary).filter(([key]) => /^(?:median|percentile)/.test(key));
      const codes = (item['occupationalCategory'] ?? []) as { codeValue: string; name: string }[];
      const location = item['occupationLocation'] as { name: string };
      return [
        ...amounts
          .map(([, amount]) => money(locale)(Number(amount), String(salary['currency'])))
          .filter((amount) => !text.includes(amount)),
        ...(codes.length > 0 ? [] : ['no code']),
        ...(location.name === '' ? ['no place'] : []),
      ].map((fault) => `${name}, ${locale}: ${fault}`);
    });
    expect(someOf(faults)).toEqual([]);
  });
});
