import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, site, siteFolder } from './built-site.ts';
import { files, linkedFrom, pages, someOf } from './site-facts.ts';

const fileNames = new Set(files);
const idsByFile = new Map(pages.map(({ path, ids }) => [fileOf(path), new Set(ids)]));
const { origin } = new URL(site.url);

/** The file below the site's folder that answers at an address; null outside the site. */
function fileAt(address: URL): string | null {
  if (address.origin !== origin) return null;
  const path = decodeURIComponent(address.pathname);
  return path.startsWith(site.base) ? fileOf(`/${path.slice(site.base.length)}`) : path;
}

describe(`links of all ${pages.length} pages`, () => {
  it('lead to pages, files and places in pages that exist', () => {
    const broken = Object.entries(linkedFrom).filter(([link]) => {
      if (!URL.canParse(link)) return true;
      const address = new URL(link);
      const file = fileAt(address);
      if (file === null) return false;
      if (!fileNames.has(file)) return true;
      const fragment = decodeURIComponent(address.hash.slice(1));
      return fragment !== '' && idsByFile.get(file)?.has(fragment) !== true;
    });
    expect(someOf(broken.map(([link, from]) => `${from}: ${link}`))).toEqual([]);
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
        .map((link) => fileAt(new URL(link))),
    );
    const meant = files.filter((file) => /\.(?:html|csv|svg)$/.test(file) && file !== '404.html');
    // The icon is loaded, not linked.
    expect(someOf(meant.filter((file) => !reached.has(file) && file !== 'icon.svg'))).toEqual([]);
  });
});

describe(`files that ${pages.length} pages load`, () => {
  const loadedFrom = new Map<string, string>();
  for (const { path, loaded } of pages) {
    for (const address of loaded) {
      if (!loadedFrom.has(address)) loadedFrom.set(address, path);
    }
  }

  it('are there, and come from the site itself', () => {
    const missing = [...loadedFrom].filter(([address]) => {
      if (address.startsWith('data:') || address.startsWith('#')) return false;
      const file = fileAt(new URL(address, new URL(site.base, site.url)));
      return file === null || !fileNames.has(file);
    });
    expect(someOf(missing.map(([address, path]) => `${path}: ${address}`))).toEqual([]);
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
