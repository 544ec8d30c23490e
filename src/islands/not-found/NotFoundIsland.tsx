import { useEffect, useReducer } from 'react';
import type { KnownPages } from '../../finder/nearest-pages.ts';
import { nearestPages } from '../../finder/nearest-pages.ts';

interface NamedLink {
  label: string;
  href: string;
}

/** What the page for lost addresses says in one language, and the pages that may have been meant. */
export interface NotFoundText {
  locale: string;
  /** Address of the first page in this language, which all others begin with. */
  home: string;
  title: string;
  lead: string;
  /** Above the pages whose addresses are alike. */
  nearest: string;
  /** The main pages, by kind. */
  lists: readonly { id: string; title: string; links: readonly NamedLink[] }[];
  /** Path below the first page, and title. */
  pages: readonly (readonly [path: string, title: string])[];
  roles: KnownPages['roles'];
  /** Id and name, the largest market first. */
  places: readonly (readonly [id: string, name: string])[];
}

/** What to say where nothing is found: once awake, the language of the asked address first, with the nearest pages. */
export function NotFoundIsland({ texts }: { texts: readonly NotFoundText[] }) {
  // The path that was asked for, known once the browser has taken over.
  const [asked, ask] = useReducer((_before: string, path: string) => path, '');
  useEffect(() => ask(window.location.pathname), []);
  const meant = languageOfPath(texts, asked);
  return [meant, ...texts.filter((text) => text !== meant)].map((text, index) => (
    <NotFoundSection
      key={text.locale}
      text={text}
      first={index === 0}
      links={index === 0 ? nearestLinks(asked, text) : []}
    />
  ));
}

interface NotFoundSectionProps {
  text: NotFoundText;
  /** Whether it is the language of the page. */
  first: boolean;
  links: readonly NamedLink[];
}

/** What one language says. */
function NotFoundSection({ text, first, links }: NotFoundSectionProps) {
  const { locale, title, lead, nearest, lists } = text;
  return (
    <section className={first ? 'title all-pages' : 'section all-pages'} lang={locale}>
      {first ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p className="lead">{lead}</p>
      {[...(links.length > 0 ? [{ id: 'nearest', title: nearest, links }] : []), ...lists].map(
        (list) => (
          <section key={list.id}>
            {first ? <h2>{list.title}</h2> : <h3>{list.title}</h3>}
            <ul className={list.id === 'nearest' ? undefined : 'columns'}>
              {list.links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </section>
  );
}

/** The language whose first page stands above a path, the most special one: `/ru/` and not `/`. */
function languageOfPath(texts: readonly NotFoundText[], path: string): NotFoundText {
  const above = texts.filter(({ home }) => `${path}/`.startsWith(home));
  return above.reduce<NotFoundText>(
    (most, text) => (text.home.length > most.home.length ? text : most),
    above[0] ?? texts[0]!,
  );
}

/** The pages whose addresses are most like the one that was asked for, by name. */
export function nearestLinks(asked: string, text: NotFoundText): NamedLink[] {
  const { home, pages, roles, places } = text;
  const titles = new Map(pages);
  const names = new Map(places.map(([id, name]) => [`cities/${id}/`, name]));
  const known = { pages: [...titles.keys()], roles, places: places.map(([id]) => id) };
  return nearestPages(readable(asked.slice(home.length)), known).map((path) => {
    const [section, role, place] = path.split('/');
    const label =
      titles.get(path) ??
      names.get(path) ??
      `${titles.get(`${section}/${role}/`)}: ${names.get(`cities/${place}/`)}`;
    return { label, href: `${home}${path}` };
  });
}

/** A path as people read it; '' where its signs are none. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
