import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { defaultLocale, otherLocales } from './built-site.ts';
import type { SiteFacts } from '../../src/cli/examine/scan-site.ts';

/** Facts of every page, as the global setup has read them. */
export const { files, pages, linkedFrom } = JSON.parse(
  readFileSync(inject('siteFacts'), 'utf8'),
) as SiteFacts;

/** The language that the address of a page says. */
export function localeOf(path: string): string {
  const [, first, second] = path.split('/');
  const said = first === 'embed' ? second : first;
  return otherLocales.find((locale) => locale === said) ?? defaultLocale;
}

/** Path of the same page in the first language. */
export function plainPath(path: string): string {
  const locale = localeOf(path);
  return locale === defaultLocale ? path : path.replace(`/${locale}/`, '/');
}

/** Enough of a list of faults to see the pattern; the whole one may have thousands of lines. */
export function someOf(faults: readonly string[]): string[] {
  const shown = faults.slice(0, 12);
  return faults.length > shown.length
    ? [...shown, `and ${faults.length - shown.length} more`]
    : shown;
}
