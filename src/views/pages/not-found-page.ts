import type { NotFoundText } from '../../islands/not-found/NotFoundIsland.tsx';
import { placeNames } from '../sections/pay-answer.ts';
import { siteEntries } from '../sections/site-entries.ts';
import type { PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import { rolePlaces } from '../site/role-places.ts';
import type { SiteModel } from '../site/site-model.ts';

interface NotFoundPage {
  frame: PageFrame;
  texts: NotFoundText[];
}

/**
 * The page for every address that leads nowhere, in the language of the first model, then in the others. The one at
 * the root has all: most static hosts answer with it whatever the language of the address.
 */
export function notFoundPage(models: readonly SiteModel[]): NotFoundPage {
  const first = models[0]!;
  const { title, description } = pageWords(first, 'not-found');
  const frame = pageFrame(first, { path: '/404/', title, description });
  return {
    frame: {
      ...frame,
      canonical: null,
      // Nothing here rests on a figure.
      foot: { ...frame.foot, lines: [] },
      alternates: [],
      languages: pageFrame(first, { path: '/', title, description }).languages,
    },
    texts: models.map(notFoundText),
  };
}

function notFoundText(model: SiteModel): NotFoundText {
  const { title, lead } = pageWords(model, 'not-found');
  const { t } = model.language;
  const home = model.addresses.page('/');
  const places = placeNames(model);
  const entries = siteEntries(model).filter(({ href }) => !href.includes('#'));
  const list = (id: 'page' | 'role'): NotFoundText['lists'][number] => ({
    id,
    title: t(`search.kind.${id}`),
    links: entries
      .filter(({ kind }) => kind === id)
      .map(({ title: label, href }) => ({ label, href })),
  });
  return {
    locale: model.locale,
    home,
    title,
    lead,
    nearest: t('notFound.nearest'),
    lists: [list('page'), list('role')],
    pages: [
      ...entries.map(({ href, title: name }) => [href.slice(home.length), name] as const),
      ['search/', t('nav.search')] as const,
    ],
    roles: model.roles.map((role) => {
      const its = new Set(rolePlaces(model, role).map(({ id }) => id));
      const without = places.filter(({ id }) => !its.has(id)).map(({ id }) => id);
      return { id: role.id, without: its.size === 0 ? null : without };
    }),
    places: places.map(({ id, name }) => [id, name]),
  };
}
