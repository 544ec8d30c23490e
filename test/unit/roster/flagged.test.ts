import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, read, SHORT_HEADER, shortRow } from '../../fixtures/read-roster-text.ts';
import type { RosterChoices } from '../../../src/roster/parsed-roster.ts';

/** Kind, line, column and effect of every problem of a file with these rows. */
const flagged = async (rows: string[], chosen: RosterChoices = {}): Promise<string[]> =>
  (await read(`${SHORT_HEADER}\n${rows.join('\n')}\n`, chosen)).problems.kept.map(brief);

/** Problems of one row with the given cells beside a sound one. */
async function flaggedCells(
  cells: Record<string, string>,
  chosen: RosterChoices = {},
): Promise<string[]> {
  const sound = {
    id: '1',
    name: 'Ana',
    role: 'AM',
    level: 'Account Manager',
    city: 'Denver',
    base_salary: '85000',
    currency: 'USD',
  };
  const faulty = { ...sound, id: '2', ...cells };
  const header = Object.keys(faulty);
  const quoted = (cell: string | undefined): string => `"${(cell ?? '').replaceAll('"', '""')}"`;
  const lines = [sound, faulty].map((row) =>
    header.map((name) => quoted((row as Record<string, string>)[name])).join(','),
  );
  const contents = await read(`${header.join(',')}\n${lines.join('\n')}\n`, chosen);
  return contents.problems.kept.map(brief);
}

const dotted: RosterChoices = {
  currencyOf: [
    ['Bitcoin', null],
    ['XYZ', null],
  ],
  numbers: { baseSalary: { decimal: '.', thousands: ',', threeDecimals: false } },
};

describe('records', () => {
  it('that are ragged are left out', async () => {
    expect(await flagged(['1,Ana,AM', shortRow('2', '1'), `${shortRow('3', '1')},x`])).toEqual([
      'ragged 2: row-left-out',
      'ragged 4: row-left-out',
    ]);
  });

  it('text after a closing quotation mark, with the lines that it swallowed', async () => {
    const { problems, rows } = await read(
      `${SHORT_HEADER}\n1,"Ana" Lima,AM,l,c,1,USD\n2,"Bo",AM,l,c,1,USD\n${shortRow('3', '1')}\n`,
    );
    expect(problems.kept).toMatchObject([
      { kind: 'stray-quote', effect: 'row-left-out', line: 2, facts: { last: 3 } },
    ]);
    expect(rows.map((row) => [row.employeeId, row.line])).toEqual([['3', 4]]);
  });

  it('a quotation mark inside a cell that is not quoted is text', async () => {
    const { rows } = await read(`${SHORT_HEADER}\n1,Ana "Bo" Lima,5" AM,l,c,1,USD\n`);
    expect(rows[0]).toMatchObject({ name: 'Ana "Bo" Lima', role: '5" AM' });
  });

  it('NUL, in its cell', async () => {
    expect(await flagged([shortRow('1', '1'), shortRow('2', '1').replace('Ana', 'A\0a')])).toEqual([
      'nul 3:name: row-left-out',
    ]);
  });

  it('NUL in a column that is not read', async () => {
    const { rows, problems } = await read(`${SHORT_HEADER},notes\n${shortRow('1', '1')},a\0b\n`);
    expect(problems.kept.map(brief)).toEqual(['nul 2:notes: kept']);
    expect(rows).toHaveLength(1);
  });

  it('cells over 10,000 characters', async () => {
    const { problems, rows } = await read(
      `${SHORT_HEADER}\n${shortRow('1', '1').replace('Ana', 'a'.repeat(10_000))}\n${shortRow('2', '1').replace('Ana', 'a'.repeat(10_001))}\n`,
    );
    expect(problems.kept).toMatchObject([
      {
        kind: 'cell-too-long',
        effect: 'row-left-out',
        line: 3,
        column: { index: 1, header: 'name' },
        facts: { length: 10_001, most: 10_000 },
      },
    ]);
    expect(problems.kept[0]?.found).toHaveLength(61);
    expect(rows).toHaveLength(1);
  });

  it('a cell of nothing but blanks and quotation marks is no slower than others', async () => {
    const { problems } = await read(
      `${SHORT_HEADER}\n1,"${'a"'.repeat(20_000)}${' '.repeat(200_000)}",AM,l,c,1,USD\n${shortRow('2', '1')}\n`,
    );
    expect(problems.kept[0]).toMatchObject({ line: 2, effect: 'row-left-out' });
  });

  it('ids that come twice, also of rows that were left out', async () => {
    const { problems } = await read(
      `${SHORT_HEADER}\n${[shortRow('1', '1'), shortRow('2', 'x'), shortRow('1', '2'), shortRow('2', '3')].join('\n')}\n`,
    );
    expect(problems.kept.filter(({ kind }) => kind === 'duplicate-id')).toMatchObject([
      { line: 4, found: '1', facts: { first: 2 }, effect: 'row-left-out' },
      { line: 5, found: '2', facts: { first: 3 }, effect: 'row-left-out' },
    ]);
  });

  it('ids that mean something to JavaScript are ids', async () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const { rows, problems } = await read(
      `${SHORT_HEADER}\n${ids.map((id) => shortRow(id, '1')).join('\n')}\n`,
    );
    expect(rows.map((row) => row.employeeId)).toEqual(ids);
    expect(problems.counts).toEqual([]);
  });
});

