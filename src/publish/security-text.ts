import type { Site } from '../schemas/site.ts';

/**
 * The text of /.well-known/security.txt (RFC 9116); null for a site without a contact, for one behind a login, where
 * nobody could read it, and for one under a path, since the file is looked for at the root of a host alone.
 */
export function securityText(
  site: Pick<Site, 'security' | 'visibility' | 'base' | 'url' | 'locales'>,
): string | null {
  const { security, visibility, base, url, locales } = site;
  if (security === undefined || visibility === 'internal' || base !== '/') return null;
  return [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${new URL('/.well-known/security.txt', url).href}`,
    '',
  ].join('\n');
}
