import type { PlacedText } from './text.ts';
import { endAt, textWidth, twoLines } from './text.ts';
import { roundCoordinate } from './scale.ts';

/** A column of figures at the right of a chart. */
export interface ValueColumn {
  head: string;
  cells: string[];
  /** Semibold: the figure that the picture is about. */
  strong: boolean;
  /** Room left of the head for a sample of the mark it names. */
  sample?: number;
}

export interface ValueColumns {
  /** Right edges, in the order of the columns. */
  edges: number[];
  /** Heads of one or two lines, the last line of each on the same baseline. */
  heads: PlacedText[];
  /** Left edges of the heads' last lines, where a sample may stand before them. */
  headStarts: number[];
  /** Where the columns begin. */
  left: number;
  /** The figures of one row on a baseline. */
  cellsAt: (row: number, baseline: number) => ColumnText[];
}

/** A figure in its column. */
export interface ColumnText extends PlacedText {
  strong: boolean;
}

const HEAD_SIZE = 14;
const HEAD_LINE = 17;
const CELL_SIZE = 15;
const GAP = 24;

/**
 * Places right-aligned columns of figures side by side, each as wide as its widest text.
 * @param right right edge of the last column
 * @param baseline of the heads' last line
 */
export function layoutValueColumns(
  columns: ValueColumn[],
  right: number,
  baseline: number,
): ValueColumns {
  const edges: number[] = [];
  const headStarts: number[] = [];
  const heads: PlacedText[] = [];
  let edge = right;
  for (const column of [...columns].reverse()) {
    const lines = column.sample ? [column.head] : twoLines(column.head, HEAD_SIZE);
    const headWidths = lines.map((line) => textWidth(line, HEAD_SIZE));
    const cellWidths = column.cells.map((cell) =>
      textWidth(cell, CELL_SIZE, column.strong ? 600 : 400),
    );
    const width = Math.max(...headWidths.map((line) => line + (column.sample ?? 0)), ...cellWidths);
    edges.unshift(roundCoordinate(edge));
    headStarts.unshift(roundCoordinate(edge - (headWidths.at(-1) ?? 0)));
    heads.unshift(
      ...lines.map((text, index) =>
        endAt(edge, baseline - (lines.length - 1 - index) * HEAD_LINE, text),
      ),
    );
    edge -= width + GAP;
  }
  return {
    edges,
    heads,
    headStarts,
    left: roundCoordinate(edge + GAP),
    cellsAt: (row, y) =>
      columns.map(({ cells, strong }, index) => ({
        ...endAt(edges[index]!, y, cells[row]!),
        strong,
      })),
  };
}
