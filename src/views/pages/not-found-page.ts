import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface NotFoundText {
  locale: string;
  title: string;
  lead: string;
  links: Link[];
}

interface NotFoundPage {
  frame: PageFrame;
  texts: NotFoundText[];
}

/** One page for every address that leads nowhere, in all languages: a static host knows no language. */
export function notFoundPage(models: SiteModel[]): NotFoundPage {
  const first = models[0]!;
  const words = pageWords(first, 'not-found');
  const frame = pageFrame(first, {
    path: '/404/',
    title: words.title,
    description: words.description,
  });
  return {
    frame: {
      ...frame,
      canonical: null,
      // Nothing here rests on a figure.
      foot: { ...frame.foot, lines: [] },
      alternates: [],
      languages: models.slice(1).map((model) => ({
        locale: model.locale,
        label: model.language.t('language.name'),
        href: model.addresses.page('/'),
      })),
    },
    texts: models.map((model) => {
      const { title, lead } = pageWords(model, 'not-found');
      const sections = ['roles', 'cities', 'glossary'] as const;
      return {
        locale: model.locale,
        title,
        lead,
        links: sections.map((section) => ({
          label: model.language.t(`nav.${section}`),
          href: model.addresses.page(`/${section}/`),
        })),
      };
    }),
  };
}
