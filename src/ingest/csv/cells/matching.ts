import type { z } from 'zod';
import { accept, refuse } from '../cell.ts';
import type { CellParser } from '../cell.ts';

/** A text that a schema accepts, so that the pattern is written once, in src/schemas. */
export function matching(schema: z.ZodType<string>, expected: string): CellParser<string> {
  return (cell) => {
    if (schema.safeParse(cell).success) return accept(cell);
    return refuse(expected, cell === '' ? 'Fill in the cell.' : 'Correct the spelling.');
  };
}
