import { describe, expect, it } from 'vitest';
import { apiDescriptions, dataPackage, openApi } from '../../../src/publish/api-description.ts';
import type { ApiCity, ApiRole, ApiTable } from '../../../src/schemas/api-document.ts';
import type { SiteModels } from '../../../src/views/sections/api-documents.ts';
import { apiFiles, apiTables } from '../../../src/views/sections/api-documents.ts';
import { dataPage } from '../../../src/views/pages/data-page.ts';
import type { SiteModel } from '../../../src/views/site/site-model.ts';
import { medianLabel, payOf } from '../../../src/views/site/pay-phrases.ts';
import { apiValidator } from '../../fixtures/api-validator.ts';
import { families } from '../../fixtures/families-model.ts';
import { english, modelOf, plain, project, russian } from '../../fixtures/small-model.ts';
import { smallOwnPay } from '../../fixtures/small-own-pay.ts';
import { smallRanges } from '../../fixtures/small-ranges.ts';

const both: SiteModels = [english, russian];
const alone = (model: SiteModel): SiteModels => [model];

/** A ladder of which no survey and no agency tells any pay. */
const withoutFigures = modelOf({
  ...project,
  places: project.places.map((place) =>
    place.kind === 'nation' ? { ...place, currency: 'USD' } : place,
  ),
  statistics: [],
  unpublished: [],
  history: [],
  outlook: [],
  standardErrors: [],
});

/** Every file of the API of a site as a program reads it, by path. */
const filesOf = (models: SiteModels): Record<string, { $schema: string }> =>
  Object.fromEntries(
    apiFiles(models).map(({ path, content }) => [
      path,
      JSON.parse(JSON.stringify(content())) as { $schema: string },
    ]),
  );

const schemasOf = (models: SiteModels): object[] =>
  apiDescriptions(models)
    .filter(({ path }) => path.startsWith('v1/schemas/'))
    .map(({ content }) => content());

const city = (models: SiteModels, id = 'denver-co'): ApiCity =>
  filesOf(models)[`v1/cities/${id}`] as ApiCity;

const role = (models: SiteModels, id = 'account-manager'): ApiRole =>
  filesOf(models)[`v1/roles/${id}`] as ApiRole;

describe('every file of the API', () => {
  it.each([
    ['of the small project', both],
    ['of one language', alone(english)],
    ['of an employer with ranges', alone(modelOf(smallRanges()))],
    ['of an organisation with own records', alone(modelOf(smallOwnPay()))],
    ['of two families', alone(families)],
    ['of a ladder without any figure', alone(withoutFigures)],
  ])('%s keeps to the schema that it names', (_, models) => {
    const { faults } = apiValidator(schemasOf(models));
    expect(Object.values(filesOf(models)).flatMap((document) => faults(document))).toEqual([]);
  });

  it('would be refused with a field that the schema does not have, or a number in words', () => {
    const { faults } = apiValidator(schemasOf(both));
    const denver = city(both);
    expect(faults({ ...denver, more: 1 } as never)).toHaveLength(1);
    expect(faults({ ...denver, jobs_count: '5' } as never)).toContain(
      `${denver.$schema} /jobs_count must be integer`,
    );
  });

  it('is left out of an internal site, as is what describes it', () => {
    const internal = alone(
      modelOf({ ...project, site: { ...project.site, visibility: 'internal' } }),
    );
    expect([...apiFiles(internal), ...apiDescriptions(internal)]).toEqual([]);
  });

  it('says names in every language, and whole addresses', () => {
    const { names, pages, roles } = city(both);
    expect(names).toEqual({ en: 'Denver', ru: 'Денвер' });
    expect(pages).toEqual({
      en: `${project.site.url}/cities/denver-co/`,
      ru: `${project.site.url}/ru/cities/denver-co/`,
    });
    expect(Object.keys(roles)).toEqual(english.roles.map(({ id }) => id));
  });

  it('stands at a former id as well', () => {
    const places = project.places.map((place) =>
      place.id === 'denver-co' ? { ...place, formerly: ['denver'] } : place,
    );
    const files = filesOf(alone(modelOf({ ...project, places })));
    expect(files['v1/cities/denver']).toEqual(files['v1/cities/denver-co']);
  });
});

