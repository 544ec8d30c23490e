import type { QuotedRange } from '../../schemas/pay-statistic.ts';
import type { Source } from '../../schemas/source.ts';
import { CONTENT_KINDS } from '../content/content-kinds.ts';
import type { ContentKind } from '../content/content-kinds.ts';
import type { LocatedEntry } from '../content/parse-content.ts';
import type { ContentEntry, Project } from '../project.ts';
import type { QuotedRangeRow } from '../tables/quoted-ranges.ts';
import type { Located } from '../yaml/validate-yaml.ts';
import type { Draft, DraftTable } from './draft.ts';
import { toOfficialPay, toSurveyStatistic } from './to-statistics.ts';

/** A draft in which no check found an error, without its positions. */
export function toProject(draft: Draft): Project {
  const site = present(draft.site);
  const sources = present(draft.sources);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const sourceOf = ({ sourceId }: { sourceId: string }): Source => {
    const source = sourceById.get(sourceId);
    if (source === undefined) throw new Error(`unchecked source ${sourceId}`);
    return source;
  };
  const official = toOfficialPay(values(draft.officialPay), sourceOf);
  const survey = values(draft.surveyPay).map((row) =>
    toSurveyStatistic(row, site.nation, sourceOf(row)),
  );
  return {
    site,
    ladder: present(draft.ladder),
    sources,
    settings: present(draft.settings),
    places: values(draft.places),
    regions: values(draft.regions),
    occupations: values(draft.occupations),
    crosswalk: values(draft.crosswalk),
    statistics: [...official.statistics, ...survey],
    unpublished: official.unpublished,
    history: values(draft.history),
    quotedRanges: values(draft.quotedRanges).map((row) => toQuotedRange(row, sourceOf(row))),
    quotedPlaces: values(draft.quotedPlaces),
    samples: draft.samples,
    content: Object.fromEntries(
      CONTENT_KINDS.map((kind) => [kind, toEntries(draft.content[kind].entries)]),
    ) as unknown as Project['content'],
  };
}

function present<T>(located: Located<T> | null): T {
  if (located === null) throw new Error('a draft with errors is no project');
  return located.value;
}

function values<T>(table: DraftTable<T>): T[] {
  if (table === null) throw new Error('a draft with errors is no project');
  return table.map((row) => row.value);
}

function toEntries<K extends ContentKind>(entries: LocatedEntry<K>[]): ContentEntry<K>[] {
  return entries.map(({ locale, id, file, fields, body }) => ({
    locale,
    id,
    file,
    data: fields.value,
    body,
  }));
}

function toQuotedRange(row: QuotedRangeRow, source: Source): QuotedRange {
  const { currency, basis } = source;
  if (currency === null) throw new Error(`unchecked source ${source.id}`);
  return { ...row, currency, period: 'year', basis, evidence: 'quoted' };
}
