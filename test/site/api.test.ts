import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import type {
  ApiCity,
  ApiIndex,
  ApiPay,
  ApiRole,
  ApiTable,
} from '../../src/schemas/api-document.ts';
import { fileOf } from '../../src/cli/examine/scan-site.ts';
import { textOf } from '../../src/cli/examine/site-faults.ts';
import { apiValidator } from '../fixtures/api-validator.ts';
import { pathIn, site, siteFolder } from './built-site.ts';
import { files, someOf } from './site-facts.ts';

/*
 * The files of the API as they lie in the built site: each keeps to its schema, and has the numbers of the CSV files
 * and of the pages, which other tests compute again.
 */

const read = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');
const readJson = <T>(file: string): T => JSON.parse(read(file)) as T;

/** The file at a whole address of the site. */
const fileAt = (address: string): string =>
  decodeURI(address).slice(new URL(site.base, site.url).href.length);

const index = readJson<ApiIndex>('api/v1/index.json');
const { faults } = apiValidator(index.schemas.map((address) => readJson(fileAt(address))));

const rowsOf = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(read(file), { header: true, skipEmptyLines: true }).data;

describe('files of the API', () => {
  it('are there, all that the list of them names, and no other', () => {
    const named = [
      'api/v1/index.json',
      ...[index.openapi, index.datapackage, ...index.schemas].map(fileAt),
      ...[...index.cities, ...index.roles, ...index.tables].map(({ json }) => fileAt(json)),
    ];
    const found = files.filter((file) => file.startsWith('api/'));
    expect(someOf(named.filter((file) => !found.includes(file)))).toEqual([]);
    // A file of a former id is the same as that of today.
    const others = found.filter((file) => {
      const { id = '' } = readJson<{ id?: string }>(file);
      const today = file.replace(/[^/]+$/, `${id}.json`);
      return !named.includes(file) && (today === file || read(today) !== read(file));
    });
    expect(someOf(others)).toEqual([]);
  });

  it('keep to the schema that each of them names', () => {
    const documents = [
      'api/v1/index.json',
      ...[...index.cities, ...index.roles, ...index.tables].map(({ json }) => fileAt(json)),
    ];
    expect(someOf(documents.flatMap((file) => faults(readJson(file))))).toEqual([]);
  });

  it('lead to pages and CSV files that are there', () => {
    const known = new Set(files);
    const found = [...index.cities, ...index.roles].flatMap(({ pages, csv }) => [
      ...Object.values(pages).map((address) => fileAt(`${address}index.html`)),
      ...(csv === null ? [] : [fileAt(csv)]),
    ]);
    const inCities = index.cities.flatMap(({ json }) =>
      Object.values(readJson<ApiCity>(fileAt(json)).roles).flatMap(({ pages }) =>
        Object.values(pages ?? {}).map((address) => fileAt(`${address}index.html`)),
      ),
    );
    expect(someOf([...found, ...inCities].filter((file) => !known.has(file)))).toEqual([]);
  });
});

/** What a row of a CSV file says of pay, by the names of the API. */
const payCells = (row: Record<string, string>) => ({
  p10: row['p10'],
  p25: row['p25'],
  p50: row['p50'],
  p75: row['p75'],
  p90: row['p90'],
  low: row['likely_low'],
  high: row['likely_high'],
  basis: row['pay_basis'],
  evidence: row['evidence'],
  currency: row['currency'],
  month: row['reference_date'],
  sources: row['sources'],
});

const text = (value: string | number | null | undefined): string => String(value ?? '');

const apiCells = (pay: ApiPay | null): ReturnType<typeof payCells> => ({
  p10: text(pay?.percentiles_per_year.p10),
  p25: text(pay?.percentiles_per_year.p25),
  p50: text(pay?.percentiles_per_year.p50),
  p75: text(pay?.percentiles_per_year.p75),
  p90: text(pay?.percentiles_per_year.p90),
  low: text(pay?.likely_range_per_year?.low),
  high: text(pay?.likely_range_per_year?.high),
  basis: text(pay?.basis),
  evidence: text(pay?.evidence),
  currency: text(pay?.currency),
  month: text(pay?.reference_month),
  sources: pay?.source_ids.join(' ') ?? '',
});

