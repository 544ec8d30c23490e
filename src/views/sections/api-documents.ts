import { createPaths } from '../../i18n/addresses.ts';
import type { RangeArea } from '../../pay/range-shelves.ts';
import type { RangeInForce } from '../../pay/decided-ranges.ts';
import { shownAmount } from '../../pay/shown-pay.ts';
import type {
  ApiCity,
  ApiIndex,
  ApiOwnPay,
  ApiPay,
  ApiRange,
  ApiRole,
  ApiSource,
  ApiTable,
  NoPayReason,
} from '../../schemas/api-document.ts';
import { DISPLAY_PROFILES } from '../../schemas/display-profile.ts';
import type { OwnPayRow } from '../../schemas/own-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import type { Source } from '../../schemas/source.ts';
import type { DataColumn } from './data-columns.ts';
import { dataColumn } from './data-columns.ts';
import type { DataFile, SurveyFile } from './data-files.ts';
import { cityFileIds, dataFiles, roleFileIds, surveyFiles, surveyFileTable } from './data-files.ts';
import { fileIds } from '../site/former-names.ts';
import { hasPage } from '../site/page-frame.ts';
import { jobsIn, payOf } from '../site/pay-phrases.ts';
import { hasRolePlace } from '../site/role-places.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import type { CsvTable } from './csv-tables.ts';
import { dataTable, wageLevel } from './csv-tables.ts';

/** The site in each of its languages, the first one first. */
export type SiteModels = readonly [SiteModel, ...SiteModel[]];

/** A file of the API by its path below /api/, without its ending. */
export interface ApiFile {
  path: string;
  content: () => ApiCity | ApiRole | ApiIndex | ApiTable;
}

/** Path of version 1 of the API, where addresses and fields stay as they are. */
export const API_PATH = '/api/v1/';

/** Whether a site hands out its figures to programs: one behind a login does not. */
export const hasApi = (model: SiteModel): boolean => hasPage(model, 'data');

/** Every file of the API but those that describe it; none of an internal site. */
export function apiFiles(models: SiteModels): ApiFile[] {
  const [model] = models;
  if (!hasApi(model)) return [];
  const { atlas, former, roles } = model;
  const metros = atlas.metros.map(({ id }) => id);
  const rungs = roles.map(({ id }) => id);
  return [
    { path: 'v1/index', content: () => indexDocument(models) },
    ...fileIds(metros, former.places).map((id) => ({
      path: `v1/cities/${id}`,
      content: () => cityDocument(model, former.places[id] ?? id),
    })),
    ...fileIds(rungs, former.roles).map((id) => ({
      path: `v1/roles/${id}`,
      content: () => roleDocument(model, former.roles[id] ?? id),
    })),
    ...apiTables(model).map(({ id }) => ({
      path: `v1/tables/${id}`,
      content: () => tableDocument(models, id),
    })),
  ];
}

/** Names of the schemas that the files keep to: one for each kind, and one for each table. */
export function schemaNames(model: SiteModel): string[] {
  return ['index', 'city', 'role', ...apiTables(model).map(({ id }) => `table-${id}`)];
}

type TableId = DataFile | SurveyFile;

/** The tables of a site with the words that name them. */
export function apiTables(
  model: SiteModel,
): { id: TableId; title: string; table: () => CsvTable }[] {
  const { t } = model.language;
  return [
    ...dataFiles(model).map((id) => ({
      id,
      title: t(`sources.file.${id}`),
      table: () => dataTable(model, id),
    })),
    ...surveyFiles(model).map(({ file: id, label }) => ({
      id,
      title: label,
      table: () => surveyFileTable(model, id),
    })),
  ];
}

/** The columns of a table, told in every language. */
export function tableColumns(models: SiteModels, id: string, table: CsvTable): DataColumn[] {
  return table.header.map((name) => dataColumn(name, id, models));
}

