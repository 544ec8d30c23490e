import type { Draft } from '../draft/draft.ts';
import { errorAt } from '../problem.ts';
import type { Problem } from '../problem.ts';

/** What a place needs by its kind: a metropolitan area is drawn on the map, so it has coordinates. */
export function checkPlaces({ places }: Draft): Problem[] {
  return (places ?? []).flatMap(({ value, at }) => {
    if (value.kind !== 'metro') return [];
    const blanks = [
      value.latitude === null ? 'lat' : null,
      value.longitude === null ? 'lon' : null,
    ].filter((column) => column !== null);
    return blanks.map((column) =>
      errorAt(at(column), {
        found: `nothing in ${column}`,
        expected: 'degrees as a number, because the place is a metro',
        mend: 'Fill in the coordinates of the area.',
      }),
    );
  });
}
