import { accept, refuse } from '../cell.ts';
import type { CellParser } from '../cell.ts';

/** Any text that is not blank. */
export const text: CellParser<string> = (cell) =>
  cell === '' ? refuse('a text', 'Fill in the cell.') : accept(cell);
