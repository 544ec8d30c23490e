import { rungsOf } from '../ladder/order.ts';
import type { Project } from '../project/project.ts';
import { findablePlace, levelNames } from '../project/spoken-names.ts';
import type { KnownNames } from '../roster/known-names.ts';
import { namePlaces } from '../roster/values/place-names.ts';
import { byId } from '../schemas/by-id.ts';

/** What records may speak of, in the order of the ladder and of data/places.csv: its rungs and its cities. */
export type RecordNames = Pick<KnownNames, 'levels' | 'places'>;

/** What records are read by. */
export interface RecordGround {
  names: RecordNames;
  /** The day that counts as today, or its month. */
  asOf: string;
}

/** Every name by which records may call a rung or a city of the project, in all its languages. */
export function recordNames(
  project: Pick<Project, 'ladder' | 'places'> & {
    content: Pick<Project['content'], 'roles' | 'glossary'>;
  },
): RecordNames {
  const { ladder, places } = project;
  const placeById = byId(places.map((place) => [place.id, place]));
  const cities = places
    .filter(({ kind }) => kind === 'metro')
    .map((place) => findablePlace(placeById, place));
  return {
    levels: rungsOf(ladder).map((id) => ({
      id,
      ...levelNames(project, id),
      ...(ladder.sublevels[id] ? { sublevels: ladder.sublevels[id] } : {}),
    })),
    places: namePlaces(
      cities.map(({ id, names, others, regions }) => ({
        id,
        cities: [...names, ...others],
        states: regions,
      })),
    ),
  };
}
