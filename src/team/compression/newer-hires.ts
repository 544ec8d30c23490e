import { dayNumber } from '../../schemas/day.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import type { CappedList } from '../findings/capped-list.ts';
import { LIST_MOST, largestFirst } from '../findings/capped-list.ts';
import { eachRow, ROWS_A_STEP, within } from '../steps.ts';
import type { Steps } from '../steps.ts';

/** Somebody paid more than a colleague of the same level and city who was hired before. */
export interface NewerHireCase {
  /** Places in the roster, counted from 0. */
  row: number;
  /** The longer-tenured colleague who is paid least. */
  tenuredRow: number;
  /** Full-time base pay / that of the colleague; above 1. */
  ratio: number;
}

/** Newer hires above longer-tenured people. */
export interface NewerHires {
  /** Highest ratio first. */
  cases: CappedList<NewerHireCase>;
  /** People with a hire date who have a colleague with one on the same level, in the same city and currency. */
  compared: number;
  /** People without one. */
  undated: number;
}

/** What is needed of a person. */
export type HiredPerson = Pick<
  RosterRow,
  'levelId' | 'level' | 'placeId' | 'city' | 'currency' | 'baseHundredths' | 'hireDate'
>;

/** Room for the place of a row in a number that begins with its day: 20251126 and seven digits. */
const ROWS_MOST = 10_000_000;

/**
 * People whose full-time base pay is above that of somebody with the same level, city and currency who
 * was hired on an earlier day (method: positions). Level and city as matched, or as written where they were not.
 *
 * Rows are put into groups in one pass, sorted by day inside each, and compared with the lowest pay so
 * far: near-linear in the number of rows.
 * @param most cases that are handed over, those with the highest ratios
 * @throws RangeError for more than ten million rows or a day that is not written YYYY-MM-DD
 */
export function* newerHiresSteps(
  rows: readonly HiredPerson[],
  most = LIST_MOST,
): Steps<NewerHires> {
  if (rows.length > ROWS_MOST) {
    throw new RangeError(`rows must be at most ${ROWS_MOST}, received ${rows.length}`);
  }
  const groups = yield* within(groupRows(rows), 0, 0.6);
  /** For each row the longer-tenured colleague who is paid least; -1 where none is paid less. */
  const tenuredOf = new Int32Array(rows.length).fill(-1);
  let [dated, compared] = [0, 0];
  let due = ROWS_A_STEP;
  for (const keys of groups) {
    dated += keys.length;
    if (keys.length > 1) {
      compared += keys.length;
      findPaidLess(new Float64Array(keys).sort(), rows, tenuredOf);
    }
    // Groups may be as many as people are: a step for each would cost more than the work.
    if (dated < due) continue;
    yield 0.6 + (0.3 * dated) / rows.length;
    due = dated + ROWS_A_STEP;
  }
  const found: number[] = [];
  const ratios: number[] = [];
  tenuredOf.forEach((tenuredRow, row) => {
    if (tenuredRow === -1) return;
    found.push(row);
    ratios.push(rows[row]!.baseHundredths / rows[tenuredRow]!.baseHundredths);
  });
  const toCase = (row: number, ratio: number): NewerHireCase => ({
    row,
    tenuredRow: tenuredOf[row]!,
    ratio,
  });
  const cases = largestFirst(found, ratios, toCase, most);
  return { cases, compared, undated: rows.length - dated };
}

/** Goes through one group from the longest-tenured on, with the lowest pay of all earlier days. */
function findPaidLess(
  keys: Float64Array,
  rows: readonly HiredPerson[],
  tenuredOf: Int32Array,
): void {
  let earlier = { row: -1, pay: Infinity };
  let sameDay = earlier;
  let today = 0;
  for (const key of keys) {
    const day = Math.floor(key / ROWS_MOST);
    const row = key - day * ROWS_MOST;
    const pay = rows[row]!.baseHundredths;
    if (day !== today) {
      if (sameDay.pay < earlier.pay) earlier = sameDay;
      sameDay = { row, pay };
      today = day;
    } else if (pay < sameDay.pay) sameDay = { row, pay };
    if (pay > earlier.pay) tenuredOf[row] = earlier.row;
  }
}

/** Day and row as one number, in a list for each level, city and currency. */
function* groupRows(rows: readonly HiredPerson[]): Steps<number[][]> {
  const levels = new Map<string, Map<string, Map<string, number[]>>>();
  const groups: number[][] = [];
  yield* eachRow(rows.length, (row) => {
    const person = rows[row]!;
    if (person.hireDate === null) return;
    const cities = getOrAdd(
      levels,
      nameOf(person.levelId, person.level),
      () => new Map<string, Map<string, number[]>>(),
    );
    const currencies = getOrAdd(
      cities,
      nameOf(person.placeId, person.city),
      () => new Map<string, number[]>(),
    );
    const keys = getOrAdd(currencies, person.currency, () => {
      const list: number[] = [];
      groups.push(list);
      return list;
    });
    keys.push(dayNumber('hireDate', person.hireDate) * ROWS_MOST + row);
  });
  return groups;
}

/** An id is never equal to a text as written. */
function nameOf(id: string | null, text: string): string {
  return id ?? `"${text}`;
}

function getOrAdd<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
