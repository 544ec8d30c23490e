import type { Occupation } from '../schemas/occupation.ts';
import type { PayStatistic, QuotedRange } from '../schemas/pay-statistic.ts';
import type { Place } from '../schemas/place.ts';
import type { ContentKind, Frontmatter } from './content/content-kinds.ts';
import { CONTENT_KINDS } from './content/content-kinds.ts';
import type { Project, UnpublishedCell } from './project.ts';
import type { CrosswalkRow } from './data/occupation-tables.ts';
import type { OutlookRow, StandardErrorRow } from './data/outlook-tables.ts';
import type { PayHistoryRow } from './data/pay-tables.ts';
import type { QuotedPlace, Region } from './data/place-tables.ts';

/** Data of an entry of roles, competencies, transitions, kpis, glossary, method, checklists and pages. */
export type TextEntry<K extends ContentKind> = Frontmatter<K> & {
  locale: string;
  /** Without the locale, which the id of the Astro entry begins with. */
  id: string;
  /** Markdown, not yet HTML. */
  body: string;
};

/** Data of an entry of places: the place with all that is measured there. */
export interface PlaceEntry extends Place {
  /** Official pay in the place; in the nation also the survey's pay of levels. */
  statistics: PayStatistic[];
  unpublished: UnpublishedCell[];
}

/** Data of the only entry of project: all that belongs to no single place and no single text. */
export interface ProjectEntry {
  site: Project['site'];
  ladder: Project['ladder'];
  grades: Project['grades'];
  sources: Project['sources'];
  settings: Project['settings'];
  zones: Project['zones'];
  map: Project['map'];
  mark: Project['mark'];
  regions: Region[];
  occupations: Occupation[];
  crosswalk: CrosswalkRow[];
  survey: Project['survey'];
  history: PayHistoryRow[];
  outlook: OutlookRow[];
  standardErrors: StandardErrorRow[];
  ranges: Project['ranges'];
  ownPay: Project['ownPay'];
  quotedRanges: QuotedRange[];
  quotedPlaces: QuotedPlace[];
  releases: Project['releases'];
  samples: Project['samples'];
  messages: Project['messages'];
  /** Kinds of texts of which the project has any: Astro warns of a collection that is asked for and empty. */
  texts: ContentKind[];
}

/** What Astro's store holds: an id and plain data. */
export interface StoredEntry<T> {
  id: string;
  data: T;
}

export function toTextEntries<K extends ContentKind>(
  project: Project,
  kind: K,
): StoredEntry<TextEntry<K>>[] {
  return project.content[kind].map(({ locale, id, data, body }) => ({
    id: `${locale}/${id}`,
    data: { ...data, locale, id, body },
  }));
}

export function toPlaceEntries(project: Project): StoredEntry<PlaceEntry>[] {
  const statistics = Map.groupBy(project.statistics, ({ placeId }) => placeId);
  const unpublished = Map.groupBy(project.unpublished, ({ placeId }) => placeId);
  return project.places.map((place) => ({
    id: place.id,
    data: {
      ...place,
      statistics: statistics.get(place.id) ?? [],
      unpublished: unpublished.get(place.id) ?? [],
    },
  }));
}

export function toProjectEntries(project: Project): StoredEntry<ProjectEntry>[] {
  const { site, ladder, grades, sources, settings, zones, regions } = project;
  const { map, mark, occupations, crosswalk, survey, history, outlook, standardErrors } = project;
  const { releases, samples, messages, ranges, ownPay, quotedRanges, quotedPlaces } = project;
  return [
    {
      id: 'project',
      data: {
        site,
        ladder,
        grades,
        sources,
        settings,
        zones,
        map,
        mark,
        regions,
        occupations,
        crosswalk,
        survey,
        history,
        outlook,
        standardErrors,
        ranges,
        ownPay,
        quotedRanges,
        quotedPlaces,
        releases,
        samples,
        messages,
        texts: CONTENT_KINDS.filter((kind) => project.content[kind].length > 0),
      },
    },
  ];
}
