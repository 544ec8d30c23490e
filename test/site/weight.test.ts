import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { site, siteFolder } from './built-site.ts';
import { files, pages, plainPath, someOf } from './site-facts.ts';

/** Most bytes of a page after gzip -9, in kB of 1,000 bytes; the first line that fits counts. */
const BUDGETS: readonly { pages: string; pattern: RegExp; kilobytes: number }[] = [
  { pages: 'the home page', pattern: /^\/$/, kilobytes: 30 },
  { pages: 'a role in a city', pattern: /^\/roles\/[^/]+\/[^/]+\/$/, kilobytes: 25 },
  { pages: 'a city', pattern: /^\/cities\/[^/]+\/$/, kilobytes: 30 },
  { pages: 'a role', pattern: /^\/roles\/[^/]+\/$/, kilobytes: 45 },
  // Two tools, each with the names of all areas, and fifty ranges at three widths.
  { pages: 'the explorer with own pay', pattern: /^\/salaries\/$/, kilobytes: 72 },
  // Every word of its tools in every language, the sample and the names of all areas: nothing can be fetched
  // there, and the language changes in place.
  { pages: 'the team page', pattern: /^\/team\/$/, kilobytes: 90 },
  // Every word of all rungs of a family.
  { pages: 'a whole ladder', pattern: /^\/ladder\/(?:[^/]+\/)?whole\/$/, kilobytes: 80 },
  { pages: 'any other page', pattern: /./, kilobytes: 60 },
];

function budgetOf(path: string): (typeof BUDGETS)[number] | undefined {
  return BUDGETS.find(({ pattern }) => pattern.test(plainPath(path)));
}

/** The same for all scripts that a page loads, sooner or later. */
const SCRIPT_BUDGETS: readonly { pages: string; pattern: RegExp; kilobytes: number }[] = [
  { pages: 'the plan', pattern: /^\/plan\/$/, kilobytes: 32 },
  // With a map whose circles lead to pages, drawings in parts, and what tells where own pay stands.
  { pages: 'the explorer', pattern: /^\/salaries\/$/, kilobytes: 58.7 },
  // With what shows a choice a frame before its picture.
  { pages: 'the comparison', pattern: /^\/compare\/$/, kilobytes: 45 },
  // Without the index of texts and what reads it, which come with the first search.
  { pages: 'the search', pattern: /^\/search\/$/, kilobytes: 20 },
  // With what reads workbooks, which lies in the worker: nothing may be loaded after a file is opened.
  { pages: 'the team page', pattern: /^\/team\/$/, kilobytes: 135.5 },
  { pages: 'the page for what is not found', pattern: /^\/404\.html$/, kilobytes: 16 },
  { pages: 'any other page', pattern: /./, kilobytes: 0 },
];

function scriptBudgetOf(path: string): (typeof SCRIPT_BUDGETS)[number] | undefined {
  return SCRIPT_BUDGETS.find(({ pattern }) => pattern.test(plainPath(path)));
}

describe('the weight', () => {
  it.each(BUDGETS)('of $pages is at most $kilobytes kB', (budget) => {
    const heavy = pages
      .filter((page) => budgetOf(page.path) === budget)
      .filter(({ gzippedBytes }) => gzippedBytes > budget.kilobytes * 1000)
      .sort((a, b) => b.gzippedBytes - a.gzippedBytes);
    expect(
      someOf(heavy.map(({ path, gzippedBytes }) => `${path}: ${(gzippedBytes / 1000).toFixed(1)}`)),
    ).toEqual([]);
  });

  // What a reader loads: all pages share one sheet, which also says address and day on paper, and embeds charts;
  // components, pages and tools add their own.
  it('of the styles of a page is at most 9.8 kB in six sheets, 11.4 kB where there is a tool', () => {
    const sizes = new Map(
      files
        .filter((file) => file.endsWith('.css'))
        .map((file) => [file, gzipSync(readFileSync(join(siteFolder, file)), { level: 9 }).length]),
    );
    const heavy = pages
      .map(({ path, stylesheets, island }) => ({
        path,
        sheets: stylesheets.length,
        most: island ? 11_400 : 9_800,
        bytes: stylesheets.reduce(
          (sum, address) => sum + sizes.get(address.slice(site.base.length))!,
          0,
        ),
      }))
      .filter(({ bytes, most, sheets }) => !(bytes > 0 && bytes <= most && sheets <= 6))
      .map(({ path, bytes, sheets }) => `${path}: ${(bytes / 1000).toFixed(1)} in ${sheets}`);
    expect(someOf(heavy)).toEqual([]);
  });

  it.each(SCRIPT_BUDGETS)('of the scripts of $pages is at most $kilobytes kB', (budget) => {
    const heavy = pages
      .filter(({ path }) => scriptBudgetOf(path) === budget)
      .map(({ path, modules, scripts }) => ({
        path,
        bytes: weighScripts([...modules, ...scripts]),
      }))
      .filter(({ bytes }) => bytes > budget.kilobytes * 1000)
      .map(({ path, bytes }) => `${path}: ${(bytes / 1000).toFixed(1)}`);
    expect(someOf(heavy)).toEqual([]);
  });

  it('of what tools say of own pay is none where nobody has any', () => {
    const telling = files
      .filter((file) => file.endsWith('.js'))
      .filter((file) => readFileSync(join(siteFolder, file), 'utf8').includes('ownPay.tool'));
    expect(someOf(telling)).toEqual([]);
  });

  it('of the whole is under 15,000 files, as free static hosts take', () => {
    expect(files.length).toBeLessThan(15_000);
  });
});

/** Bytes of scripts after gzip -9, with all that they load in their turn. */
function weighScripts(addresses: readonly string[]): number {
  const found = new Set<string>();
  const visit = (file: string): number => {
    if (found.has(file)) return 0;
    found.add(file);
    const bytes = readFileSync(join(siteFolder, file));
    const imports = [...bytes.toString('utf8').matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/g)];
    return imports.reduce(
      (sum, [, name = '']) => sum + visit(posix.join(posix.dirname(file), name)),
      gzipSync(bytes, { level: 9 }).length,
    );
  };
  return addresses
    .filter((address) => address.startsWith(site.base))
    .reduce((sum, address) => sum + visit(address.slice(site.base.length)), 0);
}