/** The list of every file, with the ids that addresses are made of. */
function indexDocument(models: SiteModels): ApiIndex {
  const [model] = models;
  const { atlas, project, roles } = model;
  const address = addressOf(model);
  return {
    ...envelope(model, 'index'),
    languages: models.map(({ locale }) => locale),
    openapi: address('/api/openapi.json'),
    datapackage: address('/api/datapackage.json'),
    schemas: schemaNames(model).map((name) => address(`${API_PATH}schemas/${name}.json`)),
    cities: atlas.metros.map((place) => ({
      id: place.id,
      names: { ...place.name },
      json: address(`${API_PATH}cities/${place.id}.json`),
      csv: cityCsv(model, place),
      pages: pagesOf(model, `/cities/${place.id}/`),
    })),
    roles: roles.map(({ id }) => ({
      id,
      names: roleNames(model, id, 'title'),
      json: address(`${API_PATH}roles/${id}.json`),
      csv: roleCsv(model, id),
      pages: pagesOf(model, `/roles/${id}/`),
    })),
    tables: apiTables(model).map(({ id, table: read }) => {
      const table = read();
      return {
        id,
        titles: tableTitles(models, id),
        json: address(`${API_PATH}tables/${id}.json`),
        csv: address(`/data/${id}.csv`),
        rows_count: table.rows.length,
        columns: tableColumns(models, id, table),
      };
    }),
    sources: project.sources.map((source) => sourceEntry(model, source)),
  };
}

/** A city with what every role and official occupation pays there. */
export function cityDocument(model: SiteModel, placeId: string): ApiCity {
  const place = model.atlas.placeById[placeId]!;
  const { prices, market, project } = model;
  const wages = wageLevel(model, place);
  return withSources(model, {
    ...envelope(model, 'city'),
    id: place.id,
    names: { ...place.name },
    area_names: { ...place.area },
    pages: pagesOf(model, `/cities/${place.id}/`),
    csv: cityCsv(model, place),
    nation_id: place.nationId,
    state_ids: [...place.stateIds],
    agency_code: place.code,
    latitude_degrees: place.latitude,
    longitude_degrees: place.longitude,
    price_level:
      prices && place.rpp !== null
        ? { index_nation_100: place.rpp, source_ids: [prices.sourceId] }
        : null,
    wage_level:
      market && wages !== null
        ? {
            share_over_nation: wages,
            soc_code: market.socCode,
            source_ids: [...market.wage.sourceIds],
          }
        : null,
    jobs_count: jobsIn(model, place),
    roles: Object.fromEntries(model.roles.map((role) => [role.id, roleHere(model, role, place)])),
    own_pay_all_roles: ownPay(model, (row) => row.levelId === null && row.placeId === place.id),
    occupations: Object.fromEntries(
      project.occupations.flatMap(({ socCode, title }) => {
        const found = occupationHere(model, socCode, place);
        return found ? [[socCode, { titles: { ...title }, ...found }]] : [];
      }),
    ),
  });
}

function roleHere(model: SiteModel, role: LadderRole, place: Place): ApiCity['roles'][string] {
  return {
    names: roleNames(model, role.id, 'title'),
    pages: rolePlacePages(model, role, place),
    ...marketPay(model, role, place),
    decided_ranges: (model.ranges?.here(role.id, place.id) ?? []).map(rangeEntry),
    own_pay: ownPay(model, (row) => row.levelId === role.id && row.placeId === place.id),
  };
}

function occupationHere(
  { atlas }: SiteModel,
  socCode: string,
  { id }: Place,
): Omit<ApiCity['occupations'][string], 'titles'> | null {
  const statistic = atlas.official[id]?.[socCode];
  const jobs = atlas.jobs[id]?.[socCode];
  if (statistic === undefined && jobs === undefined) return null;
  return {
    pay: statistic ? payEntry(statistic) : null,
    no_pay_reason: statistic ? null : 'not-published-by-agency',
    jobs_count: jobs ?? null,
    location_quotient: atlas.quotients[id]?.[socCode] ?? null,
  };
}

