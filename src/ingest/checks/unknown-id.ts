import { errorAt } from '../problem.ts';
import type { Position, Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';

/** What an id should lead to. */
export interface IdTarget {
  /** "place", "source", … */
  name: string;
  /** Where ids of this sort are listed. */
  listedIn: string;
  /** The ids that exist; null when they could not be read. */
  ids: ReadonlySet<string> | null;
}

/** A problem when an id leads nowhere; none when nobody can tell. */
export function checkId(id: string, target: IdTarget, position: () => Position): Problem[] {
  if (target.ids === null || target.ids.has(id)) return [];
  const meant = nearest(id, target.ids);
  return [
    errorAt(position(), {
      found: `an unknown ${target.name} ${quote(id)}`,
      expected: `${/^[aeiou]/.test(target.name) ? 'an' : 'a'} ${target.name} of ${target.listedIn}`,
      mend: meant === null ? 'Add it there, or correct the id.' : `Did you mean ${meant}?`,
    }),
  ];
}
