export interface Crumb {
  label: string;
  href?: string;
}

/** The crumbs above a page as schema.org BreadcrumbList; null where there is only one. */
export function breadcrumbList(crumbs: Crumb[], origin: string): object | null {
  if (crumbs.length < 2) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      ...(crumb.href ? { item: new URL(crumb.href, origin).href } : {}),
    })),
  };
}

/** Structured data as the text of a script element; null where there is none. */
export function toJsonLd(items: (object | null)[]): string | null {
  const graph = items.filter((item) => item !== null);
  if (graph.length === 0) return null;
  // A closing tag inside the data would end the script element early.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}
