import { getCollection, getEntry } from 'astro:content';
import type { ContentKind } from '../ingest/content/content-kinds.ts';
import type { TextEntry } from '../ingest/entries.ts';
import type { ContentEntry, Project } from '../ingest/project.ts';

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
  const places = (await getCollection('places')).map((item) => item.data).sort(byId);
  return {
    ...entry.data,
    places: places.map(({ statistics: _statistics, unpublished: _unpublished, ...place }) => place),
    statistics: places.flatMap((place) => place.statistics),
    unpublished: places.flatMap((place) => place.unpublished),
    content: {
      roles: toEntries('roles', await getCollection('roles')),
      competencies: toEntries('competencies', await getCollection('competencies')),
      transitions: toEntries('transitions', await getCollection('transitions')),
      kpis: toEntries('kpis', await getCollection('kpis')),
      glossary: toEntries('glossary', await getCollection('glossary')),
      method: toEntries('method', await getCollection('method')),
      checklists: toEntries('checklists', await getCollection('checklists')),
      pages: toEntries('pages', await getCollection('pages')),
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