describe('cells', () => {
  it.each<[Record<string, string>, string]>([
    [{ id: '' }, 'empty-cell 3:id: row-left-out'],
    [{ name: '' }, 'empty-cell 3:name: kept'],
    [{ level: ' ' }, 'empty-cell 3:level: kept'],
    [{ city: '' }, 'empty-cell 3:city: kept'],
    [{ base_salary: '' }, 'empty-cell 3:base_salary: row-left-out'],
    [{ base_salary: '-' }, 'not-a-number 3:base_salary: row-left-out'],
    [{ base_salary: 'n/a' }, 'not-a-number 3:base_salary: row-left-out'],
    [{ base_salary: '=SUM(A1)' }, 'not-a-number 3:base_salary: row-left-out'],
    [{ base_salary: 'Infinity' }, 'not-finite 3:base_salary: row-left-out'],
    [{ base_salary: 'NaN' }, 'not-finite 3:base_salary: row-left-out'],
    [{ base_salary: '1e999' }, 'exponent 3:base_salary: row-left-out'],
    [{ base_salary: '8.5E+04' }, 'exponent 3:base_salary: row-left-out'],
    [{ base_salary: '9'.repeat(20) }, 'number-too-large 3:base_salary: row-left-out'],
    [{ base_salary: '200000000000' }, 'number-too-large 3:base_salary: row-left-out'],
    [{ base_salary: '-85000' }, 'negative-pay 3:base_salary: row-left-out'],
    [{ base_salary: '\u221285000' }, 'negative-pay 3:base_salary: row-left-out'],
    [{ base_salary: '(85000)' }, 'negative-pay 3:base_salary: row-left-out'],
    [{ base_salary: '0' }, 'zero-pay 3:base_salary: row-left-out'],
    [{ base_salary: '8.5.0' }, 'separators 3:base_salary: row-left-out'],
    [{ base_salary: '85 000' }, 'mixed-notation 3:base_salary: row-left-out'],
    [{ base_salary: '85.000,00' }, 'mixed-notation 3:base_salary: row-left-out'],
    [{ base_salary: '85.000' }, 'ambiguous-number 3:base_salary: row-left-out'],
    [{ base_salary: '€85,000' }, 'currency-differs 3:base_salary: row-left-out'],
    [{ base_salary: '€ 85 USD' }, 'two-currencies 3:base_salary: row-left-out'],
    [{ currency: '' }, 'empty-cell 3:currency: row-left-out'],
    [{ currency: 'Bitcoin' }, 'unknown-currency 3:currency: row-left-out'],
    [{ currency: 'XYZ' }, 'unknown-currency 3:currency: row-left-out'],
  ])('%j', async (cells, expected) => {
    expect(await flaggedCells(cells, dotted)).toEqual([expected]);
  });

  it('a currency other than that of most rows, with the rows that have it', async () => {
    expect(
      await flagged([shortRow('1', '1'), shortRow('2', '1', 'EUR'), shortRow('3', '1')]),
    ).toEqual(['other-currency 3:currency: kept']);
    const { currencies } = await read(
      `${SHORT_HEADER}\n${shortRow('1', '1', 'EUR')}\n${shortRow('2', '1')}\n${shortRow('3', '1')}\n`,
    );
    expect(currencies).toEqual([
      { currency: 'USD', count: 2 },
      { currency: 'EUR', count: 1 },
    ]);
  });

  it.each(['CAD', 'AUD', 'USD'])('a bare $ agrees with %s', async (currency) => {
    expect(await flagged([shortRow('1', '$1', currency)])).toEqual([]);
  });

  it.each<[string, string]>([
    ['0', 'fte-out-of-range 3:fte: row-left-out'],
    ['1.2', 'fte-out-of-range 3:fte: row-left-out'],
    ['150%', 'fte-out-of-range 3:fte: row-left-out'],
    ['-0.5', 'fte-out-of-range 3:fte: row-left-out'],
    ['full', 'not-a-number 3:fte: row-left-out'],
    ['', 'empty-cell 3:fte: kept'],
  ])('fte %j', async (fte, expected) => {
    const chosen: RosterChoices = { fullTime: 1, payHolds: 'full-time-rate' };
    expect(await flaggedCells({ fte, base_salary: '1' }, chosen)).toContain(expected);
  });

  it('target variable that is no amount leaves the row', async () => {
    expect(await flaggedCells({ target_variable: 'tbd' })).toEqual([
      'not-a-number 3:target_variable: cell-left-out',
    ]);
    expect(await flaggedCells({ target_variable: '-5000' })).toEqual([
      'negative-pay 3:target_variable: cell-left-out',
    ]);
  });

  it.each<[Record<string, string>, string[]]>([
    [{ hire_date: '2025-02-30' }, ['no-such-date 3:hire_date: cell-left-out']],
    [{ hire_date: '2027-01-01' }, ['future-date 3:hire_date: cell-left-out']],
    [{ hire_date: '2026-11-23' }, []],
    [{ hire_date: 'soon' }, ['not-a-date 3:hire_date: cell-left-out']],
    [{ level_since: '2026-11-24' }, ['future-date 3:level_since: cell-left-out']],
    [{ hire_date: '2024-05-01', level_since: '2024-04-30' }, ['before-hire 3:level_since: kept']],
    [{ hire_date: '2024-05-01', level_since: '2024-05-01' }, []],
  ])('%j', async (cells, expected) => {
    expect(await flaggedCells(cells)).toEqual(expected);
  });

  it('empties are unknown and never zero', async () => {
    const { rows } = await read(
      `${SHORT_HEADER},target_variable,hire_date,rating,manager_id\n${shortRow('1', '1')},,,,\n`,
    );
    expect(rows[0]).toMatchObject({
      targetVariableHundredths: null,
      hireDate: null,
      rating: null,
      managerId: null,
      workCategory: null,
    });
  });

  it('keeps the digits of ids and ratings as they are written', async () => {
    const { rows } = await read(`${SHORT_HEADER},rating\n${shortRow('00123', '1')},4.50\n`);
    expect(rows[0]).toMatchObject({ employeeId: '00123', rating: '4.50' });
  });
});

