import loadHighs from 'highs';
import type { Highs, ModelData } from 'highs';
import type { CountRange } from '../schemas/count-range.ts';
import type { CellTable } from './cell-table.ts';
import { keyText, withTotals } from './cell-table.ts';

/** A solver of linear programmes; it is loaded once. */
export type LinearSolver = Highs;

export function loadLinearSolver(): Promise<LinearSolver> {
  return loadHighs();
}

/** Between which numbers a hidden number of people must lie for whoever knows all that is published. */
interface FeasibleCount {
  /** Index of the cell. */
  cell: number;
  low: number;
  high: number;
}

/** What is published of the number of people in each cell of a table; null of a hidden one. */
type ShownCounts = readonly (CountRange | null)[];

/**
 * The hidden cells whose number of people can be told within less than `width`, from every number that is
 * published and from sums alone: the gate. Whoever looks is taken to know in which cells there is nobody.
 *
 * A table of two ways is a flow through a network, so that the ends of a linear programme are whole numbers. A
 * solution for one cell is one possible table and says something about all: what a few of them prove wide enough
 * needs no programme of its own.
 * @throws Error when nothing at all could be the case, or the solver gives up
 */
export function narrowCounts(
  table: CellTable,
  shown: ShownCounts,
  width: number,
  solver: LinearSolver,
): FeasibleCount[] {
  const members = innerMembers(table);
  const ranges = table.cells.map((cell, index) => ({
    cell: index,
    low: cell.contributors,
    high: cell.contributors,
  }));
  const isNarrow = ({ low, high }: FeasibleCount): boolean => high - low < width - TOLERANCE;
  const open = (): FeasibleCount[] =>
    ranges.filter((range) => shown[range.cell] === null && isNarrow(range));
  if (open().length === 0) return [];

  return solver.withModel(programme(table, members, shown, solver), (model) => {
    model.options.set({ output_flag: false });
    const { maximize, minimize } = solver.constants.objectiveSense;
    const all = { kind: 'range', from: 0, to: table.inner.length - 1 } as const;
    const look = (cells: readonly FeasibleCount[], most: boolean): void => {
      const costs = new Float64Array(table.inner.length);
      for (const { cell } of cells) for (const member of members[cell]!) costs[member]! += 1;
      model.changeColsCost(all, costs);
      model.changeObjectiveSense(most ? maximize : minimize);
      model.run();
      if (model.getModelStatus() !== solver.constants.modelStatus.optimal) {
        throw new Error('the numbers of people that are to be published contradict each other');
      }
      const { colValue } = model.getSolution();
      for (const range of ranges) widen(range, members[range.cell]!, colValue);
    };
    // Many at once as long as that proves something; what is left goes one by one.
    let left = open();
    for (let before = Infinity; left.length > 0 && left.length < before; left = open()) {
      before = left.length;
      look(left, true);
      look(left, false);
    }
    return left.filter((range) => {
      look([range], true);
      look([range], false);
      return isNarrow(range);
    });
  });
}

/** The solver is exact to a ten-millionth. */
const TOLERANCE = 1e-5;

/** Columns of the programme, which are the inner cells, that each cell is the sum of. */
function innerMembers({ cells, inner }: CellTable): number[][] {
  const members = new Map(cells.map((cell): [string, number[]] => [keyText(cell), []]));
  inner.forEach((index, column) => {
    for (const key of withTotals(cells[index]!)) members.get(keyText(key))!.push(column);
  });
  return [...members.values()];
}

function widen(range: FeasibleCount, members: readonly number[], values: ArrayLike<number>): void {
  let sum = 0;
  for (const member of members) sum += values[member]!;
  range.low = Math.min(range.low, sum);
  range.high = Math.max(range.high, sum);
}

/** Further than this from the truth nothing is looked for; a programme without an end would have no solution. */
const FAR = 1000;

/** An unknown for each inner cell, a row for the published number of each total. */
function programme(
  { cells, inner }: CellTable,
  members: readonly (readonly number[])[],
  shown: ShownCounts,
  { infinity, constants }: LinearSolver,
): ModelData {
  const columnsOf = new Set(inner);
  const rows = [...cells.keys()].filter((index) => shown[index] !== null && !columnsOf.has(index));
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + members[row]!.length);
  const columns = inner.map((index) => {
    const { from, to } = shown[index] ?? { from: 0, to: null };
    return { from, to: to ?? cells[index]!.contributors + FAR };
  });
  return {
    numCols: inner.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: columns.map(() => 0),
    colLower: columns.map(({ from }) => from),
    colUpper: columns.map(({ to }) => to),
    rowLower: rows.map((row) => shown[row]!.from),
    rowUpper: rows.map((row) => shown[row]!.to ?? infinity),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: inner.length,
      starts,
      indices: rows.flatMap((row) => members[row]!),
      values: rows.flatMap((row) => members[row]!.map(() => 1)),
    },
  };
}