describe('numbers of the API', () => {
  it('are those of the CSV file of each city, with the same reason where there is none', () => {
    const differing = index.cities.flatMap(({ id, csv, json }) => {
      const city = readJson<ApiCity>(fileAt(json));
      return rowsOf(fileAt(csv!)).flatMap((row) => {
        const subject = row['subject_id']!;
        const role = row['subject'] === 'level' ? city.roles[subject] : undefined;
        const pay = role ? role.market_pay : city.occupations[subject]!.pay;
        const same =
          JSON.stringify(apiCells(pay)) === JSON.stringify(payCells(row)) &&
          (role === undefined || text(role.no_market_pay_reason) === row['no_estimate']);
        return same ? [] : [`${id} ${subject}`];
      });
    });
    expect(someOf(differing)).toEqual([]);
  });

  it('are the same of a role in a city in the files of either', () => {
    const cities = new Map(
      index.cities.map(({ id, json }) => [id, readJson<ApiCity>(fileAt(json))]),
    );
    const differing = index.roles.flatMap(({ id: roleId, json }) =>
      Object.entries(readJson<ApiRole>(fileAt(json)).cities).flatMap(([id, own]) => {
        const other = cities.get(id)!.roles[roleId]!;
        return JSON.stringify(own.market_pay) === JSON.stringify(other.market_pay)
          ? []
          : [`${roleId} ${id}`];
      }),
    );
    expect(someOf(differing)).toEqual([]);
  });

  it.each(site.locales)('stand on the pages of roles in cities, in %s', (locale) => {
    const { money } = languageOf(locale);
    // Each twentieth city holds every kind.
    const sample = index.cities.filter((_, at) => at % 20 === 0);
    const missing = sample.flatMap(({ id, json }) =>
      Object.entries(readJson<ApiCity>(fileAt(json)).roles).flatMap(([roleId, own]) => {
        if (!own.pages || !own.market_pay) return [];
        const page = textOf(read(fileOf(pathIn(locale, `/roles/${roleId}/${id}/`))));
        const { percentiles_per_year: percentiles, currency } = own.market_pay;
        return Object.values(percentiles)
          .filter((amount) => amount !== null)
          .map((amount) => money(amount, currency))
          .filter((amount) => !page.includes(amount))
          .map((amount) => `${roleId} ${id}: ${amount}`);
      }),
    );
    expect(sample.length).toBeGreaterThan(0);
    expect(someOf(missing)).toEqual([]);
  });

  it('are those of the CSV file of each whole table', () => {
    const differing = index.tables.flatMap(({ id, csv, json, rows_count: count }) => {
      const rows = rowsOf(fileAt(csv));
      const table = readJson<ApiTable>(fileAt(json));
      const cells = (row: object): string => Object.values(row).map(text).join('\t');
      return rows.length === count &&
        table.rows.map(cells).join('\n') === rows.map(cells).join('\n')
        ? []
        : [id];
    });
    expect(differing).toEqual([]);
  });
});

describe('what describes the API', () => {
  it('says in OpenAPI 3.1 where each file is, and every shape that it refers to', () => {
    const described = readJson<{
      openapi: string;
      servers: { url: string }[];
      paths: Record<string, { get: { parameters?: { schema: { enum: string[] } }[] } }>;
      components: { schemas: object };
    }>(fileAt(index.openapi));
    expect(described.openapi).toBe('3.1.0');
    const known = new Set(files);
    const named = Object.entries(described.paths).flatMap(([path, { get }]) =>
      (get.parameters?.[0]?.schema.enum ?? ['']).map((id) =>
        fileAt(`${described.servers[0]!.url}${path.replace(/\{\w+\}/, id)}`),
      ),
    );
    expect(someOf(named.filter((file) => !known.has(file)))).toEqual([]);
    const $id = 'https://schemas.example/openapi';
    const { components } = described;
    expect(() =>
      apiValidator([{ $id, $ref: '#/components/schemas/City', components }]),
    ).not.toThrow();
  });

  it('gives every CSV file in a data package with columns and types that are true', () => {
    const { resources } = readJson<{
      resources: {
        path: string;
        schema: { fields: { name: string; type: string }[] };
      }[];
    }>(fileAt(index.datapackage));
    const wrong = resources.flatMap(({ path, schema: { fields } }) => {
      const [header = [], ...rows] = Papa.parse<string[]>(read(fileAt(path)), {
        skipEmptyLines: true,
      }).data;
      const names = fields.map(({ name }) => name);
      if (JSON.stringify(names) !== JSON.stringify(header)) return [`${path}: ${names.join()}`];
      return rows.flatMap((row) =>
        fields.flatMap(({ name, type }, at) =>
          isOf(type, row[at]!) ? [] : [`${path} ${name}: ${row[at]}`],
        ),
      );
    });
    expect(someOf(wrong)).toEqual([]);
  });
});

describe.each(site.locales)('examples on the page of data in %s', (locale) => {
  const html = read(fileOf(pathIn(locale, '/data/')));
  const exampleOf = (id: string): string => {
    const [, code = ''] =
      new RegExp(`<code[^>]* id="example-${id}"[^>]*>([^]*?)</code>`).exec(html) ?? [];
    return [...code.matchAll(/<span[^>]*>([^<]*)<\/span>/g)]
      .map(([, line = '']) => line)
      .join('\n')
      .replaceAll('&quot;', '"')
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  };
  const addressIn = (code: string): string => /https?:[^"\s]+/.exec(code)![0];

  it.each(['curl', 'r', 'python'])('%s reads a file of the site and finds what it says', (id) => {
    const code = exampleOf(id);
    const fields = [...code.replace(addressIn(code), '').matchAll(/\["([^"]+)"\]/g)];
    const found = fields.reduce<unknown>(
      (value, [, name = '']) => (value as Record<string, unknown>)[name],
      readJson(fileAt(addressIn(code))),
    );
    expect(fields.length).toBeGreaterThan(1);
    expect(String(found)).toBe(/^# "?(.+?)"?$/m.exec(code)![1]);
  });

  it('of a spreadsheet opens a file of the site with a header', () => {
    expect(exampleOf('sheets')).toMatch(/^=IMPORTDATA\("https?:[^"]+\.csv"\)$/);
    expect(read(fileAt(addressIn(exampleOf('sheets'))))).toMatch(/^[a-z][a-z\d_]*,/);
  });
});

function isOf(type: string, cell: string): boolean {
  if (cell === '' || type === 'string') return true;
  return type === 'integer' ? /^-?\d+$/.test(cell) : /^-?\d+(?:\.\d+)?$/.test(cell);
}
