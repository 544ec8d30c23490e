import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { PersonPosition } from '../../../team/position/person-position.ts';

/** What people can be sorted by; `file` is the order of the file. */
export type PeopleColumn =
  'file' | 'name' | 'rung' | 'city' | 'base' | 'compa' | 'penetration' | 'market';

/** Where pay stands against the range. */
export type PeopleSide = 'all' | 'below' | 'within' | 'above' | 'no-range';

/** Stands for the level of people whose level was not matched; no id has a colon. */
export const NO_LEVEL = ':';

/** Which people to show, and in which order. */
export interface PeopleQuery {
  sort: PeopleColumn;
  descending: boolean;
  /** Part of a name, an id or a title. */
  search: string;
  /** Id of a rung; NO_LEVEL for levels that were not matched, null for all. */
  level: string | null;
  /** Key of a place, see PlaceChoice; null for all. */
  place: string | null;
  side: PeopleSide;
  /** Number of the first one to show. */
  offset: number;
  /** How many to show. */
  size: number;
}

/** Somebody with where they stand. */
export interface PersonLine {
  row: RosterRow;
  position: PersonPosition;
}

/** The part of the people that fits on the page. */
export interface PeoplePage {
  /** Everybody in the roster. */
  total: number;
  matching: number;
  offset: number;
  people: PersonLine[];
}

/** Rows of the table to begin with, and on a page of everybody. */
export const PEOPLE_FIRST = 15;
export const PEOPLE_ON_PAGE = 50;

/** A place of the roster, matched or as it is written. */
export interface PlaceChoice {
  /** Id of the place, or the city as written after a colon. */
  key: string;
  /** Id of the place; null where the city was not matched. */
  placeId: string | null;
  city: string;
  count: number;
}
