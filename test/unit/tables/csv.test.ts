import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/tables/problem.ts';
import { decodeUtf8 } from '../../../src/project/decode-files.ts';
import { readCsvTable } from '../../fixtures/csv-table.ts';

const messages = (text: string) => readCsvTable(text).problems.map(formatProblem);

// The seed is fixed so that a failure is the same failure tomorrow.
const runs = { seed: 20_251_123, numRuns: 500 };

describe('readCsv', () => {
  it('keeps every cell a text', () => {
    const { table } = readCsvTable('a,b\n00123,1.234\n,NaN\n');
    expect(table?.columns).toEqual(['a', 'b']);
    expect(table?.rows).toEqual([
      ['00123', '1.234'],
      ['', 'NaN'],
    ]);
  });

  it('reads quoted commas, quotation marks and line ends', () => {
    const { table } = readCsvTable('a,b\n"x, ""y""","one\ntwo"\n');
    expect(table?.rows[0]).toEqual(['x, "y"', 'one\ntwo']);
  });

  it('keeps physical lines and columns after a quoted cell that spans lines', () => {
    const { table } = readCsvTable('a,b,c\n"one\ntwo",x,"y"\n1,"2,2",3\n');
    expect(table?.at(0, 0)).toEqual({ file: 't.csv', line: 2, column: 1 });
    expect(table?.at(0, 2)).toEqual({ file: 't.csv', line: 3, column: 8 });
    expect(table?.at(1, 2)).toEqual({ file: 't.csv', line: 4, column: 9 });
  });

  it('passes over blank lines and keeps the count of the others right', () => {
    const { table } = readCsvTable('a,b\n\n1,2\n\n\n3,4');
    expect([0, 1].map((row) => table?.at(row, 0).line)).toEqual([3, 6]);
  });

  it('reads the line ends of Windows and of old Macs', () => {
    expect(readCsvTable('a,b\r\n1,2\r\n').table?.rows[0]).toEqual(['1', '2']);
    expect(readCsvTable('a,b\r1,2\r').table?.rows[0]).toEqual(['1', '2']);
  });

  it('sets ragged rows apart and reads the others', () => {
    const { table, problems } = readCsvTable('a,b\n1\n1,2\n1,2,3\n');
    expect(table?.rows).toEqual([['1', '2']]);
    expect(table?.ragged).toHaveLength(2);
    expect(problems.map(formatProblem)).toEqual([
      't.csv:2:1  found 1 cell in this row — expected 2, as many as the header has. Add the missing cells; a cell without a value is written as two commas in a row.',
      't.csv:4:5  found 3 cells in this row — expected 2, as many as the header has. Remove the extra cells, or put quotation marks around a text that contains a comma.',
    ]);
  });

  it('gives no table after a quotation mark that is never closed', () => {
    expect(readCsvTable('a,b\n"1,2\n3,4\n').table).toBeNull();
    expect(messages('a,b\n1,"2\n3,4\n')[0]).toMatch(/^t\.csv:2:3 {2}found a quotation mark/);
  });

  it('says so when the columns are separated by something else', () => {
    expect(messages('a\tb\n1\t2\n')[0]).toContain('found columns separated by tabs');
  });

  it('reports a column without a name', () => {
    expect(messages('a,\n1,2\n')[0]).toContain('t.csv:1:3  found a column without a name');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, problem } = decodeUtf8('t.csv', bytes);
        if (text === null) expect(problem.line).toBeGreaterThan(0);
        else readCsvTable(text.text);
      }),
      runs,
    );
  });

  it('never throws, whatever the text of commas, quotation marks and line ends', () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ',',
      '\n',
      '\r\n',
      ' ',
      'a',
      ';',
      '\uFEFF',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { table, problems } = readCsvTable(pieces.join(''));
        if (table === null) expect(problems).not.toEqual([]);
      }),
      runs,
    );
  });

  it('passes over rows of blank cells, as spreadsheets write them below a table', () => {
    const { table, problems } = readCsvTable('a,b\n1,2\n,\n , \n');
    expect(problems).toEqual([]);
    expect(table?.rows).toEqual([['1', '2']]);
  });

  it('never loses a row of a valid table, nor a letter of a cell', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'ж', '𝄞', '1', ',', '"', '\n', ' ', ';', "'"), { maxLength: 6 })
      .map((letters) => letters.join(''));
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(
        fc
          .array(cell, { minLength: width, maxLength: width })
          // A row of blank cells is none.
          .filter((cells) => cells.some((text) => text.trim() !== '')),
        { minLength: 1, maxLength: 20 },
      ),
    );
    const style = fc.record({ quotes: fc.boolean(), newline: fc.constantFrom('\n', '\r\n') });
    fc.assert(
      fc.property(rows, style, fc.boolean(), (data, { quotes, newline }, ends) => {
        const header = (data[0] ?? []).map((_, index) => `c${index}`);
        const text = Papa.unparse([header, ...data], { quotes, newline }) + (ends ? newline : '');
        const { table, problems } = readCsvTable(text);
        expect(problems).toEqual([]);
        expect(table?.rows).toEqual(data);
      }),
      runs,
    );
  });

  it('finds where every cell begins', () => {
    const cell = fc.constantFrom('', 'x', 'a,b', 'say "x"', 'one\ntwo', '""');
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (data) => {
        const text = Papa.unparse([['a', 'b', 'c'], ...data], { newline: '\n' });
        const lines = text.split('\n');
        const { table } = readCsvTable(text);
        table?.rows.forEach((cells, row) => {
          cells.forEach((value, index) => {
            const position = table.at(row, index);
            const rest = lines
              .slice((position.line ?? 0) - 1)
              .join('\n')
              .slice((position.column ?? 0) - 1);
            const [written] = Papa.parse<string[]>(rest).data[0] ?? [''];
            expect(written).toBe(value);
          });
        });
      }),
      { ...runs, numRuns: 200 },
    );
  });
});
