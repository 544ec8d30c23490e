/** Addresses of the site's pages in one language, and of files that are the same in every language. */
export interface Addresses {
  /** Any page by its path in the first language, such as `/sources/`. */
  page: (path: string) => string;
  file: (path: string) => string;
  role: (roleId: string) => string;
  rolePlace: (roleId: string, placeId: string) => string;
  place: (placeId: string) => string;
  /** The difference of two rungs, the lower one first. */
  difference: (fromId: string, toId: string) => string;
  competency: (competencyId: string) => string;
  method: (sectionId?: string) => string;
  term: (termId: string) => string;
  source: (sourceId: string) => string;
}

/**
 * The addresses of a language.
 * @param base path the site lives under
 * @param defaultLocale the language served at the root
 * @param missingSections sections that the method has not in this language: a link to one leads to the whole page
 */
export function addressesOf(
  locale: string,
  base: string,
  defaultLocale: string,
  missingSections: readonly string[] = [],
): Addresses {
  const paths = createPaths(base, defaultLocale);
  const page = (path: string): string => paths.page(locale, path);
  return {
    page,
    file: paths.file,
    role: (roleId) => page(`/roles/${roleId}/`),
    rolePlace: (roleId, placeId) => page(`/roles/${roleId}/${placeId}/`),
    difference: (fromId, toId) => page(`/ladder/${fromId}-to-${toId}/`),
    competency: (competencyId) => page(`/ladder/${competencyId}/`),
    place: (placeId) => page(`/cities/${placeId}/`),
    method: (id) => page(`/method/${id && !missingSections.includes(id) ? `#${id}` : ''}`),
    term: (termId) => page(`/glossary/#${termId}`),
    source: (sourceId) => page(`/sources/#${sourceId}`),
  };
}

/** Builds addresses inside the site, in the language of a page. */
interface Paths {
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
