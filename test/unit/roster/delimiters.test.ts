import { describe, expect, it } from 'vitest';
import { brief, inspect, read, SHORT_HEADER, shortRow } from '../../fixtures/read-roster-text.ts';

const table = `${SHORT_HEADER}\n${shortRow('1', '85000')}\n${shortRow('2', '90000')}\n`;

describe('delimiters', () => {
  it.each([',', ';', '\t', '|', '^', '~', '¦', ':'])('reads %j', async (delimiter) => {
    const file = table.replaceAll(',', delimiter);
    expect((await inspect(file)).delimiter).toMatchObject({ sure: 'certain', value: delimiter });
    expect((await read(file)).rows.map((row) => row.baseHundredths)).toEqual([
      8_500_000, 9_000_000,
    ]);
  });

  it('is not misled by decimal commas', async () => {
    const file = table.replaceAll(',', ';').replaceAll('000;', '000,50;');
    expect((await read(file)).rows[0]?.baseHundredths).toBe(8_500_050);
  });

  it('is not misled by commas in quoted cells', async () => {
    const file = `id;name;role;level;city;base_salary;currency\n1;"a,b,c,d";"x,y";l;"Denver, CO";1;USD\n`;
    expect((await inspect(file)).delimiter.value).toBe(';');
  });

  it('believes the note of Excel in the first line and does not take it for a header', async () => {
    for (const delimiter of [',', ';', '\t', '|', '#', ' ']) {
      const inspection = await inspect(`sep=${delimiter}\r\n${table.replaceAll(',', delimiter)}`);
      expect(inspection.delimiter).toMatchObject({ sure: 'certain', value: delimiter });
      expect(inspection.headerLine.value).toBe(2);
      expect(inspection.first[0]?.line).toBe(3);
    }
    const { rows } = await read(`sep=;\n${table.replaceAll(',', ';')}`);
    expect(rows[0]).toMatchObject({ employeeId: '1', line: 3 });
  });

  it('lets the person choose another one', async () => {
    const inspection = await inspect(table, { delimiter: ';' });
    expect(inspection.delimiter).toMatchObject({ sure: 'certain', value: ';' });
    expect(inspection.header).toHaveLength(1);
    expect(inspection.settings).toBeNull();
  });
});

describe('lines', () => {
  it.each([
    ['\n', '\n'],
    ['\r\n', '\r\n'],
    ['\r', '\r'],
    ['\r\n', '\n'],
  ])('reads the line ends %j and %j in one file', async (first, second) => {
    const file = `${SHORT_HEADER}${first}${shortRow('1', '1')}${second}${shortRow('2', '2')}${first}`;
    const { rows } = await read(file);
    expect(rows.map((row) => [row.employeeId, row.line])).toEqual([
      ['1', 2],
      ['2', 3],
    ]);
  });

  it('counts physical lines after blank lines and quoted cells that span lines', async () => {
    const file = `\n${SHORT_HEADER}\n\n1,"A\r\nB",r,l,c,1,USD\n${shortRow('2', '2')}\n;;;\n`;
    const { rows, problems } = await read(file);
    expect(rows.map((row) => row.line)).toEqual([4, 6]);
    expect(problems.kept.find(({ kind }) => kind === 'note-row')?.line).toBe(7);
  });

  it('finds the header below a title', async () => {
    const file = `Headcount report;;;;;;\n;;;;;;\n${table.replaceAll(',', ';')}`;
    const inspection = await inspect(file);
    expect(inspection.headerLine).toMatchObject({ sure: 'certain', value: 3 });
    expect((await read(file)).rows.map((row) => row.line)).toEqual([4, 5]);
  });

  it('passes over rows of nothing but delimiters, as spreadsheets leave below a table', async () => {
    const { counts, problems } = await read(`${table},,,,,,\n,,,,,,\n`);
    expect(counts).toEqual({ records: 2, rows: 2, leftOut: 0 });
    expect(problems.counts).toEqual([]);
  });
});

