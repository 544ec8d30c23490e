import type { SiteModel } from './site-model.ts';

export interface PageWords {
  title: string;
  lead: string;
  description: string;
}

/** Title, lead and description of a page from content/pages, with the site's counts filled in. */
export function pageWords(model: SiteModel, id: string): PageWords {
  const { data } = model.entry('pages', id);
  const { project, atlas, language } = model;
  const counts = {
    metros: atlas.largestMarkets.length,
    allMetros: atlas.metros.length,
    roles: model.roles.length,
    competencies: project.ladder.competencies.length,
    terms: project.content.glossary.filter((term) => term.locale === model.locale).length,
    sources: project.sources.length,
  };
  return {
    title: language.format(data.title, counts),
    lead: language.format(data.lead, counts),
    description: language.format(data.description, counts),
  };
}
