import type { ApiCity, ApiIndex, ApiRole, ApiTable } from '../../schemas/api-document.ts';
import type { Place } from '../../schemas/place.ts';
import {
  addressOf,
  envelope,
  marketPay,
  ownPay,
  pagesOf,
  payEntry,
  rangeEntry,
  sourceEntry,
  sourcesOf,
  untoldReason,
  withSources,
} from './api-entries.ts';
import type { DataColumn } from './data-columns.ts';
import { dataColumn } from './data-columns.ts';
import type { DataFile, SurveyFile } from './data-files.ts';
import { cityFileIds, dataFiles, roleFileIds, surveyFiles, surveyFileTable } from './data-files.ts';
import { apiFile } from '../site/api-files.ts';
import { fileIds } from '../site/former-names.ts';
import { hasPage } from '../site/page-frame.ts';
import { jobsIn } from '../site/pay-phrases.ts';
import { hasRolePlace } from '../site/role-places.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';
import type { CsvTable } from './csv-tables.ts';
import { dataTable, wageLevel } from './csv-tables.ts';

/** The site in each of its languages, the first one first. */
export type SiteModels = readonly [SiteModel, ...SiteModel[]];

/** A file of the API by its path below /api/, without its ending. */
export interface ApiFile {
  path: string;
  content: () => ApiCity | ApiRole | ApiIndex | ApiTable;
}

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

/** A table that is handed out, with the words that name it. */
export interface OfferedTable {
  id: TableId;
  title: string;
  table: CsvTable;
}

/** The tables of a site, read once for all files and pages that tell of them. */
export const apiTables = oncePer((model: SiteModel): OfferedTable[] => {
  const { t } = model.language;
  return [
    ...dataFiles(model).map((id) => ({
      id,
      title: t(`sources.file.${id}`),
      table: dataTable(model, id),
    })),
    ...surveyFiles(model).map(({ file: id, label }) => ({
      id,
      title: label,
      table: surveyFileTable(model, id),
    })),
  ];
});

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
    schemas: schemaNames(model).map((name) => address(apiFile('schemas', name))),
    cities: atlas.metros.map((place) => ({
      id: place.id,
      names: { ...place.name },
      json: address(apiFile('cities', place.id)),
      csv: cityCsv(model, place),
      pages: pagesOf(model, `/cities/${place.id}/`),
    })),
    roles: roles.map(({ id }) => ({
      id,
      names: roleNames(model, id, 'title'),
      json: address(apiFile('roles', id)),
      csv: roleCsv(model, id),
      pages: pagesOf(model, `/roles/${id}/`),
    })),
    tables: apiTables(model).map(({ id, table }) => ({
      id,
      titles: tableTitles(models, id),
      json: address(apiFile('tables', id)),
      csv: address(`/data/${id}.csv`),
      rows_count: table.rows.length,
      columns: tableColumns(models, id, table),
    })),
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
  const { table } = found;
  const { header } = table;
  const rows = table.rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] === '' ? null : row[index]!])),
  );
  return {
    ...envelope(model, 'table', `table-${id}`),
    id,
    titles: tableTitles(models, id),
    csv: addressOf(model)(`/data/${id}.csv`),
    columns: tableColumns(models, id, table),
    rows,
    sources: sourcesOf(model, new Set(citedInTable(table))),
  };
}

/** Ids of the sources that the rows of a table name. */
export function citedInTable({ header, rows }: CsvTable): string[] {
  const at = header.indexOf('sources');
  return at === -1 ? [] : rows.flatMap((row) => String(row[at] ?? '').split(' '));
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
