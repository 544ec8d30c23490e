import type { RosterRow } from '../../schemas/roster-row.ts';
import { checkPositive } from '../../stats/check-number.ts';
import type { CappedList } from '../findings/capped-list.ts';
import { LIST_MOST, largestFirst } from '../findings/capped-list.ts';
import { eachRow, within } from '../steps.ts';
import type { Steps } from '../steps.ts';

/** Somebody whose pay is close to the manager's, or above it. */
export interface ManagerCase {
  /** Places in the roster, counted from 0. */
  row: number;
  managerRow: number;
  /** Above the manager's pay it is inversion. */
  kind: 'compression' | 'inversion';
  /** Full-time base pay / that of the manager. */
  ratio: number;
}

/** Compression and inversion between people and their managers. */
export interface ManagerCompression {
  /** Highest ratio first. */
  cases: CappedList<ManagerCase>;
  compressed: number;
  inverted: number;
  /** People whose pay was set against their manager's. */
  compared: number;
  /** The roster has nobody with the manager's id, or several, or it is the person's own. */
  managerUnknown: number;
  otherCurrency: number;
}

/** What is needed of a person. */
export type CompressionPerson = Pick<
  RosterRow,
  'employeeId' | 'managerId' | 'baseHundredths' | 'currency'
>;

/**
 * Compression: full-time base pay of at least `share` (95 % by default of the settings) of the manager's;
 * inversion: above it (method: positions). One pass over the rows and one over the managers.
 *
 * @param most cases that are handed over, those with the highest ratios
 * @throws RangeError when the share is not above 0
 */
export function* managerCompressionSteps(
  rows: readonly CompressionPerson[],
  share: number,
  most = LIST_MOST,
): Steps<ManagerCompression> {
  checkPositive('share', share);
  const managerRows = yield* within(findManagers(rows), 0, 0.6);
  const found: number[] = [];
  const ratios: number[] = [];
  const result = { compressed: 0, inverted: 0, compared: 0, managerUnknown: 0, otherCurrency: 0 };
  const compare = (row: number): void => {
    const person = rows[row]!;
    if (person.managerId === null) return;
    const managerRow = managerRows[row]!;
    if (managerRow === -1 || managerRow === row) {
      result.managerUnknown += 1;
      return;
    }
    const manager = rows[managerRow]!;
    if (manager.currency !== person.currency) {
      result.otherCurrency += 1;
      return;
    }
    result.compared += 1;
    // The quotient, since 0.95 of an amount need not be a number that a computer holds exactly.
    const ratio = person.baseHundredths / manager.baseHundredths;
    if (ratio < share) return;
    if (ratio > 1) result.inverted += 1;
    else result.compressed += 1;
    found.push(row);
    ratios.push(ratio);
  };
  yield* within(eachRow(rows.length, compare), 0.6, 0.9);
  const toCase = (row: number, ratio: number): ManagerCase => {
    const kind = ratio > 1 ? 'inversion' : 'compression';
    return { row, managerRow: managerRows[row]!, kind, ratio };
  };
  const cases = largestFirst(found, ratios, toCase, most);
  return { cases, ...result };
}

/** Row of each person's manager; -1 where there is none, or where several rows have the id. */
function* findManagers(rows: readonly CompressionPerson[]): Steps<Int32Array> {
  const numbers = new Map<string, number>();
  const managerOf = new Int32Array(rows.length).fill(-1);
  const takeManager = (row: number): void => {
    const { managerId } = rows[row]!;
    if (managerId === null) return;
    let number = numbers.get(managerId);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(managerId, number);
    }
    managerOf[row] = number;
  };
  yield* within(eachRow(rows.length, takeManager), 0, 0.5);
  const rowOf = new Int32Array(numbers.size).fill(-1);
  const repeated = new Set<number>();
  const takePerson = (row: number): void => {
    const number = numbers.get(rows[row]!.employeeId);
    if (number === undefined) return;
    if (rowOf[number] !== -1) repeated.add(number);
    rowOf[number] = row;
  };
  yield* within(eachRow(rows.length, takePerson), 0.5, 1);
  for (const number of repeated) rowOf[number] = -1;
  return managerOf.map((number) => (number === -1 ? -1 : rowOf[number]!));
}
