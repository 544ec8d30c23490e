import { singleTrack } from '../../../src/ladder/order.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectRoster } from '../../../src/roster/inspect-roster.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';
import { sourceOfBytes } from '../../../src/roster/roster-source.ts';
import { parseRecords } from '../../../src/tables/parse-records.ts';
import type { RosterRow } from '../../../src/schemas/roster-row.ts';
import { scenarioResult } from '../../../src/team/promotion/scenario.ts';
import { createMarketBook } from '../../../src/team/range/market-book.ts';
import { createOwnRangeBook } from '../../../src/team/range/own-range-book.ts';
import { compressionTable, structureTable } from '../../../src/team/table/structure-table.ts';
import type { CsvConvention, ExportTable, CsvCell } from '../../../src/tables/format-csv.ts';
import {
  csvConvention,
  formatTable,
  safeText,
  moneyCell,
  numberCell,
} from '../../../src/tables/format-csv.ts';
import { gapTable } from '../../../src/team/table/gap-table.ts';
import { peopleTable } from '../../../src/team/table/people-table.ts';
import { promotionTable } from '../../../src/team/table/promotion-table.ts';
import { teamMarket } from '../../fixtures/team-market.ts';
import { employerRange, rosterRow } from '../../fixtures/team-rows.ts';
import {
  gapWorksheets,
  managerCompression,
  newerHires,
  teamFindings,
} from '../../fixtures/at-once.ts';

const seeded = { seed: 20261126 };
const english: CsvConvention = {
  delimiter: ',',
  decimal: '.',
  byteOrderMark: false,
  spreadsheet: true,
};
const russian: CsvConvention = {
  delimiter: ';',
  decimal: ',',
  byteOrderMark: true,
  spreadsheet: true,
};

const write = (table: ExportTable, convention = english): string =>
  [...formatTable(table, convention)].join('');
const one = (cell: CsvCell, convention = english): string =>
  write({ columns: ['cell'], rows: [[cell]] }, convention).split('\r\n')[1]!;

/** The records of a CSV text as the reader of rosters takes it apart, line ends as \n. */
function readBack(text: string, { delimiter }: CsvConvention): string[][] {
  const { records, faults } = parseRecords(
    text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
    delimiter,
    true,
  );
  expect(faults).toEqual([]);
  return records.slice(0, -1);
}

describe('safeText', () => {
  it.each([
    '=1+1',
    '+7 999 123-45-67',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\rtext',
    '\ntext',
    '\ttext',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '﹦1',
    '  =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\u3000\u2060+1',
    '\u0000=1',
    '\u2800=1',
    '\u3164-1',
  ])('puts an apostrophe before %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each(['', 'Ada', "O'Neil", '1-2', 'a=b', ' a', '«Ада»', '−5 %', '2026-11-26', '§ 3', '·'])(
    'leaves %j alone',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );
});

describe('csvConvention', () => {
  it('follows the decimal sign of the language', () => {
    expect(csvConvention('en', false)).toEqual(english);
    expect(csvConvention('ru', true)).toEqual(russian);
    expect(csvConvention('de', false)).toMatchObject({ delimiter: ';', decimal: ',' });
  });
});

