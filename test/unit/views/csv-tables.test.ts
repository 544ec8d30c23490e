import { describe, expect, it, vi } from 'vitest';
import { parseCsvTable } from '../../../src/tables/csv.ts';
import { toTextFile } from '../../../src/tables/text-file.ts';
import { formatCsv } from '../../../src/tables/format-csv.ts';
import type { CsvTable } from '../../../src/views/pages/csv-tables.ts';
import {
  estimatesTable,
  historyTable,
  officialTable,
  placePayTable,
  placesTable,
  quotedTable,
  surveyTable,
} from '../../../src/views/pages/csv-tables.ts';
import type { SiteModel } from '../../../src/views/site/site-model.ts';
import { dataTable } from './data-table.ts';
import { atlas, english, russian } from './real-model.ts';

// Whole pages by the hundred: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A table written as a file and read back with the reader of this project, rows by column name. */
function reread({ header, rows }: CsvTable): Record<string, string>[] {
  const { table, problems } = parseCsvTable(toTextFile('t.csv', formatCsv(header, rows)));
  expect(problems).toEqual([]);
  expect(table!.ragged).toEqual([]);
  return table!.rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, index) => [header[index] ?? '', cell])),
  );
}

const tables: [string, (model: SiteModel) => CsvTable, number][] = [
  ['places', placesTable, 393],
  ['estimates', (model) => estimatesTable(model), 391 * 5],
  ['one role', (model) => estimatesTable(model, { roleId: 'account-director' }), 391],
  ['survey', surveyTable, 5],
  ['Denver', (model) => placePayTable(model, 'denver-co'), 15],
  ['New York', (model) => placePayTable(model, 'new-york-ny'), 15],
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

  it('leave empty what is not known: no price level in Puerto Rico, no wage in Ogden', () => {
    const row = (id: string) => rows.find((place) => place['place_id'] === id)!;
    expect(row('san-juan-pr')).toMatchObject({ rpp: '', pay_against_nation: '0.4138' });
    expect(row('ogden-ut')).toMatchObject({ rpp: '100.349', pay_against_nation: '', jobs: '2090' });
    expect(row('guayama-pr')).toMatchObject({ rpp: '', pay_against_nation: '', jobs: '' });
    expect(row('denver-co')).toMatchObject({ pay_against_nation: '1.1523', jobs: '24480' });
    expect(row('new-york-ny')['states']).toBe('ny nj');
  });
});

describe('estimates', () => {
  it('are those of the pages, marked as estimated, with their sources', () => {
    const rows = reread(estimatesTable(english));
    const row = rows.find(
      (item) => item['place_id'] === 'denver-co' && item['level_id'] === 'account-manager',
    )!;
    expect(row).toMatchObject({
      p10: '60500',
      p25: '74000',
      p50: '88000',
      p75: '115000',
      p90: '147000',
      p50_low: '82500',
      p50_high: '92000',
      currency: 'USD',
      period: 'year',
      pay_basis: 'base',
      evidence: 'estimated',
      sources: 'ask-a-manager-2019-2023 oews-2025-05',
      n: '286',
      thin: '',
    });
    const ids = new Set(rows.map((item) => item['place_id']));
    expect(ids).not.toContain('ogden-ut');
    expect(ids).not.toContain('guayama-pr');
    expect(rows.filter((item) => item['thin'] === 'few-answers few-jobs').length).toBeGreaterThan(
      0,
    );
  });

  it('leave the outer tenths of a vice president empty', () => {
    const rows = reread(estimatesTable(english, { roleId: 'vp-account-management' }));
    expect(rows.every((row) => row['p10'] === '' && row['p90'] === '')).toBe(true);
    expect(rows.every((row) => row['thin']!.startsWith('few-answers'))).toBe(true);
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
  it('tells rungs and occupations apart by subject, evidence and basis', () => {
    const rows = reread(placePayTable(english, 'denver-co'));
    const kinds = rows.map((row) => [row['subject'], row['evidence'], row['pay_basis']].join(' '));
    expect(kinds.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'level estimated base'));
    expect(new Set(kinds.slice(5))).toEqual(new Set(['occupation published wage-incl-incentive']));
  });

  it('has occupations alone where there is no estimate', () => {
    const rows = reread(placePayTable(english, 'ogden-ut'));
    expect(rows).toHaveLength(8);
    expect(rows.every((row) => row['subject'] === 'occupation')).toBe(true);
  });

  it('is there for every area, though it may be nearly empty', () => {
    for (const { id } of atlas.metros) {
      expect(placePayTable(english, id).rows.length, id).toBeGreaterThan(0);
    }
  });
});

describe('the survey, medians by year, what is quoted', () => {
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
    expect(history.every((row) => row['real_year'] === '2025')).toBe(true);
    const quoted = reread(quotedTable(english));
    expect(quoted[0]).toMatchObject({ low: '45000', high: '85000', rank: '' });
    expect(quoted.slice(1).map((row) => row['rank'])).toEqual(['1', '2', '3', '4', '5']);
  });
});
