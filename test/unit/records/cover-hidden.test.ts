import { describe, expect, it } from 'vitest';
import { cellTable, keyText } from '../../../src/records/cell-table.ts';
import type { HiddenCells } from '../../../src/records/cover-hidden.ts';
import { coverHidden } from '../../../src/records/cover-hidden.ts';
import { recordCells } from '../../fixtures/record-cell.ts';

/** What is hidden of a table in which everything below ten people is, with the last rule of each. */
function hiddenOf(
  counts: number[][],
  kept: string[] = [],
  ever: string[] = kept,
): Record<string, string> {
  const table = cellTable(recordCells(counts).cells);
  const indexOf = (key: string): number => table.cells.findIndex((cell) => keyText(cell) === key);
  const hidden: HiddenCells = new Map();
  table.cells.forEach(({ contributors }, index) => {
    if (contributors < 10) hidden.set(index, ['too-few-contributors']);
  });
  coverHidden(table, hidden, {
    kept: new Set(kept.map(indexOf)),
    ever: new Set(ever.map(indexOf)),
  });
  return Object.fromEntries(
    [...hidden].map(([index, rules]) => [keyText(table.cells[index]!), rules.join()]),
  );
}

describe('a cell with too few people', () => {
  it('is covered by the smallest cell beside it, in both directions', () => {
    expect(
      hiddenOf([
        [9, 30, 20],
        [40, 50, 45],
      ]),
    ).toEqual({
      'level-0 place-0': 'too-few-contributors',
      'level-0 place-2': 'complement',
      'level-1 place-0': 'complement',
      'level-1 place-2': 'complement',
    });
  });

  it('is not covered by cells without anybody', () => {
    const hidden = hiddenOf([
      [9, 0, 20],
      [40, 0, 60],
    ]);
    expect(hidden['level-0 place-2']).toBe('complement');
  });

  it('needs ten people hidden with it, itself among them', () => {
    const two = hiddenOf([
      [4, 5, 30, 40],
      [90, 90, 90, 90],
    ]);
    expect(two['level-0 place-2']).toBe('complement');
    expect(two['level-0 place-3']).toBeUndefined();
    const enough = hiddenOf([
      [4, 6, 30, 40],
      [90, 90, 90, 90],
    ]);
    expect(enough['level-0 place-2']).toBeUndefined();
  });

  it('takes the total along where nothing else is left to hide', () => {
    expect(hiddenOf([[3, 8]])).toEqual({
      ' place-0': 'too-few-contributors',
      ' place-1': 'too-few-contributors',
      'level-0 place-0': 'too-few-contributors',
      'level-0 place-1': 'too-few-contributors',
    });
    expect(hiddenOf([[9, 3, 1]])['level-0 ']).toBeUndefined();
    expect(hiddenOf([[60], [5]])).toEqual({
      'level-0 ': 'complement',
      'level-1 ': 'too-few-contributors',
      'level-0 place-0': 'complement',
      'level-1 place-0': 'too-few-contributors',
    });
  });

  it('is covered by another cell where the smallest one has to stay', () => {
    const hidden = hiddenOf(
      [
        [9, 30, 20],
        [40, 50, 45],
      ],
      ['level-0 place-2'],
    );
    expect(hidden['level-0 place-2']).toBeUndefined();
    expect(hidden['level-0 place-1']).toBe('complement');
  });

  it('is covered by a cell that was never published before a smaller one that was', () => {
    const counts = (other: number) => [
      [9, 30, 20],
      [40, other, 45],
    ];
    const hidden = hiddenOf(counts(42), [], ['level-0 place-2']);
    expect(hidden['level-0 place-2']).toBeUndefined();
    expect(hidden['level-0 place-1']).toBe('complement');
    const none = hiddenOf(counts(50), [], ['level-0 place-2', 'level-0 place-1']);
    expect(none['level-0 place-2']).toBe('complement');
    expect(none['level-0 place-1']).toBeUndefined();
  });

  it('leaves a total that has to stay', () => {
    const kept = ['level-0 ', 'level-0 place-1', 'level-0 place-2'];
    const hidden = hiddenOf(
      [
        [9, 30, 20],
        [40, 50, 45],
      ],
      kept,
    );
    for (const key of kept) expect(hidden[key]).toBeUndefined();
  });
});

describe('a total whose only part is hidden', () => {
  it('is hidden with it', () => {
    const table = cellTable(recordCells([[12, 0]]).cells);
    const hidden: HiddenCells = new Map([[3, ['dominant-value']]]);
    coverHidden(table, hidden);
    expect(table.cells.map((cell, index) => [keyText(cell), hidden.get(index)])).toEqual([
      [' ', ['uncovered-total']],
      [' place-0', ['uncovered-total']],
      ['level-0 ', ['uncovered-total']],
      ['level-0 place-0', ['dominant-value']],
    ]);
  });
});

describe('of cells with as many people', () => {
  it('the first is hidden', () => {
    const hidden = hiddenOf([
      [9, 30, 30],
      [40, 50, 60],
      [70, 70, 70],
    ]);
    expect(hidden['level-0 place-1']).toBe('complement');
    expect(hidden['level-0 place-2']).toBeUndefined();
  });
});

describe('a table in which nobody is hidden', () => {
  it('stays as it is', () => {
    expect(
      hiddenOf([
        [10, 30],
        [40, 0],
      ]),
    ).toEqual({});
  });
});
