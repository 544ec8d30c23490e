import { accept, refuse } from '../cell.ts';
import type { CellParser } from '../cell.ts';

/** A blank cell is null, anything else is what the parser makes of it. */
export function blankOr<T>(parse: CellParser<T>): CellParser<T | null> {
  return (cell) => {
    if (cell === '') return accept(null);
    const result = parse(cell);
    return result.ok ? result : refuse(`${result.expected}, or nothing`, result.mend);
  };
}
