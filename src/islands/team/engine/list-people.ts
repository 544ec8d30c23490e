import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { PersonPosition } from '../../../team/position/person-position.ts';
import type { PositionColumns } from '../../../team/report/position-columns.ts';
import type { PeopleColumn, PeoplePage, PeopleQuery, PeopleSide } from './people-query.ts';
import { PEOPLE_ON_PAGE } from './people-query.ts';
import { placeKey } from './place-key.ts';
import type { Report } from './report.ts';
import { sortOrder } from './sort-order.ts';

/** Everybody, and where they stand. */
export interface PeopleSource {
  rows: readonly RosterRow[];
  columns: PositionColumns;
  /** Ids of the rungs, the lowest first. */
  levels: readonly string[];
  positionOf: (row: RosterRow) => PersonPosition;
  /** Alphabetical order of the language. */
  compare: (a: string, b: string) => number;
}

/** Rows looked at between two words about progress. */
const SLICE = 20_000;

/**
 * Chooses and sorts people, and hands over those on one page. Whoever has no value in a sorted column stands
 * last in both directions; equals stay in the order of the file.
 */
export async function listPeople(
  source: PeopleSource,
  query: PeopleQuery,
  report: Report,
): Promise<PeoplePage> {
  const order = await orderPeople(source, query, report);
  const last = Math.max(0, Math.ceil(order.length / PEOPLE_ON_PAGE) - 1) * PEOPLE_ON_PAGE;
  const offset = Math.min(Math.max(0, query.offset), last);
  const shown = [...order.subarray(offset, offset + PEOPLE_ON_PAGE)];
  return {
    total: source.rows.length,
    matching: order.length,
    offset,
    people: shown.map((index) => {
      const row = source.rows[index]!;
      return { row, position: source.positionOf(row) };
    }),
  };
}

/** Places in the roster of the chosen people, in the order that was asked for. */
export async function orderPeople(
  source: PeopleSource,
  query: Omit<PeopleQuery, 'offset'>,
  report: Report,
): Promise<Uint32Array> {
  const chosen = await choosePeople(source, query, (share) => report(share * 0.4));
  return sortPeople(source, query, chosen, (share) => report(0.4 + share * 0.6));
}

async function choosePeople(
  { rows, columns }: PeopleSource,
  { search, level, place, side }: Omit<PeopleQuery, 'offset'>,
  report: Report,
): Promise<Uint32Array> {
  const wanted = search.trim().toLowerCase();
  const isChosen = (row: RosterRow, index: number): boolean =>
    (level === null || (row.levelId ?? 'none') === level) &&
    (place === null || placeKey(row) === place) &&
    (side === 'all' || sideOf(columns, index) === side) &&
    (wanted === '' || isNamed(row, wanted));
  const chosen = new Uint32Array(rows.length);
  let count = 0;
  for (let index = 0; index < rows.length; index++) {
    if (isChosen(rows[index]!, index)) chosen[count++] = index;
    if (index % SLICE === SLICE - 1) await report(index / rows.length);
  }
  return chosen.subarray(0, count);
}

const isNamed = (row: RosterRow, wanted: string): boolean =>
  row.name.toLowerCase().includes(wanted) ||
  row.employeeId.toLowerCase().includes(wanted) ||
  row.role.toLowerCase().includes(wanted);

function sideOf({ rangeIndex, circle }: PositionColumns, index: number): PeopleSide {
  if (rangeIndex[index] === -1) return 'no-range';
  const outside = circle[index]!;
  return outside === 0 ? 'within' : outside < 0 ? 'below' : 'above';
}

async function sortPeople(
  source: PeopleSource,
  { sort, descending }: Omit<PeopleQuery, 'offset'>,
  order: Uint32Array,
  report: Report,
): Promise<Uint32Array> {
  const { rows, compare } = source;
  if (sort === 'file') return descending ? order.reverse() : order;
  if (sort === 'name' || sort === 'city') {
    const direction = descending ? -1 : 1;
    return sortOrder(
      order,
      (a, b) => direction * compare(rows[a]![sort], rows[b]![sort]) || a - b,
      report,
    );
  }
  const numbers = numbersOf(source, sort);
  // Nobody without a value comes before somebody with one.
  const keys = numbers.map((number) =>
    Number.isNaN(number) ? Infinity : descending ? -number : number,
  );
  return sortOrder(
    order,
    // Two without a value have no difference.
    (a, b) => (keys[a] === keys[b] ? a - b : keys[a]! - keys[b]!),
    report,
  );
}

/** A number for everybody, NaN where there is none. */
function numbersOf(
  { rows, columns, levels }: PeopleSource,
  sort: Exclude<PeopleColumn, 'file' | 'name' | 'city'>,
): Float64Array {
  switch (sort) {
    case 'rung':
      return Float64Array.from(rows, ({ levelId }) =>
        levelId === null ? Number.NaN : levels.indexOf(levelId),
      );
    case 'base':
      return Float64Array.from(rows, ({ baseHundredths }) => baseHundredths);
    case 'compa':
      return columns.compaRatio;
    case 'penetration':
      return columns.penetration;
    case 'market':
      return columns.marketRatio;
  }
}
