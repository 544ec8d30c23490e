import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readSite } from '../project/read-project.ts';
import type { SiteEntry } from '../views/sections/site-entries.ts';

/** Files of Pagefind that the search page loads; the rest are looks of its own. */
const LOADED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.+\.pf_\w+)$/;

const ENTRY = 'pagefind-entry.json';

/**
 * Writes the index of the site's words into a built site, a part for each language with the endings of its words.
 * @param folder the built site
 * @throws Error that says what Pagefind could not do
 */
export async function writeSearch(folder: string): Promise<void> {
  const { locales, base } = readSite();
  const { index, errors } = await createIndex();
  try {
    if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const [place, locale] of locales.entries()) {
      for (const entry of takeEntries(join(folder, place === 0 ? '' : locale))) {
        const url = entry.href.slice(base.length - 1);
        const added = await index.addHTMLFile({ url, content: pageOf(locale, entry) });
        if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
      }
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind wrote no index: ${faults.join('; ')}`);
    for (const { path, content } of files) {
      if (!LOADED.test(path.split('/').at(-1)!)) continue;
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, path === ENTRY ? sortLanguages(content) : content);
    }
  } finally {
    await close();
  }
}

/** What a page is found by, as a build writes it for each language. */
type IndexedEntry = Omit<SiteEntry, 'html'> & { html: string };

/** Takes the entries of a language out of its folder, where they only wait for the index. */
function takeEntries(folder: string): IndexedEntry[] {
  const file = join(folder, 'search-entries.json');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as IndexedEntry[];
  rmSync(file);
  return entries;
}

/** The list of languages in an order of its own: Pagefind’s differs from time to time, and two builds are alike. */
function sortLanguages(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: object };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

/** An entry as a page of its own: its titles count for more than its text. */
function pageOf(locale: string, { kind, title, also, html }: IndexedEntry): string {
  const names = also === '' ? '' : `<p data-pagefind-weight="5">${also}</p>`;
  return `<html lang="${locale}"><body><main data-pagefind-body data-pagefind-meta="kind:${kind}"><h1 data-pagefind-weight="10">${title}</h1>${names}${html}</main></body></html>`;
}
