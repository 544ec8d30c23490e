import type { SiteModel } from '../../src/views/site/site-model.ts';
import { atlasOf, buildSiteModel } from '../../src/views/site/site-model.ts';
import { realProject } from './real-project.ts';

const project = realProject();

/** Every pay figure of this repository's own data. */
export const atlas = atlasOf(project);

/** The site of this repository in each of its languages. */
export const models: Readonly<Record<string, SiteModel>> = Object.fromEntries(
  project.site.locales.map((locale) => [locale, buildSiteModel(project, atlas, locale)]),
);

export const english = models['en']!;
export const russian = models['ru']!;