/** A role with what it pays in the nation and in every city. */
export function roleDocument(model: SiteModel, roleId: string): ApiRole {
  const role = model.roles.find(({ id }) => id === roleId)!;
  const { project, ranges, atlas } = model;
  const quoted = project.quotedRanges.filter(({ levelId }) => levelId === roleId);
  return withSources(model, {
    ...envelope(model, 'role'),
    id: role.id,
    names: roleNames(model, role.id, 'title'),
    short_names: roleNames(model, role.id, 'short'),
    summaries: roleNames(model, role.id, 'summary'),
    pages: pagesOf(model, `/roles/${role.id}/`),
    csv: roleCsv(model, role.id),
    family_id: role.track.familyId,
    track_id: role.track.id,
    level: role.rung,
    levels_count: role.of,
    role_below_id: role.belowId,
    soc_codes: [...role.socCodes],
    national_pay: role.pay && payEntry(role.pay),
    no_national_pay_reason: role.pay ? null : untoldReason(model),
    step_from_below:
      role.step === null ? null : { share: role.step, interval_95_shares: role.stepInterval },
    quoted_ranges: quoted.map((range) => ({
      evidence: 'quoted' as const,
      place_id: range.placeId,
      currency: range.currency,
      period: range.period,
      basis: range.basis,
      low_per_year: range.low,
      high_per_year: range.high,
      source_ids: [range.sourceId],
    })),
    decided_ranges: (ranges?.of(roleId) ?? []).map(rangeEntry),
    own_pay: ownPay(model, ({ levelId }) => levelId === roleId),
    cities: Object.fromEntries(
      atlas.metros.map((place) => [
        place.id,
        {
          names: { ...place.name },
          pages: rolePlacePages(model, role, place),
          ...marketPay(model, role, place),
        },
      ]),
    ),
  });
}

/** A whole table by its id: the rows of the CSV file, each by name of column. */
function tableDocument(models: SiteModels, id: string): ApiTable {
  const [model] = models;
  const found = apiTables(model).find((table) => table.id === id);
  if (!found) throw new RangeError(`id must be a table of the site, received ${id}`);
  const table = found.table();
  const { header } = table;
  const rows = table.rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] === '' ? null : row[index]!])),
  );
  const cited = new Set(rows.flatMap(({ sources }) => String(sources ?? '').split(' ')));
  return {
    ...envelope(model, 'table', `table-${id}`),
    id,
    titles: tableTitles(models, id),
    csv: addressOf(model)(`/data/${id}.csv`),
    columns: tableColumns(models, id, table),
    rows,
    sources: sourcesOf(model, cited),
  };
}

/** A statistic as pages print it: rounded in the one place where pay is. */
function payEntry(statistic: PayStatistic): ApiPay {
  const shown = (amount: number): number => shownAmount(amount, statistic);
  const ifAny = (amount: number | null): number | null => (amount === null ? null : shown(amount));
  const interval = (ends: PayStatistic['likelyRange']): ApiPay['likely_range_per_year'] =>
    ends && { low: shown(ends.low), high: shown(ends.high) };
  const { p10, p25, p50, p75, p90 } = statistic.percentiles;
  return {
    evidence: statistic.evidence,
    basis: statistic.basis,
    currency: statistic.currency,
    period: statistic.period,
    percentiles_per_year: {
      p10: ifAny(p10),
      p25: ifAny(p25),
      p50: shown(p50),
      p75: ifAny(p75),
      p90: ifAny(p90),
    },
    median_interval_95_per_year: interval(statistic.medianInterval),
    likely_range_per_year: interval(statistic.likelyRange),
    rounded_to: statistic.shownTo,
    reference_month: statistic.referenceDate,
    answers_count: statistic.n,
    jobs_count: statistic.employment,
    little_data: statistic.thin.map(({ kind }) => kind),
    source_ids: [...statistic.sourceIds],
  };
}

function marketPay(
  model: SiteModel,
  role: LadderRole,
  place: Place,
): { market_pay: ApiPay | null; no_market_pay_reason: NoPayReason | null } {
  const statistic = payOf(model, role.id, place);
  if (statistic) return { market_pay: payEntry(statistic), no_market_pay_reason: null };
  const estimate = model.atlas.estimates[place.id]?.[role.id];
  const reason = estimate?.kind === 'none' ? estimate.reason : untoldReason(model);
  return { market_pay: null, no_market_pay_reason: reason };
}

/** Why a role has no pay of a market where nothing was estimated: the survey tells only others, or there is none. */
const untoldReason = ({ survey, kinds }: SiteModel): NoPayReason =>
  survey !== null && kinds.survey ? 'no-survey-answers' : 'no-market-data';

function rangeEntry(range: RangeInForce): ApiRange {
  return {
    evidence: 'decided',
    grade_id: range.gradeId,
    sublevel: range.sublevel,
    area: areaEntry(range.area),
    currency: range.currency,
    period: 'year',
    min_per_year: range.min,
    mid_per_year: range.mid,
    max_per_year: range.max,
    mid_basis: range.midBasis,
    zone_factor: range.product?.factor ?? null,
    variable_target_share: range.variableTarget,
    valid_from: range.validFrom,
    source_ids: [...range.sourceIds],
  };
}

