import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordCells } from '../../../src/records/cell.ts';
import { readCells } from '../../../src/records/read-cells.ts';
import { formatProblem } from '../../../src/tables/problem.ts';
import type { RecordTexts } from '../../fixtures/pay-records.ts';
import {
  cellsOfText,
  generateRecords,
  RECORD_GROUND,
  recordsText,
} from '../../fixtures/pay-records.ts';
import type { Warehouse } from '../../fixtures/run-aggregate-sql.ts';
import { openDuckDb, openPostgres } from '../../fixtures/run-aggregate-sql.ts';

/** The streamed cells as the statement can give them: it does not say what stands at a rank. */
async function streamed(rows: readonly RecordTexts[]): Promise<RecordCells> {
  const book = await cellsOfText(recordsText(rows));
  return { ...book, cells: book.cells.map((cell) => ({ ...cell, medianInterval: null })) };
}

/** One row of a person with every column. */
const ROW: RecordTexts = {
  contributor_id: 'P1',
  level: 'Account Manager',
  city: 'Denver',
  base_salary: '80000',
  currency: 'USD',
  employer: 'Acme',
  as_of: '2026-10',
};

const open: readonly [name: string, open: () => Promise<Warehouse>][] = [
  ['DuckDB', openDuckDb],
  ['PostgreSQL', openPostgres],
];

describe.each(open)('src/cli/aggregate.sql on %s', (_, openWarehouse) => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await openWarehouse();
  });
  afterAll(() => warehouse.close());

  const read = async (rows: readonly RecordTexts[]) =>
    readCells('cells.csv', await warehouse.aggregate(rows), RECORD_GROUND);
  const said = async (rows: readonly RecordTexts[]): Promise<string[]> =>
    (await read(rows)).problems.map(formatProblem);

  it('gives every cell as the streamed records do, whatever the records are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 150 }),
        fc.constantFrom(0, 1, 3, 12),
        fc.boolean(),
        async (seed, people, employers, untidy) => {
          const rows = generateRecords({ people, seed, employers, untidy });
          const { cells, problems } = await read(rows);
          expect(problems.map(formatProblem)).toEqual([]);
          expect(cells).toEqual(await streamed(rows));
        },
      ),
      { seed: 20261129, numRuns: 25 },
    );
  });

  it('gives every cell of three thousand people', async () => {
    const rows = generateRecords({ people: 3000, seed: 16, employers: 9, untidy: true });
    expect((await read(rows)).cells).toEqual(await streamed(rows));
  });

  it('takes one employer for one in any case, and records without month for those of today', async () => {
    const { as_of: _month, ...undated } = ROW;
    const rows = [undated, { ...undated, contributor_id: 'P2', employer: ' ACME ' }];
    const { cells } = await read(rows);
    expect(cells).toEqual(await streamed(rows));
    expect(cells?.cells[0]).toMatchObject({ employers: 1, largestEmployerShare: 1 });
    expect(cells?.asOf).toBe('2026-11');
  });

  it.each<[what: string, rows: RecordTexts[], said: string]>([
    [
      'negative pay',
      [ROW, { ...ROW, contributor_id: 'P2', base_salary: '-1' }],
      'negative base_salary',
    ],
    ['a missing id', [ROW, { ...ROW, contributor_id: ' ' }], 'without a contributor_id'],
    [
      'absurd pay',
      [
        ROW,
        { ...ROW, contributor_id: 'P2' },
        { ...ROW, contributor_id: 'P3', base_salary: '7000' },
      ],
      'under a tenth',
    ],
    [
      'two currencies',
      [ROW, { ...ROW, contributor_id: 'P2', currency: 'EUR' }],
      'several currencies',
    ],
    [
      'two pays of one person',
      [ROW, { ...ROW, base_salary: '81000' }],
      'two rows of the same month',
    ],
    ['a person in two cities', [ROW, { ...ROW, city: 'Austin' }], 'two rows of the same month'],
    [
      'an employer column half empty',
      [ROW, { ...ROW, contributor_id: 'P2', employer: '' }],
      'others without one',
    ],
    [
      'an unknown level',
      [{ ...ROW, level: 'Acount Manager' }],
      'Write account-manager in the records',
    ],
    ['a blank city', [{ ...ROW, city: '' }], 'found nothing in city'],
    [
      'a city in two spellings',
      [ROW, { ...ROW, contributor_id: 'P2', city: 'Денвер' }],
      'the same cell as in line',
    ],
    [
      'pay of years ago',
      [ROW, { ...ROW, contributor_id: 'P2', as_of: '2024-01' }],
      'over a year older',
    ],
    ['a month to come', [{ ...ROW, as_of: '2027-02' }], 'later than asOf'],
    [
      'a level called as the totals are',
      [ROW, { ...ROW, contributor_id: 'P2', level: '(all)' }],
      'or a total that is missing',
    ],
  ])('lets the command refuse %s', async (_what, rows, expected) => {
    const { cells } = await read(rows);
    expect(cells).toBeNull();
    expect((await said(rows)).join('\n')).toContain(expected);
  });
});

describe('a file of cells', () => {
  let good: string;
  beforeAll(async () => {
    const warehouse = await openDuckDb();
    good = await warehouse.aggregate(generateRecords({ people: 60, seed: 3, employers: 3 }));
    await warehouse.close();
  });

  const said = (text: string): string[] =>
    readCells('cells.csv', text, RECORD_GROUND).problems.map(formatProblem);
  /** The file with another text in a column of its first row. */
  const changed = (column: string, change: (cell: string) => string): string => {
    const [header = '', row = '', ...rest] = good.split('\n');
    const cells = row.split(',');
    const at = header.split(',').indexOf(column);
    cells[at] = change(cells[at] ?? '');
    return [header, cells.join(','), ...rest].join('\n');
  };

  it('may have its columns in capitals, a byte order mark and amounts as Spark prints them', () => {
    const [header = '', ...rows] = good.split('\n');
    expect(said(`\ufeff${[header.toUpperCase(), ...rows].join('\r\n')}`)).toEqual([]);
    expect(said(changed('p90', (cell) => `${Number(cell) / 1e5}E5`))).toEqual([]);
  });

  it.each([
    ['p10', (cell: string) => `9${cell}`, 'percentiles that fall'],
    ['contributors', (cell: string) => String(Number(cell) + 1), 'two rows of the same month'],
    ['distinct_pays', () => '0', 'do not fit contributors'],
    ['most_on_one_pay', () => '999', 'do not fit contributors'],
    ['most_at_one_employer', () => '0', 'employers and most_at_one_employer'],
    ['currency', () => 'EUR', 'several currencies'],
    ['p50', () => 'n/a', 'expected an amount'],
  ])('whose columns disagree in %s is refused with the line', (column, change, expected) => {
    const [first = ''] = said(changed(column, change));
    expect(first).toContain(expected);
    expect(first).toMatch(/^cells\.csv:\d+:\d+ /);
  });

  it('with a row too few, a column too few or a total that is another sum is refused', () => {
    const lines = good.trimEnd().split('\n');
    expect(said(lines.slice(0, -1).join('\n')).join()).toContain('or a total that is missing');
    expect(said(lines.toSpliced(1, 1).join('\n')).join()).toContain('or a total that is missing');
    const narrow = lines.map((line) => line.split(',').slice(0, -1).join(',')).join('\n');
    expect(said(narrow).join()).toContain('no column "implausible_pays"');
  });
});
