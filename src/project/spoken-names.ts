import type { FindablePlace } from '../finder/find-places.ts';
import { citiesOfArea } from '../finder/name-words.ts';
import type { Place } from '../schemas/place.ts';
import type { Project } from './project.ts';

/**
 * Titles of a rung in every language, and what else the same job is called there, each without and by what stands
 * in brackets. A title with an entry in the glossary means other jobs as well, which is what the entry is for.
 */
export function levelNames(
  { content: { roles, glossary } }: { content: Pick<Project['content'], 'roles' | 'glossary'> },
  id: string,
): { names: string[]; maybe: string[] } {
  const own = roles.filter((role) => role.id === id);
  const titles = own.flatMap(({ data }) => [data.title, data.short]);
  const others = own.flatMap(({ data }) => data.alsoCalled.flatMap((also) => also.titles));
  const names = [...titles, ...others].flatMap((title) => [
    title,
    ...title.split(/[()]/).map((part) => part.trim()),
  ]);
  const isExplained = (name: string): boolean =>
    !titles.includes(name) &&
    glossary.some((term) => term.id === name.toLowerCase().replaceAll(' ', '-'));
  const all = [...new Set([id, ...names])].filter((name) => name !== '');
  return {
    names: [
      ...all.filter((name) => !isExplained(name)),
      ...own.flatMap(({ data }) => data.formerly ?? []),
    ],
    maybe: all.filter(isExplained),
  };
}

/** A place with every name by which it is found. */
export function findablePlace(
  placeById: Readonly<Record<string, Place>>,
  place: Place,
): FindablePlace {
  const names = [...new Set(Object.values(place.name))];
  const cities = Object.values(place.area).flatMap(citiesOfArea);
  const others = new Set([...cities, ...place.also, ...(place.formerly ?? [])]);
  // A nation lies in itself, so that its code finds it.
  const above = place.stateIds.length === 0 ? [place.nationId] : place.stateIds;
  const regions = above.flatMap((id) => [
    id.toUpperCase(),
    ...Object.values(placeById[id]!.name),
    ...Object.values(placeById[id]!.area),
  ]);
  return {
    id: place.id,
    names,
    others: [...others].filter((name) => !names.includes(name)),
    regions: [...new Set(regions)],
  };
}