function areaEntry(area: RangeArea): ApiRange['area'] {
  switch (area.kind) {
    case 'place':
      return { kind: 'place', id: area.placeId };
    case 'zone':
      return { kind: 'zone', id: area.zoneId };
    case 'base':
      return { kind: 'base', id: null };
  }
}

function ownPay({ project, source }: SiteModel, isAsked: (row: OwnPayRow) => boolean): ApiOwnPay[] {
  return project.ownPay.filter(isAsked).map((row) => {
    const { p10, p25, p50, p75, p90, p50Low, p50High } = row;
    return {
      evidence: 'observed',
      place_id: row.placeId,
      role_id: row.levelId,
      basis: source(row.sourceId).basis,
      currency: row.currency,
      period: 'year',
      people_count: { ...row.contributors },
      percentiles_per_year: { p10, p25, p50, p75, p90 },
      median_interval_95_per_year:
        p50Low === null || p50High === null ? null : { low: p50Low, high: p50High },
      rounded_to: DISPLAY_PROFILES[row.profile].rounding,
      reference_month: row.asOf,
      source_ids: [row.sourceId],
    };
  });
}

function sourceEntry(model: SiteModel, source: Source): ApiSource {
  return {
    id: source.id,
    titles: { ...source.title },
    publishers: { ...source.publisher },
    periods: { ...source.period },
    reference_month: source.referenceDate,
    address: source.address,
    licences: { ...source.licence },
    citations: { ...source.cite },
    evidence: source.evidence,
    pages: pagesOf(model, `/sources/#${source.id}`),
  };
}

/** A document with every source that its figures name. */
function withSources<T extends object>(
  model: SiteModel,
  document: T,
): T & { sources: ApiSource[] } {
  return { ...document, sources: sourcesOf(model, new Set(citedIds(document))) };
}

const sourcesOf = (model: SiteModel, cited: ReadonlySet<string>): ApiSource[] =>
  model.project.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => sourceEntry(model, source));

function citedIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'source_ids' ? (part as string[]) : citedIds(part),
  );
}

function envelope<K extends 'index' | 'city' | 'role' | 'table'>(
  model: SiteModel,
  kind: K,
  schema: string = kind,
): Pick<ApiIndex, '$schema' | 'api_version' | 'site' | 'as_of'> & { kind: K } {
  const { name, asOf } = model.project.site;
  const address = addressOf(model);
  return {
    $schema: address(`${API_PATH}schemas/${schema}.json`),
    api_version: '1',
    kind,
    site: { name, address: address('/') },
    as_of: asOf,
  };
}

/** Whole addresses of files, which a file that was taken elsewhere needs. */
export function addressOf({ addresses, project }: SiteModel): (path: string) => string {
  return (path) => new URL(addresses.file(path), project.site.url).href;
}

function pagesOf({ project }: SiteModel, path: string): Record<string, string> {
  const { base, url, locales } = project.site;
  const paths = createPaths(base, locales[0]!);
  return Object.fromEntries(
    locales.map((locale) => [locale, new URL(paths.page(locale, path), url).href]),
  );
}

const rolePlacePages = (
  model: SiteModel,
  role: LadderRole,
  place: Place,
): Record<string, string> | null =>
  hasRolePlace(model, role, place) ? pagesOf(model, `/roles/${role.id}/${place.id}/`) : null;

const cityCsv = (model: SiteModel, { id }: Place): string | null =>
  cityFileIds(model).includes(id) ? addressOf(model)(`/data/cities/${id}.csv`) : null;

const roleCsv = (model: SiteModel, id: string): string | null =>
  roleFileIds(model).includes(id) ? addressOf(model)(`/data/roles/${id}.csv`) : null;

function roleNames(
  { project }: SiteModel,
  id: string,
  field: 'title' | 'short' | 'summary',
): Record<string, string> {
  return Object.fromEntries(
    project.content.roles
      .filter((entry) => entry.id === id)
      .map(({ locale, data }) => [locale, data[field]]),
  );
}

const tableTitles = (models: SiteModels, id: string): Record<string, string> =>
  Object.fromEntries(
    models.map((model) => [model.locale, apiTables(model).find((table) => table.id === id)!.title]),
  );
