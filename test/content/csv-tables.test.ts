import { describe, expect, it, vi } from 'vitest';
import { formatCsv } from '../../src/tables/format-csv.ts';
import { readCsvTable } from '../fixtures/csv-table.ts';
import type { CsvTable } from '../../src/views/sections/csv-tables.ts';
import {
  estimatesTable,
  historyTable,
  officialTable,
  outlookTable,
  placePayTable,
  placesTable,
  quotedTable,
  surveyTable,
} from '../../src/views/sections/csv-tables.ts';
import type { SiteModel } from '../../src/views/site/site-model.ts';
import { dataTable } from './data-table.ts';
import { atlas, english, russian } from './real-model.ts';

// Whole pages by the hundred: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A table written as a file and read back with the reader of this project, rows by column name. */
function reread({ header, rows }: CsvTable): Record<string, string>[] {
  const { table, problems } = readCsvTable(formatCsv(header, rows));
  expect(problems).toEqual([]);
  expect(table!.ragged).toEqual([]);
  return table!.rows.map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [header[index] ?? '', cell])),
  );
}

/** Areas with an estimate, and those with the reason why they have none. */
const estimated = atlas.metros.length;
const [main] = english.roles;
/** Nobody’s pay is known on the other rungs: no table has a row of them. */
const paid = english.roles.filter(({ pay }) => pay !== null);

const tables: [string, (model: SiteModel) => CsvTable, number][] = [
  ['places', placesTable, atlas.metros.length],
  ['estimates', (model) => estimatesTable(model), estimated * paid.length],
  ['one role', (model) => estimatesTable(model, { roleId: main!.id }), estimated],
  ['survey', surveyTable, paid.length],
];

describe('files to take along', () => {
  it.each(tables)('%s: is read back whole, with a name for each column', (_, build, count) => {
    const table = build(english);
    expect(new Set(table.header).size).toBe(table.header.length);
    for (const name of table.header) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(reread(table)).toHaveLength(count);
    expect(/undefined|NaN|\[object|\u202f/.exec(formatCsv(table.header, table.rows))).toBeNull();
  });

  it.each([
    ...tables,
    ['official', officialTable, 0],
    ['history', historyTable, 0],
    ['quoted', quotedTable, 0],
    ['outlook', outlookTable, 0],
  ] as typeof tables)('%s: is the same file in every language', (_, build) => {
    expect(build(russian)).toEqual(build(english));
  });
});

describe('places', () => {
  const rows = reread(placesTable(english));

  it('keep the codes of the source, with leading zeros if there are any', () => {
    const source = dataTable('places.csv').filter((row) => row['kind'] === 'metro');
    expect(rows.map((row) => row['cbsa_code'])).toEqual(source.map((row) => row['cbsa_code']));
    expect(rows.map((row) => row['place_en'])).toEqual(source.map((row) => row['name_en']));
    expect(rows.map((row) => row['place_ru'])).toEqual(source.map((row) => row['name_ru']));
    expect(rows.map((row) => row['rpp'])).toEqual(source.map((row) => row['rpp']));
  });
});

describe('official wages', () => {
  const rows = reread(officialTable(english));
  const source = [
    ...dataTable('pay/oews-nation-state.csv'),
    ...dataTable('pay/oews-metro.csv'),
  ].filter((row) => row['published'] === '1');

  it('are as printed, figure by figure', () => {
    expect(rows).toHaveLength(source.length);
    const key = (row: Record<string, string>): string => `${row['place_id']} ${row['soc_code']}`;
    const written = new Map(rows.map((row) => [key(row), row]));
    for (const printed of source) {
      const row = written.get(key(printed))!;
      for (const point of ['p10', 'p25', 'p50', 'p75', 'p90']) {
        expect(row[point], `${key(printed)} ${point}`).toBe(printed[point]);
      }
      expect(row['jobs'], key(printed)).toBe(printed['employment']);
      expect(row).toMatchObject({ evidence: 'published', pay_basis: 'wage-incl-incentive', n: '' });
    }
  });
});

describe('one area', () => {
  it('is there for every area, though it may be nearly empty', () => {
    for (const { id } of atlas.metros) {
      expect(placePayTable(english, id).rows.length, id).toBeGreaterThan(0);
    }
  });
});

describe('the survey, medians by year, the outlook, what is quoted', () => {
  it('give the figures of their tables', () => {
    const survey = reread(surveyTable(english));
    const source = dataTable('pay/survey-levels.csv');
    for (const column of [
      'level_id',
      'n',
      'p10',
      'p25',
      'p50',
      'p75',
      'p90',
      'p50_low',
      'p50_high',
    ]) {
      expect(
        survey.map((row) => row[column]),
        column,
      ).toEqual(source.map((row) => row[column]));
    }
    const history = reread(historyTable(english));
    const medians = dataTable('pay/oews-history.csv');
    expect(history.map((row) => row['p50'])).toEqual(medians.map((row) => row['p50']));
    const outlook = reread(outlookTable(english));
    const projected = dataTable('outlook.csv');
    for (const column of ['soc_code', 'base_jobs', 'projected_jobs', 'openings']) {
      expect(outlook.map((row) => row[column])).toEqual(projected.map((row) => row[column]));
    }
    const quoted = reread(quotedTable(english));
    const ranges = dataTable('pay/quoted-ranges.csv');
    const order = dataTable('pay/quoted-places.csv');
    expect(quoted.map(({ low, high, rank }) => [low, high, rank])).toEqual([
      ...ranges.map((row) => [row['low'], row['high'], '']),
      ...order.map((row) => ['', '', row['rank']]),
    ]);
  });
});
