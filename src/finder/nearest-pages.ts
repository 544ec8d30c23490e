import { likenessOf } from './find-places.ts';

/** What a site has at addresses of its own, below the first page of a language. */
export interface KnownPages {
  /** `roles/account-manager/`, `plan/`; none of a city, nor of a role in one. */
  pages: readonly string[];
  /** Ids of the roles, with the cities in which they have no page of their own; null where they have none in any. */
  roles: readonly { id: string; without: readonly string[] | null }[];
  /** Ids of the cities. */
  places: readonly string[];
}

/** More would be a list of the site. */
const MOST_PAGES = 5;
/** Below it words are alike by chance: Fort Worth and Fort Wayne. */
const LEAST_LIKENESS = 0.6;
/** What is as much farther than the nearest page is not what was meant. */
const MOST_BEHIND = 0.25;
/** What a page is nearer for lying in the section that was asked for. */
const IN_SECTION = 0.2;
/** Addresses are longer only by mistake, and each word is compared with every page. */
const MOST_WORDS = 4;
const LONGEST_WORD = 80;

/**
 * The pages whose addresses are most like one that leads nowhere, the nearest first, as paths below the first page of
 * the language. A title and a city that are both named give the page of the role there; a section answers alone or
 * after the pages in it. Likeness is Dice's coefficient of pairs of letters, as for names of places.
 * @param asked the path below the first page of the language: `roles/acount-manager/`
 */
export function nearestPages(asked: string, { pages, roles, places }: KnownPages): string[] {
  const words = wordsOfPath(asked);
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const sections = pages.filter((path) => !path.slice(0, -1).includes('/'));
  const inside = [
    ...pages.filter((path) => !sections.includes(path)),
    ...places.map((id) => `cities/${id}/`),
  ];
  const [section] = rank(sections, [first], first);
  // What names a section names nothing in it, unless it is all there is.
  const named = section && rest.length > 0 ? rest : words;
  const alike = [...rank(inside, named, first), ...(section && rest.length === 0 ? [section] : [])];
  const near = alike.sort((a, b) => b.nearness - a.nearness);
  const least = (near[0]?.nearness ?? 0) - MOST_BEHIND;
  const found = [
    ...rolePlace(named, roles, places),
    ...near.filter(({ nearness }) => nearness >= least).map(({ path }) => path),
    ...(section ? [section.path] : []),
  ];
  return [...new Set(found)].slice(0, MOST_PAGES);
}

/** The page of the role in the city that are both named; none where they are not, or where it is none. */
function rolePlace(
  words: readonly string[],
  roles: KnownPages['roles'],
  places: readonly string[],
): string[] {
  const role = nearestOf('roles', roles, words);
  if (role === null) return [];
  const cities = places.map((id) => ({ id }));
  const others = words.filter((word) => word !== role.word);
  const city = nearestOf('cities', cities, others);
  if (city === null || role.found.without?.includes(city.found.id) !== false) return [];
  return [`roles/${role.found.id}/${city.found.id}/`];
}

/** The words of a path, without what only files have; none where it cannot be read. */
function wordsOfPath(path: string): string[] {
  return path
    .toLowerCase()
    .replace(/(?:index)?\.html?$/, '')
    .split('/')
    .map((word) => word.replaceAll(/[\s_+.-]+/g, '-').slice(0, LONGEST_WORD))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}

/**
 * The paths whose last word is like one of some words, the nearest first.
 * @param first word of the address, which may name their section
 */
function rank(
  paths: readonly string[],
  words: readonly string[],
  first: string,
): { path: string; nearness: number }[] {
  return (
    paths
      .flatMap((path) => {
        const parts = path.split('/').slice(0, -1);
        const [section = '', own = ''] = [parts[0], parts.at(-1)];
        const likeness = Math.max(
          ...words.flatMap((word) => namesOf(section, own).map((name) => likenessOf(word, name))),
        );
        if (likeness < LEAST_LIKENESS) return [];
        return {
          path,
          nearness: likeness + (own !== section && first === section ? IN_SECTION : 0),
        };
      })
      // A sort in JavaScript is stable: of equal ones the earlier stays first.
      .sort((a, b) => b.nearness - a.nearness)
  );
}

/** The last word of an address; of a city also without its region, which people leave out. */
function namesOf(section: string, own: string): string[] {
  return section === 'cities' && own.includes('-') ? [own, own.replace(/-[^-]*$/, '')] : [own];
}

/** What is named by one of some words, with that word; null where nothing is. */
function nearestOf<T extends { id: string }>(
  section: string,
  known: readonly T[],
  words: readonly string[],
): { found: T; word: string } | null {
  let best: { found: T; word: string; likeness: number } | null = null;
  for (const word of words) {
    for (const found of known) {
      const names = namesOf(section, found.id);
      const likeness = Math.max(...names.map((name) => likenessOf(word, name)));
      if (likeness < LEAST_LIKENESS || (best && best.likeness >= likeness)) continue;
      best = { found, word, likeness };
    }
  }
  return best;
}
