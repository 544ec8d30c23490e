import { defineCollection } from 'astro:content';
import { placeLoader, projectEntryLoader, textLoader } from './project/astro-loaders.ts';

export const collections = {
  families: defineCollection({ loader: textLoader('families') }),
  roles: defineCollection({ loader: textLoader('roles') }),
  competencies: defineCollection({ loader: textLoader('competencies') }),
  transitions: defineCollection({ loader: textLoader('transitions') }),
  kpis: defineCollection({ loader: textLoader('kpis') }),
  glossary: defineCollection({ loader: textLoader('glossary') }),
  method: defineCollection({ loader: textLoader('method') }),
  checklists: defineCollection({ loader: textLoader('checklists') }),
  pages: defineCollection({ loader: textLoader('pages') }),
  places: defineCollection({ loader: placeLoader() }),
  project: defineCollection({ loader: projectEntryLoader() }),
};
