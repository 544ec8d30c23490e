import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { PositionColumns } from '../../../team/findings/position-columns.ts';
import type { PersonPosition } from '../../../team/position/person-position.ts';
import { placeKey } from './engine-state.ts';
import type { PeopleColumn, PeoplePage, PeopleQuery, PeopleSide } from './people-query.ts';
import { NO_LEVEL } from './people-query.ts';
import type { Progress } from './progress.ts';

/** Everybody, and where they stand. */
interface PeopleSource {
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
  progress: Progress,
): Promise<PeoplePage> {
  const order = await orderPeople(source, query, progress);
  const { size } = query;
  const last = Math.max(0, Math.ceil(order.length / size) - 1) * size;
  const offset = Math.min(Math.max(0, query.offset), last);
  const shown = [...order.subarray(offset, offset + size)];
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
async function orderPeople(
  source: PeopleSource,
  query: Omit<PeopleQuery, 'offset' | 'size'>,
  progress: Progress,
): Promise<Uint32Array> {
  const chosen = await choosePeople(source, query, (share) => progress(share * 0.4));
  return sortPeople(source, query, chosen, (share) => progress(0.4 + share * 0.6));
}

async function choosePeople(
  { rows, columns }: PeopleSource,
  { search, level, place, side }: Omit<PeopleQuery, 'offset' | 'size'>,
  progress: Progress,
): Promise<Uint32Array> {
  const wanted = search.trim().toLowerCase();
  const isChosen = (row: RosterRow, index: number): boolean =>
    (level === null || (row.levelId ?? NO_LEVEL) === level) &&
    (place === null || placeKey(row) === place) &&
    (side === 'all' || sideOf(columns, index) === side) &&
    (wanted === '' || isNamed(row, wanted));
  const chosen = new Uint32Array(rows.length);
  let count = 0;
  for (let index = 0; index < rows.length; index++) {
    if (isChosen(rows[index]!, index)) chosen[count++] = index;
    if (index % SLICE === SLICE - 1) await progress(index / rows.length);
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
  { sort, descending }: Omit<PeopleQuery, 'offset' | 'size'>,
  order: Uint32Array,
  progress: Progress,
): Promise<Uint32Array> {
  const { rows, compare } = source;
  if (sort === 'file') return descending ? order.reverse() : order;
  if (sort === 'name' || sort === 'city') {
    const direction = descending ? -1 : 1;
    return sortOrder(
      order,
      (a, b) => direction * compare(rows[a]![sort], rows[b]![sort]) || a - b,
      progress,
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
    progress,
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

/** Short enough to be sorted at one go. */
const RUN = 16_384;

/**
 * Sorts numbers of rows by a comparison, keeping equals as they stand; long lists in pieces, so that the work
 * can be watched and stopped.
 * @returns the sorted numbers, which may be the given array
 */
export async function sortOrder(
  order: Uint32Array,
  compare: (a: number, b: number) => number,
  progress: Progress,
): Promise<Uint32Array> {
  const { length } = order;
  const passes = 1 + Math.max(0, Math.ceil(Math.log2(length / RUN)));
  let done = 0;
  const step = (count: number): Promise<void> => {
    done += count;
    return progress(Math.min(1, done / (length * passes)));
  };
  for (let start = 0; start < length; start += RUN) {
    order.subarray(start, start + RUN).sort(compare);
    await step(RUN);
  }
  let from = order;
  let to = length > RUN ? new Uint32Array(length) : order;
  for (let run = RUN; run < length; run *= 2) {
    for (let start = 0; start < length; start += 2 * run) {
      const middle = Math.min(start + run, length);
      const end = Math.min(start + 2 * run, length);
      await mergeRuns(from, to, { start, middle, end }, compare, step);
    }
    [from, to] = [to, from];
  }
  return from;
}

async function mergeRuns(
  from: Uint32Array,
  to: Uint32Array,
  { start, middle, end }: { start: number; middle: number; end: number },
  compare: (a: number, b: number) => number,
  step: (count: number) => Promise<void>,
): Promise<void> {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takesLeft = right >= end || (left < middle && compare(from[left]!, from[right]!) <= 0);
    to[at] = from[takesLeft ? left++ : right++]!;
    if ((at - start) % RUN === RUN - 1) await step(RUN);
  }
}
