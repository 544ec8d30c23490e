import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellTable, keyText } from '../../../src/records/cell-table.ts';
import type { CellTable } from '../../../src/records/cell-table.ts';
import { loadLinearSolver, narrowCounts } from '../../../src/records/feasible-counts.ts';
import type { CountRange } from '../../../src/schemas/count-range.ts';
import { DISPLAY_PROFILES, shownCount } from '../../../src/schemas/display-profile.ts';
import { recordCells } from '../../fixtures/record-cell.ts';

const solver = await loadLinearSolver();

/** Between which numbers each hidden cell lies, by its key; those that lie within `width` alone. */
function told(
  counts: number[][],
  hidden: readonly string[],
  { width = Infinity, profile = DISPLAY_PROFILES.public } = {},
): Record<string, [number, number]> {
  const table = cellTable(recordCells(counts).cells);
  const shown = table.cells.map((cell) =>
    hidden.includes(keyText(cell)) ? null : shownCount(cell.contributors, profile),
  );
  return Object.fromEntries(
    narrowCounts(table, shown, width, solver).map(({ cell, low, high }) => [
      keyText(table.cells[cell]!),
      [Math.round(low), Math.round(high)],
    ]),
  );
}

const SQUARE = ['level-0 place-0', 'level-0 place-1', 'level-1 place-0', 'level-1 place-1'];

describe('whoever knows all totals', () => {
  it('tells one hidden cell exactly', () => {
    const counts = [
      [7, 20],
      [30, 40],
    ];
    expect(told(counts, ['level-0 place-0'])).toEqual({ 'level-0 place-0': [7, 7] });
  });

  it('tells four that cover each other as far as they can be exchanged', () => {
    const counts = [
      [3, 7, 50],
      [8, 2, 50],
    ];
    expect(told(counts, SQUARE)).toEqual({
      'level-0 place-0': [1, 10],
      'level-0 place-1': [0, 9],
      'level-1 place-0': [1, 10],
      'level-1 place-1': [0, 9],
    });
  });

  it('is not asked about cells that are wide enough', () => {
    const counts = [
      [12, 7, 50],
      [8, 9, 50],
    ];
    expect(told(counts, SQUARE, { width: 10 })).toEqual({});
    expect(Object.keys(told(counts, SQUARE, { width: 17 }))).toEqual(SQUARE);
  });

  it('sees through totals of both directions and hidden totals', () => {
    const counts = [
      [7, 20],
      [30, 40],
    ];
    const hidden = [' place-0', 'level-0 ', 'level-0 place-0'];
    expect(told(counts, hidden)).toEqual({
      ' place-0': [37, 37],
      'level-0 ': [27, 27],
      'level-0 place-0': [7, 7],
    });
  });

  it('gains nothing from cells without anybody', () => {
    const counts = [
      [7, 0, 20],
      [30, 0, 40],
    ];
    expect(told(counts, ['level-0 place-0', 'level-0 place-1'])).toEqual({
      'level-0 place-0': [7, 7],
    });
  });
});

describe('whoever knows bands', () => {
  const profile = DISPLAY_PROFILES.confidential;

  it('tells a hidden cell as far as they reach', () => {
    const counts = [[25, 12, 12, 0]];
    const hidden = ['level-0 place-2', ' place-2'];
    // 20 to 49 together, of which at least 20 + 10 elsewhere.
    const low = told([[25, 12, 9]], hidden, { profile });
    expect(low['level-0 place-2']).toEqual([0, 19]);
    expect(told(counts, hidden, { profile })['level-0 place-2']).toEqual([0, 19]);
  });

  it('has no upper end where the last band has none', () => {
    const range = told([[600, 9]], ['level-0 place-1', ' place-1'], { profile })[' place-1'];
    expect(range).toEqual([0, 1009]);
  });
});

describe('numbers of people that contradict each other', () => {
  it('are refused', () => {
    const table = cellTable(recordCells([[7, 20]]).cells);
    const shown = table.cells.map((cell): CountRange | null =>
      keyText(cell) === 'level-0 place-0' ? null : { from: 20, to: 20 },
    );
    const wrong = shown.map((count, index) => (index === 0 ? { from: 5, to: 5 } : count));
    expect(() => narrowCounts(table, wrong, 10, solver)).toThrow('contradict each other');
  });
});

/** Every table of whole numbers that is possible: the ends of each hidden cell, found by trying all. */
function tryAll(table: CellTable, shown: readonly (CountRange | null)[], most: number) {
  const { cells, inner } = table;
  const value = cells.map(() => 0);
  const low = cells.map(() => Infinity);
  const high = cells.map(() => -Infinity);
  const sumOf = (index: number): number => {
    const { levelId, placeId } = cells[index]!;
    return inner
      .filter(
        (member) =>
          (levelId === null || cells[member]!.levelId === levelId) &&
          (placeId === null || cells[member]!.placeId === placeId),
      )
      .reduce((sum, member) => sum + value[member]!, 0);
  };
  const next = (at: number): void => {
    const index = inner[at];
    if (index === undefined) {
      const sums = cells.map((_, cell) => sumOf(cell));
      const fits = shown.every(
        (count, cell) =>
          count === null || (sums[cell]! >= count.from && sums[cell]! <= (count.to ?? Infinity)),
      );
      if (!fits) return;
      sums.forEach((sum, cell) => {
        low[cell] = Math.min(low[cell]!, sum);
        high[cell] = Math.max(high[cell]!, sum);
      });
      return;
    }
    const { from, to } = shown[index] ?? { from: 0, to: most };
    for (let people = from; people <= (to ?? most); people += 1) {
      value[index] = people;
      next(at + 1);
    }
  };
  next(0);
  return { low, high };
}

describe('the linear programme', () => {
  it('finds the ends that trying every table finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 2 }), {
          minLength: 2,
          maxLength: 2,
        }),
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        (counts, hides) => {
          const table = cellTable(recordCells(counts).cells);
          // With the total of all known, no cell is above it.
          const shown = table.cells.map(({ contributors }, index) =>
            hides[index] && index > 0 ? null : { from: contributors, to: contributors },
          );
          const { low, high } = tryAll(table, shown, table.cells[0]?.contributors ?? 0);
          for (const range of narrowCounts(table, shown, Infinity, solver)) {
            expect(range.low).toBeCloseTo(low[range.cell]!, 4);
            expect(range.high).toBeCloseTo(high[range.cell]!, 4);
          }
        },
      ),
      { numRuns: 40, seed: 16 },
    );
  });
});
