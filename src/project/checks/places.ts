import { citiesOfArea } from '../../finder/name-words.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt, startOf, warningAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { PlaceRow } from '../data/place-tables.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { checkId, toIdTargets } from './id-targets.ts';

/** The word of data/places.csv for a kind of place. */
const WORDS: Readonly<Record<PlaceRow['kind'], string>> = {
  nation: 'nation',
  state: 'region',
  metro: 'city',
};

/** What places say of each other: which lies in which, and that each can be reached. */
export function checkPlaces(draft: Draft): Problem[] {
  const rows = draft.places ?? [];
  // A row with a fault of its own is not read; without all rows nobody can tell what is missing.
  if (draft.places === null || draft.ids.places?.size !== new Set(idsOf(rows)).size) {
    return rows.flatMap((row) => checkParents(draft, row));
  }
  return [
    ...checkNations(draft, rows),
    ...rows.flatMap((row) => checkParents(draft, row)),
    ...checkCycles(rows),
    ...checkReach(rows),
    ...rows.flatMap(checkPosition),
    ...rows.flatMap(checkOtherNames),
    ...rows.flatMap(checkAddress),
  ];
}

/** Names of pages that a role has beside those of places. */
const ROLE_PAGES = ['interview'];

/** A place whose pages of roles would have the address of another page. */
function checkAddress({ value, at }: LocatedRow<PlaceRow>): Problem[] {
  if (!ROLE_PAGES.includes(value.id)) return [];
  return [
    errorAt(at('id'), {
      found: `a place with the id ${quote(value.id)}`,
      expected: 'another id: each role has a page of that name',
      mend: 'Add the region to it, such as interview-ca.',
    }),
  ];
}

const idsOf = (rows: readonly LocatedRow<PlaceRow>[]): string[] =>
  rows.map(({ value }) => value.id);

const isNation = ({ value }: LocatedRow<PlaceRow>): boolean => value.kind === 'nation';

/** One nation at least; one alone where tables hold every place against it. */
function checkNations(draft: Draft, rows: readonly LocatedRow<PlaceRow>[]): Problem[] {
  const [first, second] = rows.filter(isNation);
  if (first === undefined) {
    return [
      errorAt(startOf(FILES.places), {
        found: 'no place of the kind nation',
        expected: 'the nation that the places lie in',
        mend: 'Add a row of the kind nation.',
      }),
    ];
  }
  const [table] = [
    ...(draft.officialPay?.length ? ['official pay'] : []),
    ...(draft.surveyPay?.length ? [FILES.surveyPay] : []),
    ...(rows.some(({ value }) => value.rpp !== null && value.kind === 'metro')
      ? ['the price levels (rpp)']
      : []),
  ];
  if (second === undefined || table === undefined) return [];
  return [
    errorAt(second.at('kind'), {
      found: `${quote(second.value.id)}, a second nation beside ${quote(first.value.id)}`,
      expected: `one nation, because ${table} holds every place against it`,
      mend: `Make it a region of ${first.value.id}, or leave out ${table}.`,
    }),
  ];
}

/** A place lies in regions, or in a nation; a nation in nothing. */
function checkParents(draft: Draft, row: LocatedRow<PlaceRow>): Problem[] {
  const { places } = draft;
  const { place } = toIdTargets(draft);
  const { value } = row;
  const kinds = new Map(places?.map((other) => [other.value.id, other.value.kind]));
  const [own] = value.parentIds;
  if (value.kind === 'nation' && own !== undefined) {
    return [
      errorAt(row.at('states'), {
        found: `${quote(own)}, in which the nation ${quote(value.id)} would lie`,
        expected: 'nothing for a nation',
        mend: 'Empty the cell, or correct the kind of the place.',
      }),
    ];
  }
  return value.parentIds.flatMap((id) => {
    const unknown = checkId(id, place, () => row.at('states'));
    const kind = kinds.get(id);
    if (unknown.length > 0 || kind !== 'metro') return unknown;
    return errorAt(row.at('states'), {
      found: `${quote(id)}, a city`,
      expected: 'regions, or a nation',
      mend: 'Correct the id here, or the kind of the place.',
    });
  });
}

/** Places that lie in one another, so that nobody comes to a nation. */
function checkCycles(rows: readonly LocatedRow<PlaceRow>[]): Problem[] {
  const parents = new Map(
    rows.map(({ value }) => [value.id, value.parentIds.filter((id) => id !== value.id)]),
  );
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const way = [row.value.id];
    let above = parents.get(row.value.id)?.[0];
    while (above !== undefined && !way.includes(above)) {
      way.push(above);
      above = parents.get(above)?.[0];
    }
    if (above === undefined || way.some((id) => told.has(id))) return [];
    const circle = [...way.slice(way.indexOf(above)), above];
    for (const id of circle) told.add(id);
    return errorAt(row.at('states'), {
      found: `${circle.map(quote).join(' in ')}, which lie in one another`,
      expected: 'places that lie in a region, and regions in a nation',
      mend: 'Correct the place that one of them lies in.',
    });
  });
}

/** Lists go by region and, where a nation has none, by nation: each city is in one of them. */
function checkReach(rows: readonly LocatedRow<PlaceRow>[]): Problem[] {
  const nations = rows.filter(isNation);
  const [first] = nations;
  const regioned = rows.some(({ value }) => value.kind === 'metro' && value.parentIds.length > 0);
  return rows.flatMap((row) => {
    const { kind, id, parentIds } = row.value;
    if (kind === 'nation' || first === undefined) return [];
    const others = parentIds.filter((parent) => parent !== id);
    if (others.length > 0) return [];
    if (nations.length > 1) {
      return errorAt(row.at('states'), {
        found: `${quote(id)}, a ${WORDS[kind]} in no nation`,
        expected: `one of ${nations.map(({ value }) => value.id).join(', ')}, or a region of one`,
        mend: `Name the nation or a region of it in the column in.`,
      });
    }
    if (kind === 'state' || !regioned) return [];
    return warningAt(row.at('states'), {
      found: `${quote(id)}, a city in no region, unlike others`,
      expected: `the region that it lies in; it is listed under ${quote(first.value.id)} itself`,
      mend: 'Name its region in the column in, if it has one.',
    });
  });
}

/** Half a position is none. */
function checkPosition(row: LocatedRow<PlaceRow>): Problem[] {
  const { latitude, longitude } = row.value;
  if ((latitude === null) === (longitude === null)) return [];
  const [blank, filled] = latitude === null ? ['lat', 'lon'] : ['lon', 'lat'];
  return [
    errorAt(row.at(blank), {
      found: `nothing in ${blank}, but a number in ${filled}`,
      expected: 'both numbers or neither',
      mend: `Fill in ${blank}, or leave ${filled} blank too.`,
    }),
  ];
}

/** A name that a place has already is none besides. Other accents are another name: rosters tell them apart. */
function checkOtherNames(row: LocatedRow<PlaceRow>): Problem[] {
  const { name, area, also } = row.value;
  const names = [...Object.values(name), ...Object.values(area).flatMap(citiesOfArea)];
  const known = new Set(names.map((text) => text.toLowerCase()));
  return also.flatMap((text) => {
    const key = text.toLowerCase();
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    return warningAt(row.at('also'), {
      found: `${quote(text)}, which is a name of the place already`,
      expected: 'names that it has besides',
      mend: 'Remove the name.',
    });
  });
}