describe('formatTable', () => {
  it('writes a header, CR LF, and a byte order mark where it is asked for', () => {
    const table = { columns: ['a', 'b'], rows: [['x', null]] };
    expect(write(table)).toBe('a,b\r\nx,\r\n');
    expect(write(table, russian)).toBe('\ufeffa;b\r\nx;\r\n');
    expect(write({ columns: ['a'], rows: [] })).toBe('a\r\n');
  });

  it('does not touch numbers, also below 0, and uses the decimal sign of the language', () => {
    expect(one(moneyCell(-12_345_678))).toBe('-123456.78');
    expect(one(moneyCell(-12_345_678), russian)).toBe('-123456,78');
    expect(one(numberCell(-0.25, 4))).toBe('-0.25');
    expect(one(numberCell(-0.25, 4), russian)).toBe('-0,25');
    expect(one(numberCell(100))).toBe('100');
    expect(one(numberCell(100, 4))).toBe('100');
    expect(one(numberCell(-0.00001, 4))).toBe('0');
    expect(one(moneyCell(5))).toBe('0.05');
    expect(one(moneyCell(9_007_199_254_740_991))).toBe('90071992547409.91');
    expect([one(numberCell(Number.NaN)), one(moneyCell(null))]).toEqual(['', '']);
  });

  it('quotes what has quotes, delimiters or line ends in it', () => {
    expect(one('say "so"')).toBe('"say ""so"""');
    expect(one('a;b')).toBe('"a;b"');
    expect(one('a,b', russian)).toBe('"a,b"');
    expect(one(' a')).toBe('" a"');
    expect(write({ columns: ['c'], rows: [['a\nb']] })).toBe('c\r\n"a\nb"\r\n');
  });

  it('refuses rows of another length and numbers that are not finite', () => {
    expect(() => write({ columns: ['a', 'b'], rows: [['x']] })).toThrow(
      'row 1 must have 2 cells, received 1',
    );
    expect(() => one({ kind: 'number', value: Infinity, decimals: 0 })).toThrow('value must be');
  });

  it('comes in pieces, so that no text holds a million rows', () => {
    const rows = Array.from({ length: 12_000 }, () => ['x']);
    const pieces = [...formatTable({ columns: ['c'], rows }, english)];
    expect(pieces).toHaveLength(3);
    expect(pieces.join('').split('\r\n')).toHaveLength(12_002);
  });

  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'=+-@＝＋－＠"\',;\t\r\n \u00a0\u200b\ufeff\u2060\u3000ая0'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
    maxLength: 12,
  });

  it('has no text cell that begins with a formula sign, whatever a spreadsheet trims', () => {
    // Blanks, controls and characters without width, as a second list that shares nothing with the first.
    const trimmed = new RegExp(
      '^[\\s\\0-\\x1f\\x7f-\\xa0\\xad\\u034f\\u061c\\u1680\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0]+',
    );
    fc.assert(
      fc.property(fc.array(nasty), fc.constantFrom(english, russian), (texts, convention) => {
        const rows = texts.map((text) => [text, 'end']);
        const records = readBack(write({ columns: ['a', 'b'], rows }, convention), convention);
        for (const [cell] of records) {
          expect(cell!.replace(trimmed, '').charAt(0)).not.toMatch(/[=+\-@＝＋－＠]/);
          expect(cell!).not.toMatch(/^[\t\r\n]/);
        }
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  it('is read back as it was written, but for the apostrophes', () => {
    fc.assert(
      fc.property(fc.array(nasty), fc.constantFrom(english, russian), (texts, convention) => {
        const rows = texts.map((text) => [text, moneyCell(-5), 'end']);
        const records = readBack(write({ columns: ['a', 'b', 'c'], rows }, convention), convention);
        expect(records.slice(1).map(([cell]) => cell)).toEqual(
          texts.map((text) => safeText(text).replace(/\r\n?/g, '\n')),
        );
      }),
      seeded,
    );
  });
});

const order = singleTrack(['nurse', 'senior']);
const rangeBook = createOwnRangeBook([
  employerRange(),
  employerRange({
    levelId: 'senior',
    minHundredths: 8_000_000,
    midpointHundredths: 10_000_000,
    maxHundredths: 12_000_000,
  }),
]);
const terms = {
  order,
  rangeBook,
  marketBook: createMarketBook(teamMarket),
  nationId: 'us',
  compressionShare: 0.95,
};
const levelName = (id: string): string => id.toUpperCase();

describe('peopleTable', () => {
  const roster: RosterRow[] = [
    rosterRow({
      line: 2,
      employeeId: 'E1',
      name: 'Ада "W", Ward',
      baseHundredths: 6_000_050,
      targetVariableHundredths: 500_000,
      fte: 0.8,
      hireDate: '2020-02-29',
      levelSince: '2022-01-01',
      managerId: 'E2',
      gender: 'female',
      rating: 'B',
      workCategory: 'care; night',
      ready: 'soon',
    }),
    rosterRow({
      line: 3,
      employeeId: 'E2',
      targetVariableHundredths: 0,
      hireDate: '2019-12-31',
      levelSince: '2019-12-31',
      gender: 'male',
      rating: 'A',
      workCategory: 'care',
      ready: 'no',
    }),
  ];
  const known = {
    levels: [{ id: 'nurse', names: ['Nurse'] }],
    places: [{ id: 'denver-co', names: ['Denver'] }],
    market: null,
    asOf: '2026-11-26',
  };

  it.each([english, russian])('is a roster that opens again as it was: %j', async (convention) => {
    const text = write(peopleTable(roster, teamFindings(roster, terms).columns), convention);
    const source = sourceOfBytes('people.csv', new TextEncoder().encode(text));
    const inspection = await inspectRoster(source, known, { payHolds: 'full-time-rate' });
    if (inspection.kind === 'refused' || inspection.settings === null) {
      throw new Error(JSON.stringify(inspection));
    }
    const contents = await readRoster(source, inspection.settings, known);
    expect(contents.kind === 'read' && contents.rows).toEqual(roster);
  });

  it('says where everybody stands', () => {
    const text = write(peopleTable(roster, teamFindings(roster, terms).columns));
    const [header, first, second] = readBack(text, english);
    const cell = (record: string[] | undefined, column: string): string | undefined =>
      record?.[header!.indexOf(column)];
    expect(cell(first, 'compa_ratio')).toBe('0.75');
    expect(cell(first, 'circle')).toBe('green');
    expect(cell(first, 'outside_range')).toBe('3999.50');
    expect(cell(second, 'range_penetration')).toBe('0.5');
    expect(cell(second, 'market_ratio')).toBe('0.8333');
    expect(cell(second, 'circle')).toBe('');
  });
});

describe('promotionTable', () => {
  it('has the promotions in their order, with the rule, the cost and what is inside the budget', () => {
    const people = [
      rosterRow({ ready: 'yes' }),
      rosterRow({ employeeId: 'E2', name: '=HYPERLINK("x")' }),
    ];
    const mark = (employeeId: string) => ({
      employeeId,
      toLevelId: 'senior',
      date: null,
      targetVariableHundredths: null,
    });
    const result = scenarioResult(
      {
        name: 'A',
        marks: [mark('E2'), mark('E1')],
        policy: {
          raise: 0.1,
          floorCompa: 0.8,
          cap: null,
          capOutranksMinimum: false,
          burden: 0.25,
          variable: 'keep-share',
        },
        budget: { hundredths: 900_000, currency: 'USD', cost: 'annual' },
      },
      new Map(people.map((row) => [row.employeeId, row])),
      { rangeBook, startDay: '2026-07-01', budgetYear: { year: 2026, lastMonth: 12 } },
    );
    const table = promotionTable('A', result, '2026-07-01', levelName);
    const [header, ...records] = readBack(write(table), english);
    const column = (name: string) => records.map((record) => record[header!.indexOf(name)]);
    expect(column('employee_id')).toEqual(['E2', 'E1']);
    expect(column('name')[0]).toBe('\'=HYPERLINK("x")');
    expect(column('new_level')).toEqual(['SENIOR', 'SENIOR']);
    expect(column('new_base_salary')).toEqual(['88000.00', '88000.00']);
    expect(column('bound_by')).toEqual(['raise', 'raise']);
    expect(column('annual_cost')).toEqual(['8000.00', '8000.00']);
    expect(column('loaded_cost')).toEqual(['10000.00', '10000.00']);
    expect(column('this_year_cost')).toEqual(['5000.00', '5000.00']);
    expect(column('inside_budget')).toEqual(['yes', 'no']);
    expect(column('ready')).toEqual(['', 'yes']);
  });
});

describe('structureTable', () => {
  it('has a row for each rung with a range', () => {
    const { structures } = teamFindings([rosterRow()], terms);
    const [header, ...records] = readBack(write(structureTable(structures, levelName)), english);
    const column = (name: string) => records.map((record) => record[header!.indexOf(name)]);
    expect(column('level')).toEqual(['NURSE', 'SENIOR']);
    expect(column('midpoint_progression')).toEqual(['0.25', '']);
    expect(column('overlap')).toEqual(['0.4', '']);
    expect(column('people')).toEqual(['1', '0']);
  });
});

describe('compressionTable', () => {
  const boss = rosterRow({
    employeeId: 'boss',
    baseHundredths: 10_000_000,
    hireDate: '2019-01-01',
  });
  const close = rosterRow({
    employeeId: '=close',
    managerId: 'boss',
    baseHundredths: 9_600_000,
    hireDate: '2020-01-01',
  });
  const above = rosterRow({
    employeeId: 'above',
    managerId: 'boss',
    baseHundredths: 11_000_000,
    hireDate: '2024-01-01',
  });
  const roster = [boss, close, above];
  const [header, ...records] = readBack(
    write(
      compressionTable(
        roster,
        managerCompression(roster, 0.95, Infinity).cases.items,
        newerHires(roster, Infinity).cases.items,
      ),
    ),
    english,
  );
  const column = (name: string) => records.map((record) => record[header!.indexOf(name)]);

  it('names the finding, both people, both amounts and their ratio', () => {
    expect(column('finding')).toEqual(['inversion', 'compression', 'newer hire paid more']);
    expect(column('employee_id')).toEqual(['above', "'=close", 'above']);
    expect(column('compared_with_employee_id')).toEqual(['boss', 'boss', "'=close"]);
    expect(column('base_salary')).toEqual(['110000.00', '96000.00', '110000.00']);
    expect(column('compared_with_base_salary')).toEqual(['100000.00', '100000.00', '96000.00']);
    expect(column('ratio')).toEqual(['1.1', '0.96', '1.1458']);
  });

  it('lists every case, however many the page shows', () => {
    const many = [boss, ...Array.from({ length: 700 }, () => close)];
    expect(managerCompression(many, 0.95).cases.items).toHaveLength(500);
    expect(managerCompression(many, 0.95, Infinity).cases.items).toHaveLength(700);
  });
});

describe('gapTable', () => {
  const of = (count: number, fields: Partial<RosterRow>) =>
    Array.from({ length: count }, (_, index) => {
      const row = rosterRow(fields);
      const baseHundredths = row.baseHundredths + index * 10_001;
      return { ...row, baseHundredths, targetVariableHundredths: 1_000_000 + index };
    });
  const roster = [
    ...of(20, { gender: 'female', workCategory: 'care', baseHundredths: 9_000_000 }),
    ...of(20, { gender: 'male', workCategory: 'care', baseHundredths: 10_000_000 }),
    ...of(7, { gender: 'female', workCategory: 'desk' }),
    ...of(20, { gender: 'male', workCategory: 'desk' }),
    ...of(8, { gender: 'female', workCategory: 'lab' }),
    ...of(20, { gender: 'male', workCategory: 'lab' }),
  ];
  const [header, ...records] = readBack(write(gapTable(gapWorksheets(roster, 'export'))), english);
  const cell = (record: string[], name: string) => record[header!.indexOf(name)];

  it('has a row for each figure of the whole, the four groups and each category', () => {
    expect(records.filter((record) => cell(record, 'group') === 'all')).toHaveLength(8);
    expect(records.filter((record) => cell(record, 'group') === 'category')).toHaveLength(12);
    const base = records.find(
      (record) => cell(record, 'work_category') === 'care' && cell(record, 'figure') === 'base',
    )!;
    // The exact gap is 10,000 ÷ 100,950.095, the exact mean 90,950.095.
    expect(cell(base, 'mean_gap')).toBe('0.099');
    expect(cell(base, 'women_mean')).toBe('91000.00');
  });

  it('leaves everything blank that is refused', () => {
    const refused = records.filter((record) => cell(record, 'shown') === 'no');
    expect(refused.map((record) => cell(record, 'work_category'))).toEqual([
      ...Array<string>(4).fill('desk'),
      ...Array<string>(4).fill('lab'),
    ]);
    for (const record of refused) {
      expect(record.slice(header!.indexOf('shown') + 1).join('')).toBe('');
    }
  });
});
