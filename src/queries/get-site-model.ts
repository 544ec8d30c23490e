import type { PayAtlas } from '../pay/pay-atlas.ts';
import { getProject } from './get-project.ts';
import type { SiteModel } from './site-model.ts';
import { atlasOf, buildSiteModel } from './site-model.ts';

let atlas: Promise<PayAtlas> | undefined;
const models = new Map<string, Promise<SiteModel>>();

/** The site in a language, built once a run and kept; in dev it is built anew whenever content or data change. */
export async function getSiteModel(locale: string): Promise<SiteModel> {
  const project = await getProject();
  if (import.meta.env.DEV) return buildSiteModel(project, atlasOf(project), locale);
  atlas ??= Promise.resolve(atlasOf(project));
  let model = models.get(locale);
  if (!model) {
    const figures = await atlas;
    model = Promise.resolve(buildSiteModel(project, figures, locale));
    models.set(locale, model);
  }
  return model;
}

/** Every language of the site, the first one without a prefix: the parameter of `[...locale]`. */
export async function getLocaleParameters(): Promise<
  { locale: string; parameter: string | undefined }[]
> {
  const { site } = await getProject();
  return site.locales.map((locale, index) => ({
    locale,
    parameter: index === 0 ? undefined : locale,
  }));
}

/** The site in its first language, for files that are the same in every language. */
export async function getDefaultModel(): Promise<SiteModel> {
  const { site } = await getProject();
  return getSiteModel(site.locales[0]!);
}
