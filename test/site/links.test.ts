import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadLinks, fileAt, missingFiles } from '../../src/cli/examine/site-faults.ts';
import { site, siteFolder } from './built-site.ts';
import { files, linkedFrom, pages, someOf } from './site-facts.ts';

const { origin } = new URL(site.url);
const address = { origin, base: site.base };

describe(`links of all ${pages.length} pages`, () => {
  it('lead to pages, files and places in pages that exist', () => {
    expect(someOf(deadLinks({ files, pages, linkedFrom }, address))).toEqual([]);
  });

  it('leave the site over https alone', () => {
    const outward = Object.entries(linkedFrom).filter(([link]) => !link.startsWith(`${origin}/`));
    expect(
      someOf(
        outward
          .filter(([link]) => !link.startsWith('https://'))
          .map(([link, from]) => `${from}: ${link}`),
      ),
    ).toEqual([]);
  });

  it('reach every page and every download', () => {
    const reached = new Set(
      Object.keys(linkedFrom)
        .filter((link) => URL.canParse(link))
        .map((link) => fileAt(new URL(link), address)),
    );
    const meant = files.filter(
      (file) => /\.(?:html|csv|svg)$/.test(file) && !file.endsWith('404.html'),
    );
    // The icon is loaded, not linked.
    expect(someOf(meant.filter((file) => !reached.has(file) && file !== 'icon.svg'))).toEqual([]);
  });
});

describe(`files that ${pages.length} pages load`, () => {
  it('are there, and come from the site itself', () => {
    expect(someOf(missingFiles({ files, pages, linkedFrom }, address))).toEqual([]);
  });

  it('load nothing from elsewhere themselves', () => {
    const sheets = files.filter((file) => file.endsWith('.css'));
    const outward = sheets.flatMap((file) =>
      [
        ...readFileSync(join(siteFolder, file), 'utf8').matchAll(
          /(?:url\(["']?|@import\s+["'])((?:https?:)?\/\/[^"')]+)/g,
        ),
      ].map(([, address]) => `${file}: ${address}`),
    );
    expect(outward).toEqual([]);
  });
});
