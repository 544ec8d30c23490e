import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScannedPage, SiteFacts } from './scan-site.ts';
import { fileOf } from './scan-site.ts';

/** Where a built site is served from. */
export interface SiteAddress {
  origin: string;
  /** Path the site lives under. */
  base: string;
}

/** The file below the folder of a site that answers at an address; null outside the site. */
export function fileAt(address: URL, { origin, base }: SiteAddress): string | null {
  if (address.origin !== origin) return null;
  const path = decodeURIComponent(address.pathname);
  return path.startsWith(base) ? fileOf(`/${path.slice(base.length)}`) : path;
}

/** Links that lead to no page, file or place in a page, each with a page that has it. */
export function deadLinks({ files, pages, linkedFrom }: SiteFacts, site: SiteAddress): string[] {
  const names = new Set(files);
  const idsByFile = new Map(pages.map(({ path, ids }) => [fileOf(path), new Set(ids)]));
  const isDead = (link: string): boolean => {
    if (!URL.canParse(link)) return true;
    const address = new URL(link);
    const file = fileAt(address, site);
    if (file === null) return false;
    if (!names.has(file)) return true;
    const fragment = decodeURIComponent(address.hash.slice(1));
    return fragment !== '' && idsByFile.get(file)?.has(fragment) !== true;
  };
  return Object.entries(linkedFrom)
    .filter(([link]) => isDead(link))
    .map(([link, from]) => `${from}: ${link}`);
}

/** Files that pages load and that are missing or come from elsewhere, each with a page that loads it. */
export function missingFiles({ files, pages }: SiteFacts, site: SiteAddress): string[] {
  const names = new Set(files);
  const loadedFrom = new Map<string, string>();
  for (const { path, loaded } of pages) {
    for (const address of loaded) {
      if (!loadedFrom.has(address)) loadedFrom.set(address, path);
    }
  }
  return [...loadedFrom]
    .filter(([address]) => {
      if (address.startsWith('data:') || address.startsWith('#')) return false;
      const file = fileAt(new URL(address, site.origin + site.base), site);
      return file === null || !names.has(file);
    })
    .map(([address, path]) => `${path}: ${address}`);
}

/** Ids that are twice in a page, or named and not there. */
export function idFaults({ path, ids, duplicateIds, idReferences }: ScannedPage): string[] {
  return [
    ...duplicateIds.map((id) => `${path}: twice #${id}`),
    ...idReferences.filter((id) => !ids.includes(id)).map((id) => `${path}: no #${id}`),
  ];
}

/** What a page says to its readers, labels of drawings included. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style|template)\b[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*?aria-label="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]*>/g, ' ');
}

/** The HTML of a page of a built site. */
export const htmlOf = (folder: string, path: string): string =>
  readFileSync(join(folder, fileOf(path)), 'utf8');
