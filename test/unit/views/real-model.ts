import { programRoot, readProject } from '../../../src/project/read-project.ts';
import type { SiteModel } from '../../../src/views/site/site-model.ts';
import { atlasOf, buildSiteModel } from '../../../src/views/site/site-model.ts';

const { project } = readProject(programRoot);
if (project === null) throw new Error('content/ and data/ have errors: npm run check');

export const realProject = project;

/** Every pay figure of this repository's own data. */
export const atlas = atlasOf(realProject);

/** The site of this repository in each of its languages. */
export const models: Readonly<Record<string, SiteModel>> = Object.fromEntries(
  realProject.site.locales.map((locale) => [locale, buildSiteModel(realProject, atlas, locale)]),
);

export const english = models['en']!;
export const russian = models['ru']!;

/** A text with its no-break spaces made plain and without its joiners, so that a test can be read. */
export const plain = (text: string): string =>
  text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
