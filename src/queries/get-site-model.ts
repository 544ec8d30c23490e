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

/** A page in one language: what getStaticPaths of a route under `[...locale]` returns for it. */
export interface LocalePath {
  /** The language's code, undefined for the one at the root. */
  params: { locale: string | undefined };
  props: { locale: string };
}

/** One page for each language: getStaticPaths of a route without parameters of its own. */
export async function getLocalePaths(): Promise<LocalePath[]> {
  const { site } = await getProject();
  return site.locales.map((locale, index) => ({
    params: { locale: index === 0 ? undefined : locale },
    props: { locale },
  }));
}

/** Pages of each language: getStaticPaths of a route whose parameters come from the site's model. */
export async function getLocalePathsOf<Params extends object>(
  toParams: (model: SiteModel) => Params[],
): Promise<{ params: LocalePath['params'] & Params; props: LocalePath['props'] & Params }[]> {
  const paths = await getLocalePaths();
  const pages = paths.map(async ({ params, props }) =>
    toParams(await getSiteModel(props.locale)).map((own) => ({
      params: { ...params, ...own },
      props: { ...props, ...own },
    })),
  );
  return (await Promise.all(pages)).flat();
}

/** The site in its first language, for files that are the same in every language. */
export async function getDefaultModel(): Promise<SiteModel> {
  const { site } = await getProject();
  return getSiteModel(site.locales[0]!);
}