describe('a city', () => {
  it('has the numbers that its page prints, with their evidence, source and month', () => {
    const pay = city(both).roles['account-manager']!.market_pay!;
    const shown = payOf(english, 'account-manager', english.atlas.placeById['denver-co']!)!;
    expect(plain(medianLabel(english, shown))).toBe(
      `≈ ${english.language.money(pay.percentiles_per_year.p50, pay.currency)}`,
    );
    expect(pay).toMatchObject({
      evidence: 'estimated',
      basis: 'base',
      currency: 'USD',
      period: 'year',
      reference_month: shown.referenceDate,
      source_ids: shown.sourceIds,
    });
    const listed = city(both).sources.map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining(shown.sourceIds));
  });

  it('says why it has no figure', () => {
    const unpublished = english.atlas.metros.filter(
      ({ id }) => english.atlas.differential[id] === null,
    );
    expect(unpublished.length).toBeGreaterThan(0);
    for (const { id } of unpublished) {
      expect(city(both, id).roles['account-manager']).toMatchObject({
        market_pay: null,
        no_market_pay_reason: 'reference-wage-not-published',
        pages: null,
      });
    }
    const plain = alone(withoutFigures);
    expect(city(plain).roles['account-manager']).toMatchObject({
      market_pay: null,
      no_market_pay_reason: 'no-market-data',
    });
  });

  it('has the ranges that hold there, which are no statistics', () => {
    const model = modelOf(smallRanges());
    const ranges = city(alone(model)).roles['account-manager']!.decided_ranges;
    expect(ranges.map(({ min_per_year, max_per_year }) => [min_per_year, max_per_year])).toEqual(
      model.ranges!.here('account-manager', 'denver-co').map(({ min, max }) => [min, max]),
    );
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges[0]).toMatchObject({ evidence: 'decided', currency: 'USD' });
    expect(JSON.stringify(ranges)).not.toMatch(/p50|median/);
  });

  it('has pay from own records where it may be shown, and nothing elsewhere', () => {
    const models = alone(modelOf(smallOwnPay()));
    const denver = city(models);
    expect(denver.roles['account-manager']!.own_pay).toMatchObject([
      { evidence: 'observed', people_count: { from: 20, to: 49 }, rounded_to: 1000 },
    ]);
    expect(denver.roles['senior-account-manager']!.own_pay).toEqual([]);
    expect(denver.own_pay_all_roles).toHaveLength(1);
    expect(role(models).own_pay.map(({ place_id: place }) => place)).toEqual([
      null,
      'boulder-co',
      'denver-co',
    ]);
  });
});

describe('a role', () => {
  it('has national pay, the step to it, and the pay of each city', () => {
    const senior = role(both, 'senior-account-manager');
    const here = english.roles.find(({ id }) => id === 'senior-account-manager')!;
    expect(senior.step_from_below?.share).toBe(here.step);
    expect(senior.national_pay?.evidence).toBe('observed');
    expect(Object.keys(senior.cities)).toEqual(english.atlas.metros.map(({ id }) => id));
    expect(senior.cities['denver-co']!.market_pay).toEqual(
      city(both).roles['senior-account-manager']!.market_pay,
    );
  });

  it('says that a survey of others tells nothing of it', () => {
    const statistics = project.statistics.filter(
      ({ subject }) => subject.kind !== 'level' || subject.levelId !== 'account-director',
    );
    const models = alone(modelOf({ ...project, statistics }));
    expect(role(models, 'account-director')).toMatchObject({
      national_pay: null,
      no_national_pay_reason: 'no-survey-answers',
    });
    expect(city(models).roles['account-director']!.no_market_pay_reason).toBe('no-survey-answers');
  });
});

