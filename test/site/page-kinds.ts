import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../src/cli/examine/scan-site.ts';
import { bytesOf, competencies, levels, site, siteFolder } from './built-site.ts';

export interface PageKind {
  name: string;
  /** Path in the first language, without the base. */
  path: string;
  /** Whether a part of the page comes to life in the browser. */
  island?: boolean;
  /** A page built like the one above it, with other words and figures: axe reads only the first. */
  variant?: boolean;
}

/** Pages that fetch figures or the index of texts of the site, by their path in the first language; no other page fetches anything. */
export const FETCHING_PAGES: readonly string[] = ['/salaries/', '/compare/', '/search/'];

/**
 * One page of every kind, in the first language. Where a kind has many pages, the heaviest and the
 * lightest stand for it: the longest names and lists, and the places with the least data.
 */
export function listPageKinds(): PageKind[] {
  const mainRole = site.mainRole;
  const [lowest = mainRole] = levels;
  const highest = levels.at(-1) ?? mainRole;
  const withEstimate = listFolders(`/roles/${mainRole}/`).filter((name) => name !== 'interview');
  const places = listFolders('/cities/');
  const byWeight = places
    .filter((place) => withEstimate.includes(place))
    .sort((a, b) => bytesOf(`/cities/${b}/`) - bytesOf(`/cities/${a}/`) || (a < b ? -1 : 1));
  const [richest] = byWeight;
  const poorest = byWeight.at(-1);
  const withoutEstimate = places.find((place) => !withEstimate.includes(place));
  return [
    { name: 'home', path: '/' },
    { name: 'roles', path: '/roles/' },
    { name: 'role', path: `/roles/${mainRole}/` },
    { name: 'lowest role', path: `/roles/${lowest}/`, variant: true },
    { name: 'highest role', path: `/roles/${highest}/`, variant: true },
    { name: 'interview', path: `/roles/${mainRole}/interview/` },
    { name: 'role in a city', path: `/roles/${mainRole}/${richest}/` },
    { name: 'highest role in a small city', path: `/roles/${highest}/${poorest}/`, variant: true },
    { name: 'ladder', path: '/ladder/' },
    { name: 'competency', path: `/ladder/${competencies.at(-1)}/` },
    { name: 'difference of two rungs', path: `/ladder/${levels[0]}-to-${levels[1]}/` },
    { name: 'difference of the ends', path: `/ladder/${lowest}-to-${highest}/`, variant: true },
    { name: 'career progression notice', path: '/ladder/career-progression-notice/' },
    // Parts of the pages above, one below the other; axe reads it in a smaller site (quayside.test.ts).
    { name: 'whole ladder', path: '/ladder/whole/', variant: true },
    { name: 'salaries', path: '/salaries/', island: true },
    { name: 'cities', path: '/cities/' },
    { name: 'city', path: `/cities/${richest}/` },
    { name: 'small city', path: `/cities/${poorest}/`, variant: true },
    { name: 'city without an estimate', path: `/cities/${withoutEstimate}/` },
    { name: 'compare', path: '/compare/', island: true },
    { name: 'plan', path: '/plan/', island: true },
    { name: 'team', path: '/team/', island: true },
    { name: 'method', path: '/method/' },
    { name: 'sources', path: '/sources/' },
    { name: 'data', path: '/data/' },
    { name: 'glossary', path: '/glossary/' },
    { name: 'what changed', path: '/changes/' },
    { name: 'search', path: '/search/', island: true },
  ].filter(({ path }) => existsSync(join(siteFolder, fileOf(path))));
}

/** Names of the folders of a path, such as the ids of the cities. */
export function listFolders(path: string): string[] {
  const folder = join(siteFolder, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