describe('managers', () => {
  const team = (pairs: [id: string, manager: string][]) =>
    read(
      `${SHORT_HEADER},manager_id\n${pairs.map(([id, manager]) => `${shortRow(id, '1')},${manager}`).join('\n')}\n`,
    );

  it('leads nowhere: reported and kept', async () => {
    const { rows, problems } = await team([
      ['1', '9'],
      ['2', '1'],
    ]);
    expect(problems.kept.map(brief)).toEqual(['manager-unknown 2:manager_id: kept']);
    expect(rows.map((row) => row.managerId)).toEqual(['9', '1']);
  });

  it('is in the file though the row was left out: no problem', async () => {
    const { problems } = await read(
      `${SHORT_HEADER},manager_id\n${shortRow('1', 'x')},\n${shortRow('2', '1')},1\n`,
    );
    expect(problems.kept.map(({ kind }) => kind)).toEqual(['not-a-number']);
  });

  it('who are their own managers have none', async () => {
    const { rows, problems } = await team([
      ['1', '1'],
      ['2', '1'],
    ]);
    expect(problems.kept.map(brief)).toEqual(['manager-self 2:manager_id: cell-left-out']);
    expect(rows.map((row) => row.managerId)).toEqual([null, '1']);
  });

  it('leads back in a circle: everybody on it, nobody before it', async () => {
    const { rows, problems } = await team([
      ['1', '2'],
      ['2', '3'],
      ['3', '2'],
      ['4', '1'],
    ]);
    expect(problems.kept).toMatchObject([
      { kind: 'manager-circle', line: 3, facts: { people: 2 } },
      { kind: 'manager-circle', line: 4, facts: { people: 2 } },
    ]);
    expect(rows.map((row) => row.managerId)).toEqual(['2', null, null, '1']);
  });

  it('leaves no circle, whoever reports to whom', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(12), { minLength: 1, maxLength: 12 }), async (managers) => {
        const { rows } = await team(managers.map((manager, id) => [String(id), String(manager)]));
        const managerOf = new Map(rows.map((row) => [row.employeeId, row.managerId]));
        for (const row of rows) {
          let at: string | null | undefined = row.employeeId;
          for (let steps = 0; typeof at === 'string'; steps++) {
            expect(steps).toBeLessThanOrEqual(rows.length);
            at = managerOf.get(at);
          }
        }
      }),
      { seed: 20_261_126, numRuns: 100 },
    );
  });

  it('a chain of a hundred thousand does not overflow', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index): [string, string] => [
      String(index),
      String((index + 1) % 100_000),
    ]);
    const { problems } = await team(rows);
    expect(problems.counts).toEqual([{ kind: 'manager-circle', count: 100_000 }]);
    expect(problems.kept).toHaveLength(100);
  });
});

describe('the list of problems', () => {
  it('keeps the first hundred of each kind and counts all', async () => {
    const rows = Array.from({ length: 250 }, (_, index) =>
      shortRow(String(index), index % 2 ? 'x' : '-1'),
    );
    const { problems, counts } = await read(`${SHORT_HEADER}\n${rows.join('\n')}\n`);
    expect(problems.counts).toEqual([
      { kind: 'negative-pay', count: 125 },
      { kind: 'not-a-number', count: 125 },
    ]);
    expect(problems.kept).toHaveLength(200);
    expect(problems.kept.map(({ line }) => line)).toEqual(
      problems.kept.map(({ line }) => line).toSorted((a, b) => a - b),
    );
    expect(counts).toEqual({ records: 250, rows: 0, leftOut: 250 });
  });
});