describe('a table', () => {
  it('has the cells of the CSV file, typed, and null for a blank', () => {
    const table = filesOf(both)['v1/tables/estimates'] as unknown as ApiTable;
    const csv = apiTables(english).find(({ id }) => id === 'estimates')!.table;
    expect(table.rows).toHaveLength(csv.rows.length);
    expect(table.rows.map((row) => csv.header.map((name) => row[name]))).toEqual(
      csv.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    );
  });

  it('tells what each column means in every language', () => {
    const { columns } = filesOf(both)['v1/tables/official'] as unknown as ApiTable;
    expect(columns.find(({ name }) => name === 'p50')).toEqual({
      name: 'p50',
      type: 'number',
      unit: 'currency-per-year',
      descriptions: {
        en: 'Median: half earn less',
        ru: 'Медиана: половина получает меньше',
      },
    });
  });
});

describe('the page of data', () => {
  it.each([
    ['a site of a market', english, 'account-manager'],
    ['a site without any figure', withoutFigures, 'names'],
  ])('shows by example a value that %s has', (_, model, field) => {
    const { examples } = dataPage(model);
    const files = filesOf(alone(model));
    for (const { code } of examples.slice(0, 3)) {
      const [, path = ''] = /\/api\/(v1\/\S+)\.json/.exec(code)!;
      const fields = [...code.matchAll(/\["([^"]+)"\]/g)].map(([, name = '']) => name);
      expect(fields).toContain(field);
      const found = fields.reduce<unknown>(
        (value, name) => (value as Record<string, unknown>)[name],
        files[path],
      );
      expect(code).toMatch(new RegExp(`^# "?${String(found)}"?$`, 'm'));
    }
  });

  it('tells each column once for each meaning, with its unit and its files', () => {
    const { columns, tables } = dataPage(russian);
    expect(columns.filter(({ name }) => name === 'rpp')).toEqual([
      { name: 'rpp', meaning: 'Уровень цен', unit: 'индекс, страна = 100', files: 'places' },
    ]);
    expect(tables.map(({ id }) => id)).toEqual(apiTables(russian).map(({ id }) => id));
    expect(new Set(columns.map(({ meaning }) => meaning)).size).toBeGreaterThan(20);
  });

  it('lists the terms of the sources that its files rest on, and no other', () => {
    const cited = new Set(
      Object.values(filesOf(both)).flatMap((document) =>
        [...JSON.stringify(document).matchAll(/#([\w-]+)"/g)].map(([, id]) => id),
      ),
    );
    const { terms } = dataPage(english);
    expect(terms.length).toBeGreaterThan(0);
    for (const { href } of terms) expect(cited).toContain(href.split('#')[1]);
  });
});

describe('what describes the API', () => {
  it('names in OpenAPI every file that there is, and only schemas that it has', () => {
    const { openapi, paths, components } = openApi(both) as {
      openapi: string;
      paths: Record<string, { get: { parameters?: { schema: { enum: string[] } }[] } }>;
      components: { schemas: Record<string, object> };
    };
    expect(openapi).toBe('3.1.0');
    const named = Object.entries(paths).flatMap(([path, { get }]) => {
      const ids = get.parameters?.[0]?.schema.enum ?? [''];
      return ids.map((id) => `v1${path.replace(/\{.+\}/, id).replace('.json', '')}`);
    });
    expect(named.toSorted()).toEqual(Object.keys(filesOf(both)).toSorted());
    const asked = [...JSON.stringify({ paths, components }).matchAll(/"\$ref":"([^"]+)"/g)];
    expect(asked.length).toBeGreaterThan(4);
    for (const [, reference = ''] of asked) {
      expect(Object.keys(components.schemas)).toContain(
        reference.replace('#/components/schemas/', ''),
      );
    }
  });

  it('lists every table with its columns and types in a data package', () => {
    const { resources, name } = dataPackage(both) as {
      name: string;
      resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(name).toMatch(/^[a-z\d-]+$/);
    expect(
      resources.map(({ name: id, schema }) => [id, schema.fields.map((field) => field.name)]),
    ).toEqual(apiTables(english).map(({ id, table }) => [id, table.header]));
  });
});
