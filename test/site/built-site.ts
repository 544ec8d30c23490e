import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fileOf } from '../../src/cli/examine/scan-site.ts';
import { readSite } from '../../src/project/read-project.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The site that is tested: OUT_DIR, or dist/. */
export const siteFolder = resolve(process.env['OUT_DIR'] || join(projectRoot, 'dist'));

/** content/site.yml with SITE_URL and BASE_PATH, as the build reads it. */
export const site = readSite();

export const [defaultLocale = 'en', ...otherLocales] = site.locales;

const ladderFile = join(projectRoot, 'content/ladder.yml');

/** Ids of the rungs, the lowest first, and of the competencies in reading order; none of several families or tracks. */
export const { levels = [], competencies = [] } = (
  existsSync(ladderFile) ? parse(readFileSync(ladderFile, 'utf8')) : {}
) as { levels?: string[]; competencies?: string[] };

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
