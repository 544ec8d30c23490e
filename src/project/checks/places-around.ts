import type { PlaceRow } from '../data/place-tables.ts';
import type { Draft } from '../draft/draft.ts';

/** The places of a draft by id. */
export function placesById(places: NonNullable<Draft['places']>): ReadonlyMap<string, PlaceRow> {
  return new Map(places.map(({ value }) => [value.id, value]));
}

/** A place, what it lies in, and last its nation: where nothing says which, the only one. */
export function placesAround(place: PlaceRow, known: ReadonlyMap<string, PlaceRow>): PlaceRow[] {
  const around = new Set<PlaceRow>([place]);
  // A set that grows while it is walked: parents of parents, each once.
  for (const one of around) {
    for (const id of one.parentIds) {
      const above = known.get(id);
      if (above) around.add(above);
    }
  }
  const isNation = ({ kind }: PlaceRow): boolean => kind === 'nation';
  const all = [...known.values()].filter(isNation);
  const nation = [...around].find(isNation) ?? (all.length === 1 ? all[0] : undefined);
  return [...[...around].filter((one) => !isNation(one)), ...(nation ? [nation] : [])];
}
