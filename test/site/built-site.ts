import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { rungsOf, trackLine } from '../../src/ladder/order.ts';
import { fileOf } from '../../src/cli/examine/scan-site.ts';
import { readSite } from '../../src/project/read-project.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The site that is tested: OUT_DIR, or dist/. */
export const siteFolder = resolve(process.env['OUT_DIR'] || join(projectRoot, 'dist'));

/** content/site.yml with SITE_URL and BASE_PATH, as the build reads it. */
export const site = readSite();

export const [defaultLocale = 'en', ...otherLocales] = site.locales;

const ladderFile = join(projectRoot, 'content/ladder.yml');

const ladder = (existsSync(ladderFile) ? parse(readFileSync(ladderFile, 'utf8')) : {}) as {
  levels?: string[];
  tracks?: Record<string, string[]>;
  competencies?: string[];
};
const order = {
  tracks: Object.entries(ladder.tracks ?? { main: ladder.levels ?? [] }).map(([id, levels]) => ({
    id,
    familyId: 'ladder',
    levels,
  })),
};

/** Ids of the rungs, one track after the other, the lowest first; none of several families. */
export const levels: readonly string[] = rungsOf(order);

/** The rungs on the line of each track, from the lowest that leads there. */
export const lines: readonly (readonly string[])[] = order.tracks.map((track) =>
  trackLine(order, track),
);

/** Ids of the competencies in reading order. */
export const competencies: readonly string[] = ladder.competencies ?? [];

/** @throws Error in plain words when nothing has been built */
export function requireSite(): void {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new Error(`There is no site in ${siteFolder}. Run "npm run build" first.`);
  }
}

/** Path of a page in a language, without the base: `/ru/roles/`. */
export function pathIn(locale: string, path: string): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

export function bytesOf(path: string): number {
  return statSync(join(siteFolder, fileOf(path))).size;
}
