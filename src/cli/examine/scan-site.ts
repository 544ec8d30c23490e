import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { scanPage } from './scan-page.ts';
import type { PageFacts } from './scan-page.ts';

/** A page as it is examined: its links are in `SiteFacts.linkedFrom`, once for all pages. */
export interface ScannedPage extends Omit<PageFacts, 'links'> {
  bytes: number;
  gzippedBytes: number;
}

export interface SiteFacts {
  files: string[];
  pages: ScannedPage[];
  /** The first page that links to an address; addresses are resolved, with their fragment. */
  linkedFrom: Record<string, string>;
}

const compress = promisify(gzip);

/** How many pages are compressed at a time. */
const BATCH = 32;

/**
 * Reads every page of a built site once.
 * @param origin where the site is served from, without a path
 * @param base path the site lives under
 */
export async function scanSite(folder: string, origin: string, base: string): Promise<SiteFacts> {
  const files = listFiles(folder);
  const names = files.filter((file) => file.endsWith('.html'));
  const pages: ScannedPage[] = [];
  const linkedFrom: Record<string, string> = {};
  const scan = async (file: string): Promise<ScannedPage> => {
    const content = readFileSync(join(folder, file));
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const { links, ...facts } = scanPage(path, content.toString('utf8'));
    const address = new URL(base + path.slice(1), origin);
    for (const link of links) linkedFrom[resolveLink(link, address)] ??= path;
    const gzippedBytes = (await compress(content, { level: 9 })).length;
    return { ...facts, bytes: content.length, gzippedBytes };
  };
  for (let start = 0; start < names.length; start += BATCH) {
    pages.push(...(await Promise.all(names.slice(start, start + BATCH).map(scan))));
  }
  return { files, pages, linkedFrom };
}

/** Every file of a folder, as a path with `/` below it, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Whether a page is a figure alone, made for frames of other sites; search engines list none of them. */
export const isEmbed = ({ path }: { path: string }): boolean => path.startsWith('/embed/');

/** The file that answers at a path: `/roles/` -> `roles/index.html`. */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}

function resolveLink(link: string, page: URL): string {
  return URL.canParse(link, page) ? new URL(link, page).href : link;
}
