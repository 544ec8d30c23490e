import { socCode as socCodeSchema } from '../../../schemas/occupation.ts';
import { slug as slugSchema } from '../../../schemas/place.ts';
import { accept } from '../cell.ts';
import type { CellParser } from '../cell.ts';
import { matching } from './matching.ts';

/** An id of our own. */
export const slug = matching(
  slugSchema,
  'an id of lower-case Latin letters, digits and single hyphens',
);

/** A code of an official occupation. */
export const socCode = matching(socCodeSchema, 'an occupation code such as 41-3091');

/** Several ids separated by one space; blank is none. */
export const slugList: CellParser<string[]> = (cell) => {
  const ids = cell === '' ? [] : cell.split(' ');
  for (const id of ids) {
    const result = slug(id);
    if (!result.ok) {
      return { ...result, expected: `ids separated by one space, each ${result.expected}` };
    }
  }
  return accept(ids);
};
