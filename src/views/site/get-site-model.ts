import { getCollection, getEntry } from 'astro:content';
import type { PayAtlas } from '../../pay/pay-atlas.ts';
import type { ContentKind } from '../../project/content/content-kinds.ts';
import type { TextEntry } from '../../project/entries.ts';
import type { ContentEntry, Project } from '../../project/project.ts';
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

/** The site in its other languages, for a page that speaks or understands them too. */
export async function getOtherModels(locale: string): Promise<SiteModel[]> {
  const { site } = await getProject();
  return Promise.all(site.locales.filter((other) => other !== locale).map(getSiteModel));
}

/** A page in one language: what getStaticPaths of a route under `[...locale]` returns for it. */
interface LocalePath {
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

/** One page for each language, or none where the site has nothing to show on it. */
export async function getLocalePathsIf(
  hasPage: (model: SiteModel) => boolean,
): Promise<LocalePath[]> {
  return hasPage(await getDefaultModel()) ? getLocalePaths() : [];
}

/**
 * Pages of each language: getStaticPaths of a route whose parameters come from the site's model.
 * @param toKey the key of what a page is made of, apart from the program: while it stays the same, a build does not
 *   draw the page anew
 */
export async function getLocalePathsOf<Params extends object>(
  toParams: (model: SiteModel) => Params[],
  toKey?: (model: SiteModel, params: Params) => string,
): Promise<
  {
    params: LocalePath['params'] & Params;
    props: LocalePath['props'] & Params;
    cacheKey?: string;
  }[]
> {
  const paths = await getLocalePaths();
  const pages = paths.map(async ({ params, props }) => {
    const model = await getSiteModel(props.locale);
    return toParams(model).map((own) => ({
      params: { ...params, ...own },
      props: { ...props, ...own },
      ...(toKey && { cacheKey: toKey(model, own) }),
    }));
  });
  return (await Promise.all(pages)).flat();
}

/** The site in its first language, for files that are the same in every language. */
export async function getDefaultModel(): Promise<SiteModel> {
  const { site } = await getProject();
  return getSiteModel(site.locales[0]!);
}

let kept: Promise<Project> | undefined;

/** Content and data of the site as the collections hold them, put together once a run; anew each time in dev. */
export function getProject(): Promise<Project> {
  if (import.meta.env.DEV) return readCollections();
  kept ??= readCollections();
  return kept;
}

async function readCollections(): Promise<Project> {
  const entry = await getEntry('project', 'project');
  if (!entry) throw new Error('collection project: expected one entry, found none');
  const { texts, ...project } = entry.data;
  const textsOf = async <K extends ContentKind>(
    kind: K,
    collect: () => Promise<{ data: TextEntry<K> }[]>,
  ) => (texts.includes(kind) ? toEntries(kind, await collect()) : []);
  const places = (await getCollection('places')).map((item) => item.data).sort(byId);
  return {
    ...project,
    places: places.map(({ statistics: _statistics, unpublished: _unpublished, ...place }) => place),
    statistics: places.flatMap((place) => place.statistics),
    unpublished: places.flatMap((place) => place.unpublished),
    content: {
      families: await textsOf('families', () => getCollection('families')),
      roles: await textsOf('roles', () => getCollection('roles')),
      competencies: await textsOf('competencies', () => getCollection('competencies')),
      transitions: await textsOf('transitions', () => getCollection('transitions')),
      kpis: await textsOf('kpis', () => getCollection('kpis')),
      glossary: await textsOf('glossary', () => getCollection('glossary')),
      method: await textsOf('method', () => getCollection('method')),
      checklists: await textsOf('checklists', () => getCollection('checklists')),
      pages: await textsOf('pages', () => getCollection('pages')),
    },
  };
}

function toEntries<K extends ContentKind>(
  kind: K,
  items: { data: TextEntry<K> }[],
): ContentEntry<K>[] {
  return items
    .map(({ data }) => {
      const { locale, id, body, ...frontmatter } = data;
      return {
        locale,
        id,
        file: `content/${kind}/${locale}/${id}.md`,
        data: frontmatter as unknown as ContentEntry<K>['data'],
        body,
      };
    })
    .sort(byId);
}

const byId = (a: { id: string }, b: { id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
