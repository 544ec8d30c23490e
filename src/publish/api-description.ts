import { z } from 'zod';
import { apiCity, apiIndex, apiRole, apiTable } from '../schemas/api-document.ts';
import type { ApiFile, SiteModels } from '../views/sections/api-documents.ts';
import { apiTables, hasApi, schemaNames, tableColumns } from '../views/sections/api-documents.ts';
import { addressOf } from '../views/sections/api-entries.ts';
import { API_PATH, apiFile } from '../views/site/api-files.ts';
import type { DataColumn } from '../views/sections/data-columns.ts';

/** A file that says what the files of the API are, by its path below /api/. */
type DescriptionFile = Omit<ApiFile, 'content'> & { content: () => object };

/** What describes the API to programs: OpenAPI, JSON Schemas and a data package; nothing of an internal site. */
export function apiDescriptions(models: SiteModels): DescriptionFile[] {
  const [model] = models;
  if (!hasApi(model)) return [];
  return [
    { path: 'openapi', content: () => openApi(models) },
    { path: 'datapackage', content: () => dataPackage(models) },
    ...schemaNames(model).map((name) => ({
      path: `v1/schemas/${name}`,
      content: () => jsonSchema(models, name),
    })),
  ];
}

/** The JSON Schema of a kind of file, made from the shape that the site’s own code keeps to. */
function jsonSchema(models: SiteModels, name: string): object {
  const { $schema, ...schema } = z.toJSONSchema(shapeOf(models, name));
  return {
    $schema,
    $id: addressOf(models[0])(apiFile('schemas', name)),
    ...schema,
  };
}

const SHAPES: Readonly<Record<string, z.ZodType>> = {
  index: apiIndex,
  city: apiCity,
  role: apiRole,
};

function shapeOf(models: SiteModels, name: string): z.ZodType {
  const own = SHAPES[name];
  if (own) return own;
  const found = apiTables(models[0]).find(({ id }) => `table-${id}` === name);
  if (!found) throw new RangeError(`name must be a kind of file of the API, received ${name}`);
  const columns = tableColumns(models, found.id, found.table);
  const row = z.strictObject(
    Object.fromEntries(columns.map((column) => [column.name, cellShape(column, models)])),
  );
  return apiTable.extend({ rows: z.array(row) });
}

function cellShape({ type, unit, descriptions }: DataColumn, models: SiteModels): z.ZodType {
  const shape = { string: z.string(), integer: z.int(), number: z.number() }[type];
  const text = descriptions[models[0].locale] ?? '';
  return shape.nullable().describe(unit === null ? text : `${text} (${unit})`);
}

/** A parameter of a path, with the ids that it takes. */
const parameterOf = (name: string, ids: readonly string[], text: string): object => ({
  name,
  in: 'path',
  required: true,
  description: text,
  schema: { type: 'string', enum: ids },
});

const answerOf = (schema: string, text: string): object => ({
  200: {
    description: text,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
  },
});

/** The API as OpenAPI 3.1: files that are asked for by GET, without a key and without a query. */
export function openApi(models: SiteModels): object {
  const [model] = models;
  const { name, url, asOf } = model.project.site;
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const cities = ids(model.atlas.metros);
  const operation = (
    operationId: string,
    summary: string,
    schema: string,
    parameters: object[],
  ) => ({
    get: {
      operationId,
      summary,
      ...(parameters.length > 0 ? { parameters } : {}),
      responses: answerOf(schema, summary),
    },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: pay by role and city`,
      version: `1+${asOf}`,
      description:
        'Static files, rebuilt with the site: the numbers are those of its pages. Addresses and fields of version 1 stay as they are; new fields may be added. A figure says its evidence, currency, period, basis, month and sources; where there is none, a field says why.',
      license: { name: model.project.site.licence },
    },
    servers: [{ url: new URL(model.addresses.file(API_PATH.slice(0, -1)), url).href }],
    paths: {
      '/index.json': operation('getIndex', 'Every city, role and table', 'Index', []),
      ...(cities.length > 0 && {
        '/cities/{city_id}.json': operation('getCity', 'A city with pay by role', 'City', [
          parameterOf('city_id', cities, 'Id of a city, as in the address of its page.'),
        ]),
      }),
      '/roles/{role_id}.json': operation('getRole', 'A role with pay by city', 'Role', [
        parameterOf('role_id', ids(model.roles), 'Id of a role, as in the address of its page.'),
      ]),
      '/tables/{table_id}.json': operation('getTable', 'A whole table', 'Table', [
        parameterOf('table_id', ids(apiTables(model)), 'Name of a table.'),
      ]),
    },
    components: { schemas: componentSchemas() },
  };
}

/** The shapes of all files as components that refer to one another. */
function componentSchemas(): object {
  const definitions = Object.assign(
    {},
    ...[apiIndex, apiCity, apiRole, apiTable].map((shape) => z.toJSONSchema(shape).$defs ?? {}),
  ) as object;
  return JSON.parse(
    JSON.stringify(definitions).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as object;
}

/** The tables as a data package, so that a program that reads such packages loads every CSV file with its types. */
export function dataPackage(models: SiteModels): object {
  const [model] = models;
  const { project, locale, text } = model;
  const { site } = project;
  const address = addressOf(model);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(site.name),
    title: site.name,
    description: text(site.description),
    homepage: address('/'),
    version: site.asOf,
    created: `${site.asOf}T00:00:00Z`,
    sources: project.sources.map((source) => ({
      title: text(source.title),
      path: source.address,
      version: text(source.period),
    })),
    resources: apiTables(model).map(({ id, title, table }) => ({
      name: id,
      type: 'table',
      path: address(`/data/${id}.csv`),
      title,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: tableColumns(models, id, table).map(({ name, type, unit, descriptions }) => ({
          name,
          type,
          description: descriptions[locale] ?? '',
          ...(unit === null ? {} : { unit }),
        })),
        missingValues: [''],
      },
    })),
  };
}

/** A name that a data package may have: small letters, digits and hyphens. */
const nameOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'data';
