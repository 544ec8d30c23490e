import type { CellKey } from '../../../src/records/cell.ts';
import { keyText } from '../../../src/records/cell-table.ts';
import type { LinearSolver } from '../../../src/records/feasible-counts.ts';
import { DISPLAY_PROFILES } from '../../../src/schemas/display-profile.ts';
import type { OwnPayRow } from '../../../src/schemas/own-pay.ts';

/** What somebody can tell of a cell that is not published. */
export interface Told {
  cell: CellKey;
  /** How many people it has, at least and at most. */
  people: [low: number, high: number];
  /** Of these, how many must be paid from one amount to below another, in every window that was asked about. */
  within: { from: number; to: number; least: number }[];
}

/** How many people a cell has, from another source; of its pay nothing. */
export interface ExactCount extends CellKey {
  people: number;
}

const SHARES = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;

/** Nobody is taken to be more people than this. */
const MOST = 5000;

/**
 * What can be told of hidden cells from published rows by a linear programme over how many people of each rung in
 * each place are paid between any two published amounts. It knows nothing of the program: only the rows, how they are
 * rounded, that totals are sums, and in which cells there is nobody.
 * @param inhabited cells of one rung in one place in which there is somebody
 * @param exact what else is known
 * @param window pay is asked about in windows of at least this width, from each amount on
 */
export function tellPay(
  rows: readonly OwnPayRow[],
  inhabited: readonly CellKey[],
  window: number,
  solver: LinearSolver,
  exact: readonly ExactCount[] = [],
): Told[] {
  const shown = new Set(rows.map(keyText));
  const [first] = rows;
  if (first === undefined) return [];
  const half = DISPLAY_PROFILES[first.profile].rounding / 2;
  const edges = edgesOf(rows, half);
  // Bin b is from edges[b - 1] to below edges[b]; the first and the last have no end.
  const bins = edges.length + 1;
  const column = (cell: number, bin: number): number => cell * bins + bin;
  const cellsOf = (key: CellKey): number[] =>
    [...inhabited.keys()].filter((cell) => isWithin(inhabited[cell]!, key));
  const everybody = (cells: readonly number[]): number[] =>
    cells.flatMap((cell) => Array.from({ length: bins }, (_, bin) => column(cell, bin)));
  const known = exact.map((key): Constraint => {
    return { terms: [[everybody(cellsOf(key)), 1]], low: key.people, high: key.people };
  });
  const told = rows.flatMap((row): Constraint[] => {
    const cells = cellsOf(row);
    const below = (amount: number): number[] =>
      cells.flatMap((cell) =>
        Array.from({ length: edges.indexOf(amount) + 1 }, (_, bin) => column(cell, bin)),
      );
    const all = everybody(cells);
    const { from, to } = row.contributors;
    return [
      { terms: [[all, 1]], low: from, high: to ?? MOST },
      ...Object.entries(SHARES).flatMap(([name, share]): Constraint[] => {
        const amount = row[name as keyof typeof SHARES];
        if (amount === null) return [];
        // Type 7 lies between the people at ranks floor and ceil of (n - 1) q, counted from 0.
        return [
          {
            terms: [
              [below(amount + half), 1],
              [all, -share],
            ],
            low: -share,
            high: MOST,
          },
          {
            terms: [
              [below(amount - half), 1],
              [all, -share],
            ],
            low: -MOST,
            high: 1 - share,
          },
        ];
      }),
    ];
  });
  return withAsker(solver, inhabited.length * bins, [...known, ...told], (ask) =>
    inhabited.flatMap((cell, index): Told[] => {
      if (shown.has(keyText(cell))) return [];
      const all = everybody([index]);
      const people: Told['people'] = [ask(all, false), ask(all, true)];
      // Of a cell in which there may be nobody nothing is known.
      const asked = people[0] < 0.5 ? [] : edges;
      const within = asked.flatMap((from, at) => {
        const end = edges.findIndex((edge) => edge >= from + window);
        if (end === -1) return [];
        const columns = Array.from({ length: end - at }, (_, bin) => column(index, at + 1 + bin));
        return [{ from, to: edges[end]!, least: ask(columns, false) }];
      });
      return [{ cell, people, within }];
    }),
  );
}

interface Constraint {
  terms: [columns: readonly number[], factor: number][];
  low: number;
  high: number;
}

function edgesOf(rows: readonly OwnPayRow[], half: number): number[] {
  const amounts = rows.flatMap((row) => [row.p10, row.p25, row.p50, row.p75, row.p90]);
  const known = amounts.filter((amount) => amount !== null);
  const edges = new Set(known.flatMap((amount) => [amount - half, amount + half]));
  return [...edges].sort((a, b) => a - b);
}

const isWithin = (cell: CellKey, { levelId, placeId }: CellKey): boolean =>
  (levelId === null || levelId === cell.levelId) && (placeId === null || placeId === cell.placeId);

type Ask = (columns: readonly number[], most: boolean) => number;

/** Gives a question the least or the most that some columns can be together. */
function withAsker<T>(
  solver: LinearSolver,
  columns: number,
  constraints: readonly Constraint[],
  use: (ask: Ask) => T,
): T {
  const rows = constraints.map(({ terms }) => {
    const factors = new Map<number, number>();
    for (const [of, factor] of terms) {
      for (const one of of) factors.set(one, (factors.get(one) ?? 0) + factor);
    }
    return factors;
  });
  const starts = [0];
  for (const factors of rows) starts.push(starts.at(-1)! + factors.size);
  const zeros = Array.from({ length: columns }, () => 0);
  const { minimize, maximize } = solver.constants.objectiveSense;
  const model = {
    numCols: columns,
    numRows: rows.length,
    sense: minimize,
    colCost: zeros,
    colLower: zeros,
    colUpper: zeros.map(() => MOST),
    rowLower: constraints.map(({ low }) => low),
    rowUpper: constraints.map(({ high }) => high),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns,
      starts,
      indices: rows.flatMap((factors) => [...factors.keys()]),
      values: rows.flatMap((factors) => [...factors.values()]),
    },
  };
  return solver.withModel(model, (programme) => {
    programme.options.set({ output_flag: false });
    return use((asked, most) => {
      const costs = new Float64Array(columns);
      for (const one of asked) costs[one] = 1;
      programme.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, costs);
      programme.changeObjectiveSense(most ? maximize : minimize);
      programme.run();
      if (programme.getModelStatus() !== solver.constants.modelStatus.optimal) {
        throw new Error('nobody could be paid as is published');
      }
      const { colValue } = programme.getSolution();
      return asked.reduce((sum, one) => sum + colValue[one]!, 0);
    });
  });
}
