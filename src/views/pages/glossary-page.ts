import { byLetter } from '../sections/letters.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface GlossaryPage {
  frame: PageFrame;
  title: string;
  lead: string;
  relatedWord: string;
  /** The first term of each letter. */
  letters: { label: string; links: Link[] };
  terms: {
    id: string;
    term: string;
    also: string | null;
    html: string;
    related: { label: string; href: string }[];
  }[];
}

/** The glossary, in alphabetical order of its language. */
export function glossaryPage(model: SiteModel): GlossaryPage {
  const words = pageWords(model, 'glossary');
  const terms = model.project.content.glossary
    .filter((term) => term.locale === model.locale)
    .sort((a, b) => model.language.compare(a.data.term, b.data.term));
  return {
    frame: pageFrame(model, {
      path: '/glossary/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    relatedWord: model.language.t('glossary.related'),
    letters: {
      label: model.language.t('letters.label'),
      links: byLetter(
        terms.map(({ id, data }) => ({ label: data.term, href: `#${id}` })),
        model,
      ).map(({ letter, links: [first] }) => ({ label: letter, href: first!.href })),
    },
    terms: terms.map(({ id, data, body }) => ({
      id,
      term: data.term,
      also: data.also ?? null,
      html: model.markdown(body),
      related: (data.related ?? []).flatMap((other) => {
        const label = terms.find((known) => known.id === other)?.data.term;
        return label === undefined ? [] : [{ label, href: `#${other}` }];
      }),
    })),
  };
}
