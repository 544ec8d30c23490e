import type { PayInterval, PayStatistic, QuotedRange } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import type { Source } from '../../schemas/source.ts';
import type { ContentKind } from '../content/content-kinds.ts';
import { CONTENT_KINDS } from '../content/content-kinds.ts';
import type { LocatedEntry } from '../content/parse-content.ts';
import type { QuotedRangeRow } from '../data/occupation-tables.ts';
import type { OfficialPayRow } from '../data/pay-tables.ts';
import type { PlaceRow } from '../data/place-tables.ts';
import type { SurveyPayRow } from '../data/survey-tables.ts';
import type { ContentEntry, Project, UnpublishedCell } from '../project.ts';
import { dataKinds, isTextShown } from '../data-kinds.ts';
import type { Located } from '../yaml/validate-yaml.ts';
import type { Draft, DraftTable } from './draft.ts';

/** A draft in which no check found an error, without its positions and without the texts that do not apply. */
export function toProject(draft: Draft): Project {
  const project = toWholeProject(draft);
  const kinds = dataKinds(project);
  const isShown =
    (folder: 'method' | 'glossary') =>
    ({ id, data }: ContentEntry<'method' | 'glossary'>): boolean =>
      isTextShown(folder, id, data.needs ?? [], kinds);
  const { method, glossary } = project.content;
  return {
    ...project,
    content: {
      ...project.content,
      method: method.filter(isShown('method')),
      glossary: glossary.filter(isShown('glossary')),
    },
  };
}

function toWholeProject(draft: Draft): Project {
  const places = toPlaces(values(draft.places));
  const nation = present(draft.site).nation ?? places.find(({ kind }) => kind === 'nation')?.id;
  if (nation === undefined) throw new Error('a draft with errors is no project');
  const site = { ...present(draft.site), nation };
  const sources = present(draft.sources);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const sourceOf = ({ sourceId }: { sourceId: string }): Source => {
    const source = sourceById.get(sourceId);
    if (source === undefined) throw new Error(`unchecked source ${sourceId}`);
    return source;
  };
  const settings = present(draft.settings);
  const official = toOfficialPay(values(draft.officialPay), sourceOf);
  const survey = values(draft.surveyPay).map((row) =>
    toSurveyStatistic(row, nation, sourceOf(row), settings.estimateRounding?.value ?? 1),
  );
  return {
    site,
    ladder: presentValue(draft.ladder),
    grades: draft.grades?.value ?? [],
    sources,
    settings,
    places,
    zones: values(draft.zones),
    map: draft.map,
    mark: draft.mark,
    regions: values(draft.regions),
    occupations: values(draft.occupations),
    crosswalk: values(draft.crosswalk),
    statistics: [...official.statistics, ...survey],
    unpublished: official.unpublished,
    survey: {
      rules: draft.surveyRules?.value ?? null,
      cash: values(draft.surveyCash),
      experience: values(draft.surveyExperience),
      groups: values(draft.surveyGroups),
      years: values(draft.surveyYears),
    },
    history: values(draft.history),
    outlook: values(draft.outlook),
    standardErrors: values(draft.standardErrors),
    ranges: values(draft.ranges),
    ownPay: values(draft.ownPay),
    quotedRanges: values(draft.quotedRanges).map((row) => toQuotedRange(row, sourceOf(row))),
    quotedPlaces: values(draft.quotedPlaces),
    releases: draft.releases.map(({ fields }) => fields.value),
    samples: draft.samples,
    messages: Object.fromEntries(
      [...draft.messages]
        .filter(([locale]) => site.locales.includes(locale))
        .map(([locale, { value }]) => [locale, value]),
    ),
    content: Object.fromEntries(
      CONTENT_KINDS.map((kind) => [kind, toEntries(draft.content[kind].entries)]),
    ) as unknown as Project['content'],
  };
}

function present<T>(located: Located<T> | null): T {
  return presentValue(located).value;
}

function presentValue<T>(value: T | null): T {
  if (value === null) throw new Error('a draft with errors is no project');
  return value;
}

function values<T>(table: DraftTable<T>): T[] {
  return presentValue(table).map((row) => row.value);
}

/** Places that know their regions and their nation: parents are told apart by their kinds. */
function toPlaces(rows: readonly PlaceRow[]): Place[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const first = rows.find(({ kind }) => kind === 'nation');
  /** Checked for cycles; a place without a parent lies in the only nation. */
  const nationOf = (row: PlaceRow): string => {
    if (row.kind === 'nation') return row.id;
    const above = row.parentIds.flatMap((id) => (id === row.id ? [] : (byId.get(id) ?? [])))[0];
    return above ? nationOf(above) : (first?.id ?? '');
  };
  return rows.map((row) => {
    const { parentIds, ...place } = row;
    const regions = parentIds.filter((id) => byId.get(id)?.kind === 'state');
    return {
      ...place,
      stateIds: row.kind === 'state' ? [row.id] : regions,
      nationId: nationOf(row),
    };
  });
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

/** Splits checked rows of official pay into printed statistics and cells without a wage. */
function toOfficialPay(
  rows: readonly OfficialPayRow[],
  sourceOf: (row: OfficialPayRow) => Source,
): { statistics: PayStatistic[]; unpublished: UnpublishedCell[] } {
  const statistics: PayStatistic[] = [];
  const unpublished: UnpublishedCell[] = [];
  for (const row of rows) {
    const { placeId, socCode, sourceId, employment, locationQuotient, p10, p25, p50, p75, p90 } =
      row;
    if (p50 === null) {
      unpublished.push({ placeId, socCode, sourceId, employment, locationQuotient });
      continue;
    }
    statistics.push({
      subject: { kind: 'occupation', socCode },
      placeId,
      percentiles: { p10, p25, p50, p75, p90 },
      medianInterval: null,
      likelyRange: null,
      shownTo: 1,
      ...termsOf(sourceOf(row)),
      evidence: 'published',
      n: null,
      employment,
      locationQuotient,
      thin: [],
    });
  }
  return { statistics, unpublished };
}

/**
 * A checked row of the survey as a statistic of the whole nation.
 * @param shownTo whole currency units that its amounts are printed to
 */
function toSurveyStatistic(
  { levelId, n, p10, p25, p50, p75, p90, p50Low, p50High }: SurveyPayRow,
  nation: string,
  source: Source,
  shownTo: number,
): PayStatistic {
  return {
    subject: { kind: 'level', levelId },
    placeId: nation,
    percentiles: { p10, p25, p50, p75, p90 },
    medianInterval: toInterval(p50Low, p50High),
    likelyRange: null,
    shownTo,
    ...termsOf(source),
    evidence: 'observed',
    n,
    employment: null,
    locationQuotient: null,
    thin: [],
  };
}

function toInterval(low: number | null, high: number | null): PayInterval | null {
  return low === null || high === null ? null : { low, high };
}

type Terms = Pick<PayStatistic, 'currency' | 'period' | 'basis' | 'referenceDate' | 'sourceIds'>;

/** What a statistic has from its source. */
function termsOf({ id, currency, basis, referenceDate }: Source): Terms {
  if (currency === null || basis === null || referenceDate === null) {
    throw new Error(`unchecked source ${id}`);
  }
  return { currency, period: 'year', basis, referenceDate, sourceIds: [id] };
}
