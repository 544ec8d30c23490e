/** Schemes that lead to a page of the site by id: `[NRR](glossary:net-revenue-retention)`. */
export const LINK_SCHEMES = ['glossary', 'role', 'method'] as const;

export type LinkScheme = (typeof LINK_SCHEMES)[number];

/** What a link in Markdown leads to; null for a scheme that may not be used. */
export type LinkTarget =
  { kind: 'internal'; scheme: LinkScheme; id: string } | { kind: 'external'; href: string };

export function parseLink(href: string): LinkTarget | null {
  if (/^https:\/\/[^/]/i.test(href)) return { kind: 'external', href };
  const [, name, id] = /^([a-z]+):(.*)$/.exec(href) ?? [];
  const scheme = LINK_SCHEMES.find((candidate) => candidate === name);
  return scheme === undefined ? null : { kind: 'internal', scheme, id: id ?? '' };
}
