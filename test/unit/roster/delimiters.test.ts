import { describe, expect, it } from 'vitest';
import { inspect, read, SHORT_HEADER, shortRow } from '../../fixtures/read-roster-text.ts';

const table = `${SHORT_HEADER}\n${shortRow('1', '85000')}\n${shortRow('2', '90000')}\n`;

describe('delimiters', () => {
  it.each([',', ';', '\t'])('reads %j', async (delimiter) => {
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
    for (const delimiter of [',', ';', '\t']) {
      const inspection = await inspect(`sep=${delimiter}\r\n${table.replaceAll(',', delimiter)}`);
      expect(inspection.delimiter).toMatchObject({ sure: 'certain', value: delimiter });
      expect(inspection.headerLine).toBe(2);
      expect(inspection.first[0]?.line).toBe(3);
    }
    const { rows } = await read(`sep=;\n${table.replaceAll(',', ';')}`);
    expect(rows[0]).toMatchObject({ employeeId: '1', line: 3 });
  });

  it('lets the person choose another one', async () => {
    const inspection = await inspect(table, { delimiter: ';' });
    expect(inspection.delimiter).toMatchObject({ sure: 'certain', value: ';' });
    expect(inspection.header).toHaveLength(1);
    expect(inspection.reading).toBeNull();
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
    expect(problems.kept.find(({ kind }) => kind === 'ragged')?.line).toBe(7);
  });

  it('finds the header below a title', async () => {
    const file = `Headcount report;;;;;;\n;;;;;;\n${table.replaceAll(',', ';')}`;
    const inspection = await inspect(file);
    expect(inspection.headerLine).toBe(3);
    expect((await read(file)).rows.map((row) => row.line)).toEqual([4, 5]);
  });

  it('passes over rows of nothing but delimiters, as spreadsheets leave below a table', async () => {
    const { counts, problems } = await read(`${table},,,,,,\n,,,,,,\n`);
    expect(counts).toEqual({ records: 2, rows: 2, leftOut: 0 });
    expect(problems.counts).toEqual([]);
  });

  it('accepts blank cells beyond the header and reports filled ones', async () => {
    const { problems } = await read(
      `${SHORT_HEADER}\n${shortRow('1', '1')},,\n${shortRow('2', '1')},x\n`,
    );
    expect(problems.kept).toMatchObject([
      { kind: 'ragged', line: 3, facts: { cells: 8, expected: 7 } },
    ]);
  });
});
