import { describe, expect, it } from 'vitest';
import type { RecordCell } from '../../../src/records/cell.ts';
import { cellFaults, cellTable, keyText } from '../../../src/records/cell-table.ts';
import { recordCell, recordCells } from '../../fixtures/record-cell.ts';

const { cells } = recordCells([
  [12, 30],
  [0, 9],
]);

/** What is found in a table whose cell of a rung in a place is another one. */
function found(levelId: string | null, placeId: string | null, change: Partial<RecordCell>) {
  const changed = cells.map((cell) =>
    cell.levelId === levelId && cell.placeId === placeId ? { ...cell, ...change } : cell,
  );
  return cellFaults(changed).map((fault) => `${fault.index}: ${fault.found}`);
}

describe('a table of cells', () => {
  it('leaves out where nobody is, and stands in order whatever order it was given in', () => {
    const keys = cellTable(cells).cells.map(keyText);
    expect(keys).toEqual([
      ' ',
      ' place-0',
      ' place-1',
      'level-0 ',
      'level-0 place-0',
      'level-0 place-1',
      'level-1 ',
      'level-1 place-1',
    ]);
    expect(cellTable([...cells].reverse()).cells.map(keyText)).toEqual(keys);
  });

  it('knows the parts of its totals in both directions', () => {
    const table = cellTable(cells);
    const name = (index: number): string => keyText(table.cells[index]!);
    const totals = table.totals.map(
      ({ total, parts }) => `${name(total)} = ${parts.map(name).join(' + ')}`,
    );
    expect(totals).toEqual([
      '  =  place-0 +  place-1',
      '  = level-0  + level-1 ',
      ' place-0 = level-0 place-0',
      ' place-1 = level-0 place-1 + level-1 place-1',
      'level-0  = level-0 place-0 + level-0 place-1',
      'level-1  = level-1 place-1',
      '  = level-0 place-0 + level-0 place-1 + level-1 place-1',
    ]);
  });

  it('is refused where a total is not the sum of its cells', () => {
    expect(() =>
      cellTable(cells.map((cell, index) => (index === 0 ? { ...cell, contributors: 52 } : cell))),
    ).toThrow('found 52 contributors in all levels in all places, but 51 in its cells together');
  });

  it('of nobody has no cells', () => {
    expect(cellTable([recordCell(0)])).toEqual({ cells: [], inner: [], totals: [] });
  });
});

describe('the cells of a file', () => {
  it('have no faults where everything adds up', () => {
    expect(cellFaults(cells)).toEqual([]);
  });

  it('may not be there twice', () => {
    expect(cellFaults([...cells, cells[4]!])).toMatchObject([
      { index: 9, found: 'a second row of "level-0" in "place-0"' },
    ]);
  });

  it('need every total', () => {
    const without = cells.filter(({ levelId, placeId }) => levelId !== null || placeId !== null);
    expect(cellFaults(without)).toMatchObject([
      { index: 0, found: 'all levels in "place-0", but no total of all levels in all places' },
    ]);
  });

  it.each([
    [{ contributors: 1.5 }, '1.5 contributors of'],
    [{ contributors: -1 }, '-1 contributors of'],
    [{ values: 0 }, '0 values of'],
    [{ values: 13 }, '13 values of'],
    [{ mostFrequentShare: 1.1 }, 'a share of the most frequent value of 1.1 of'],
    [{ mostFrequentShare: 0.01 }, 'a share of the most frequent value of 0.01 of'],
    [{ employers: 3 }, 'only one of employers and the share of the largest of'],
    [{ employers: 13, largestEmployerShare: 0.5 }, '13 employers of'],
    [{ employers: 3, largestEmployerShare: 0.2 }, 'a share of the largest employer of 0.2 of'],
    [{ percentiles: null }, 'percentiles blank, blank, blank, blank, blank of'],
    [{ percentiles: { p10: 5, p25: 4, p50: 6, p75: 7, p90: 8 } }, 'percentiles 5, 4, 6, 7, 8 of'],
    [{ percentiles: { p10: 0, p25: 4, p50: 6, p75: 7, p90: 8 } }, 'percentiles 0, 4, 6, 7, 8 of'],
  ])('may not say %j of twelve people', (change, text) => {
    expect(found('level-0', 'place-0', change)).toEqual([`4: ${text} "level-0" in "place-0"`]);
  });

  it('count a person in one level and one place', () => {
    expect(found(null, 'place-1', { contributors: 40 })).toEqual([
      '0: 51 contributors in all levels in all places, but 52 in its cells together',
      '2: 40 contributors in all levels in "place-1", but 39 in its cells together',
    ]);
  });
});
