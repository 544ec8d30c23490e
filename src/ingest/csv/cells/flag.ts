import { accept, refuse } from '../cell.ts';
import type { CellParser } from '../cell.ts';

/** 1 for yes, 0 for no. */
export const flag: CellParser<boolean> = (cell) =>
  cell === '1' || cell === '0'
    ? accept(cell === '1')
    : refuse('1 (yes) or 0 (no)', 'Write 1 or 0.');
