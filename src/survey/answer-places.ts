import type { PlaceRow } from '../project/data/place-tables.ts';
import type { SurveyRules } from '../schemas/survey-rules.ts';
import { plainText } from './title-rules.ts';

/** What an answer says of its place: one field for all of it, or a field each. */
export interface WrittenPlace {
  location: string;
  city: string;
  state: string;
}

/** Where an answer is from, as far as it can be told; ids of data/places.csv. */
export interface FoundPlace {
  areaId: string | null;
  stateId: string | null;
}

const NOWHERE: FoundPlace = { areaId: null, stateId: null };

/** The names of places that answers are looked up in. */
interface Gazetteer {
  /** Area by `city, state`. */
  cities: ReadonlyMap<string, string>;
  /** Place by a name that needs no state. */
  alone: ReadonlyMap<string, FoundPlace>;
  /** State by each of its spellings. */
  states: ReadonlyMap<string, string>;
  abroad: ReadonlySet<string>;
  stateAreas: ReadonlyMap<string, string>;
  padding: RegExp;
}

/**
 * The places of the project and the rules’ further names as a function from what an answer says to where
 * it is from. Cities of an area’s official name are known in each of its states.
 */
export function placeFinder(
  places: readonly PlaceRow[],
  rules: SurveyRules['places'],
  locale: string,
): (written: WrittenPlace) => FoundPlace {
  const gazetteer = toGazetteer(places, rules, locale);
  return (written) =>
    written.location === ''
      ? placeOfFields(gazetteer, written)
      : placeOfLocation(gazetteer, written.location);
}

const key = (city: string, stateId: string): string => `${city}, ${stateId}`;

function toGazetteer(
  places: readonly PlaceRow[],
  rules: SurveyRules['places'],
  locale: string,
): Gazetteer {
  const cities = new Map<string, string>();
  const alone = new Map<string, FoundPlace>();
  const states = new Map<string, string>();
  for (const { id, kind, area, parentIds } of places) {
    if (kind === 'state') {
      states.set(id, id).set(plainText(area[locale] ?? ''), id);
    } else if (kind === 'metro') {
      for (const city of (area[locale] ?? '').split(/[–/-]/).map(plainText)) {
        for (const stateId of parentIds) {
          const name = key(city, stateId);
          if (!cities.has(name)) cities.set(name, id);
        }
      }
    }
  }
  for (const [id, spellings] of Object.entries(rules.states)) {
    for (const spelling of spellings) states.set(plainText(spelling), id);
  }
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const [areaId, { alone: names, towns }] of Object.entries(rules.areas)) {
    const stateId = byId.get(areaId)?.parentIds[0] ?? null;
    for (const name of names) alone.set(plainText(name), { areaId, stateId });
    for (const [townState, list] of Object.entries(towns)) {
      for (const town of list) cities.set(key(plainText(town), townState), areaId);
    }
  }
  return {
    cities,
    alone,
    states,
    abroad: new Set(rules.abroad.map(plainText)),
    stateAreas: new Map(Object.entries(rules.stateAreas)),
    padding: new RegExp(rules.padding, 'g'),
  };
}

const COUNTRY = /(^| )(usa?|united states( of america)?|u s a?)$/;

function stateOf({ states }: Gazetteer, written: string): string | null {
  return states.get(plainText(written).replace(COUNTRY, '').trim()) ?? null;
}

const firstState = (gazetteer: Gazetteer, parts: readonly string[]): string | null =>
  parts.map((part) => stateOf(gazetteer, part)).find((state) => state !== null) ?? null;

/** “Denver, CO”, “Colorado”, “NYC”: a city, its state or both in one field. */
function placeOfLocation(gazetteer: Gazetteer, location: string): FoundPlace {
  const { alone, abroad, stateAreas } = gazetteer;
  const parts = location
    .split(/[,;/(]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.some((part) => abroad.has(plainText(part)))) return NOWHERE;
  const named = firstState(gazetteer, parts.slice(1));
  if (named !== null) return cityIn(gazetteer, plainText(parts[0] ?? ''), named);

  const whole = plainText(location).replace(/ (usa?|united states( of america)?)$/, '');
  const known = alone.get(whole);
  if (known !== undefined) return known;
  const state = stateOf(gazetteer, whole);
  if (state !== null) return { areaId: stateAreas.get(state) ?? null, stateId: state };
  const words = whole.split(' ');
  // The longest ending goes first: “west virginia” ends in another state.
  for (const count of [3, 2, 1].filter((size) => size < words.length)) {
    const ending = stateOf(gazetteer, words.slice(-count).join(' '));
    if (ending !== null) return cityIn(gazetteer, words.slice(0, -count).join(' '), ending);
  }
  const part = parts.find((name) => alone.has(plainText(name)));
  return (part === undefined ? undefined : alone.get(plainText(part))) ?? NOWHERE;
}

/** A city and a state in fields of their own; the state may be blank, or hold several. */
function placeOfFields(gazetteer: Gazetteer, { city, state }: WrittenPlace): FoundPlace {
  const parts = city.split(/[,;/(]/);
  const stateId =
    firstState(gazetteer, state.split(/[,;]/)) ?? firstState(gazetteer, parts.slice(1));
  if (stateId !== null) return cityIn(gazetteer, plainText(parts[0] ?? ''), stateId);
  return (
    gazetteer.alone.get(plainText(city)) ?? { areaId: null, stateId: stateOf(gazetteer, city) }
  );
}

/** The area that a city of a state lies in. */
function cityIn(
  { cities, alone, stateAreas, padding }: Gazetteer,
  written: string,
  stateId: string,
): FoundPlace {
  const whole = stateAreas.get(stateId);
  if (whole !== undefined) return { areaId: whole, stateId };
  const city = written.replace(padding, '').trim();
  const saint = city.replace(/^saint /, 'st ');
  const nickname = alone.get(city);
  const areaId =
    cities.get(key(saint, stateId)) ??
    cities.get(key(city, stateId)) ??
    (nickname?.stateId === stateId ? nickname.areaId : null);
  return { areaId, stateId };
}
