import { describe, expect, it } from 'vitest';
import { cellTable, keyText } from '../../../src/records/cell-table.ts';
import { recordCell, recordCells } from '../../fixtures/record-cell.ts';

const { cells } = recordCells([
  [12, 30],
  [0, 9],
]);

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

  it.each([
    [
      'where a total is not the sum of its cells',
      cells.map((cell, index) => (index === 0 ? { ...cell, contributors: 52 } : cell)),
      'add up',
    ],
    ['where a cell is there twice', [...cells, cells[4]!], 'once'],
    ['without the total of all', cells.slice(1), 'missing'],
    [
      'without the total of a level',
      cells.filter(({ levelId, placeId }) => levelId !== 'level-0' || placeId !== null),
      'add up',
    ],
  ])('is refused %s', (_, given, message) => {
    expect(() => cellTable(given)).toThrow(message);
  });

  it('of nobody has no cells', () => {
    expect(cellTable([recordCell(0)])).toEqual({ cells: [], inner: [], totals: [] });
  });
});
