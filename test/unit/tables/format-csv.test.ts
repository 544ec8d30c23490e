import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvCell } from '../../../src/tables/format-csv.ts';
import { formatCsv } from '../../../src/tables/format-csv.ts';
import { readCsvTable } from '../../fixtures/csv-table.ts';

describe('formatCsv', () => {
  it('writes a header, commas, line feeds, and a line feed at the end', () => {
    expect(formatCsv(['id', 'p50'], [['denver-co', 88_000]])).toBe('id,p50\ndenver-co,88000\n');
  });

  it('writes the header alone where there is no row', () => {
    expect(formatCsv(['id', 'p50'], [])).toBe('id,p50\n');
  });

  it('writes null as an empty cell and zero as zero', () => {
    expect(formatCsv(['a', 'b', 'c'], [[null, 0, '']])).toBe('a,b,c\n,0,\n');
  });

  it('quotes only what needs it, and doubles quotation marks', () => {
    const cells = [
      'Denver–Aurora, Colorado',
      'say "yes"',
      'two\nlines',
      'with\rreturn',
      "it's; fine",
    ];
    expect(formatCsv(['a', 'b', 'c', 'd', 'e'], [cells])).toBe(
      'a,b,c,d,e\n"Denver–Aurora, Colorado","say ""yes""","two\nlines","with\rreturn",it\'s; fine\n',
    );
  });

  it('writes numbers without separators, in any size', () => {
    expect(formatCsv(['a', 'b', 'c'], [[1_256_010, 1.1523, -104.9]])).toBe(
      'a,b,c\n1256010,1.1523,-104.9\n',
    );
  });

  it('throws where a row is longer or shorter than the header, and says which', () => {
    expect(() => formatCsv(['a', 'b'], [['1', '2'], ['3']])).toThrow(
      'row 2 must have 2 cells, received 1',
    );
    expect(() => formatCsv(['a'], [['1', '2']])).toThrow(RangeError);
  });

  it('is read back by the reader of this project, whatever the cells hold', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aя1,"\n; \u00a0–=') });
    const cell: fc.Arbitrary<CsvCell> = fc.oneof(text, fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        // A first cell that is never empty, since the reader takes a blank line for none.
        const all = rows.map((row, index) => [`row ${index}`, ...row]);
        const written = formatCsv(['id', 'a', 'b', 'c'], all);
        const { table, problems } = readCsvTable(written);
        expect(problems).toEqual([]);
        expect(table!.rows).toEqual(
          all.map((row) => row.map((value) => (typeof value === 'object' ? '' : String(value)))),
        );
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
