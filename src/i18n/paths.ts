/** Builds addresses inside the site, in the language of a page. */
export interface Paths {
  /** Path of a page in a language: `page('ru', '/roles/')` -> `/ru/roles/`. */
  page: (locale: string, path: string) => string;
  /** Path of a file that is the same in every language. */
  file: (path: string) => string;
}

/**
 * Makes the path builder of a site.
 * @param base path the site lives under, starting and ending with `/`
 * @param defaultLocale the language served at the root
 */
export function createPaths(base: string, defaultLocale: string): Paths {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  return {
    page: (locale, path) => `${root}${locale === defaultLocale ? '' : `/${locale}`}${path}`,
    file: (path) => `${root}${path}`,
  };
}