describe('cells beyond the header', () => {
  const LAST = `${SHORT_HEADER},notes`;
  const wide = (id: string, pay: string, end: string): string => `${shortRow(id, pay)},${end}`;

  it('a row with one cell too many is left out with its line, also when its last cell is blank', async () => {
    const { rows, problems } = await read(
      `${SHORT_HEADER}\n${shortRow('1', '84000')}\n${shortRow('2', '83,500')},\n${shortRow('3', '1')},x\n`,
    );
    expect(rows.map((row) => row.employeeId)).toEqual(['1']);
    expect(problems.kept).toMatchObject([
      { kind: 'ragged', effect: 'row-left-out', line: 3, facts: { cells: 9, expected: 7 } },
      { kind: 'ragged', effect: 'row-left-out', line: 4, facts: { cells: 8, expected: 7 } },
    ]);
  });

  it.each([
    ['first', [',,', '', '']],
    ['last', ['', '', ',,']],
    ['first two', [',', ',', '']],
    ['last, of all with other numbers of blank cells', [',', ',', ',,']],
  ])('blank cells of some rows, the %s, leave these rows out', async (_, ends) => {
    const lines = ends.map((end, index) => `${shortRow(String(index + 1), '1')}${end}`);
    const { rows, problems } = await read(`${SHORT_HEADER}\n${lines.join('\n')}\n`);
    const wideRows = ends.flatMap((end, index) => (end === '' ? [] : [index + 2]));
    expect(problems.kept.map(({ kind, line }) => [kind, line])).toEqual(
      wideRows.map((line) => ['ragged', line]),
    );
    expect(rows.map((row) => row.line)).toEqual(
      [2, 3, 4].filter((line) => !wideRows.includes(line)),
    );
  });

  it('a blank cell at the end of every row is dropped, and said once', async () => {
    const file = `${LAST}\n\n${wide('1', '84000', 'a,')}\n${wide('2', '83500', ',')}\n,,,\n`;
    const { rows, problems, counts } = await read(file);
    expect(rows.map((row) => [row.line, row.baseHundredths])).toEqual([
      [3, 8_400_000],
      [4, 8_350_000],
    ]);
    expect(counts.leftOut).toBe(0);
    expect(problems.kept).toMatchObject([
      { kind: 'blank-surplus', effect: 'kept', line: 3, facts: { cells: 9, expected: 8 } },
    ]);
    expect(problems.counts).toEqual([{ kind: 'blank-surplus', count: 1 }]);
  });

  it('every row of a file of many pieces has to have it', async () => {
    const many = Array.from({ length: 4000 }, (_, index) =>
      wide(String(index), '84000', `${'n'.repeat(600)},`),
    );
    const all = await read(`${LAST}\n${many.join('\n')}\n`);
    expect(all.counts).toEqual({ records: 4000, rows: 4000, leftOut: 0 });
    const one = await read(`${LAST}\n${many.join('\n')}\n${wide('last', '1', '')}\n`);
    expect(one.rows.map((row) => row.employeeId)).toEqual(['last']);
    expect(one.problems.counts).toEqual([{ kind: 'ragged', count: 4000 }]);
  });

  const header = 'id,name,role,level,city,currency,base_salary,target_variable,notes';
  it.each([
    ['thousands', 'USD,83,500,20000,', 'USD,184,500,500,'],
    ['millions', 'USD,1,283,500,,', 'USD,1,184,500,,'],
    ['cents', 'USD,83500,50,20000,', 'USD,184500,00,500,'],
    ['thousands and cents', 'USD,$83,500.00,20000,', 'USD,$184,500.50,500,'],
  ])(
    'an amount that the delimiter has cut in every row shifts nothing: %s',
    async (_, one, two) => {
      const file = `${header}\n1,Ana,AM,Account Manager,Denver,${one}\n2,Bo,AM,Account Manager,Denver,${two}\n`;
      const { rows, problems } = await read(file, {
        payUnit: 'year',
        variableUnit: 'amount-a-year',
      });
      expect(rows).toEqual([]);
      expect(problems.kept.map(brief)).toEqual([
        'ragged 2: row-left-out',
        'ragged 3: row-left-out',
      ]);
    },
  );

  it('a text that the delimiter has cut in every row shifts nothing', async () => {
    const file = `id,level,city,role,name,currency,base_salary\n1,Account Manager,Denver,AM,Lima, Ana,USD,\n`;
    const { problems } = await read(file);
    expect(problems.kept.map(brief)).toEqual(['ragged 2: row-left-out']);
  });
});
