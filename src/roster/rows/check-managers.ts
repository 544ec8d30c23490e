import type { RosterRow } from '../../schemas/roster-row.ts';
import type { Meaning, UnknownText } from '../parsed-roster.ts';
import { MOST_LISTED, MOST_TEXTS } from '../values/own-text.ts';
import { waysToName } from '../values/read-id.ts';
import type { ReportCell } from './cell-finding.ts';

/** Every id of a file: the index of its row, or below zero when the row was left out. */
type RowIndexes = ReadonlyMap<string, number>;

/**
 * Checks who reports to whom. A manager who is not in the file is reported and kept: it may be somebody above
 * it. Somebody who is their own manager, at once or by a circle, loses the entry. Gives the names that several
 * people have; `said` is who is meant by them.
 */
export function checkManagers(
  rows: readonly RosterRow[],
  indexes: RowIndexes,
  said: readonly Meaning<string>[],
  report: ReportCell,
): UnknownText[] {
  const named = findByOtherWays(rows, indexes);
  const unclear = collectUnclear(rows, said);
  const managers = new Int32Array(rows.length).fill(-1);
  for (const [index, row] of rows.entries()) {
    if (row.managerId === null) continue;
    const own = indexes.get(row.managerId);
    const found = own === undefined ? (named.get(row.managerId) ?? []) : [own];
    const manager = found.length > 1 ? unclear.managerOf(row.managerId, found, indexes) : found[0];
    if (manager === null) {
      row.managerId = null;
    } else if (manager === index) {
      report('manager-self', 'cell-left-out', row.line, 'managerId', row.managerId);
      row.managerId = null;
    } else if (found.length > 1 && manager === undefined) {
      report('manager-several', 'cell-left-out', row.line, 'managerId', row.managerId);
      row.managerId = null;
    } else if (manager === undefined) {
      report('manager-unknown', 'kept', row.line, 'managerId', row.managerId);
    } else if (manager >= 0) {
      managers[index] = manager;
      // One copy of every id is enough.
      row.managerId = rows[manager]?.employeeId ?? row.managerId;
    }
  }
  for (const circle of findCircles(managers)) {
    for (const index of circle) {
      const row = rows[index];
      if (row === undefined || row.managerId === null) continue;
      const facts = { people: circle.length };
      report('manager-circle', 'cell-left-out', row.line, 'managerId', row.managerId, facts);
      row.managerId = null;
    }
  }
  return unclear.list();
}

/** Names of managers that several people have. */
interface UnclearManagers {
  /** The index of the row of who is meant; null for nobody, undefined where nothing was said. */
  managerOf(text: string, found: readonly number[], indexes: RowIndexes): number | null | undefined;
  list(): UnknownText[];
}

function collectUnclear(
  rows: readonly RosterRow[],
  said: readonly Meaning<string>[],
): UnclearManagers {
  const saidOf = new Map(said);
  const texts = new Map<string, { count: number; found: readonly number[] }>();
  return {
    managerOf(text, found, indexes) {
      const known = texts.get(text);
      if (known !== undefined) known.count++;
      else if (texts.size < MOST_TEXTS) texts.set(text, { count: 1, found });
      const id = saidOf.get(text);
      return id === undefined || id === null ? id : indexes.get(id);
    },
    list: () =>
      [...texts]
        .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST_LISTED)
        .map(([text, { count, found }]) => {
          const people = found.flatMap((index) => rows[index] ?? []);
          return {
            text,
            count,
            proposals: people.map(({ employeeId }) => employeeId),
            labels: people.map(({ employeeId, role, city }) =>
              [employeeId, role, city].filter(Boolean).join(' · '),
            ),
          };
        }),
  };
}

/** Most people of one name whom somebody can choose from. */
const MOST_NAMESAKES = 20;

/**
 * Managers who are no id of the file, by what their cells may say otherwise: an address in other letters, a name
 * that somebody of the file has, a name with an id. The indexes of the rows that the cell names equally well.
 */
function findByOtherWays(
  rows: readonly RosterRow[],
  indexes: RowIndexes,
): ReadonlyMap<string, readonly number[]> {
  const unknown = new Map<string, string[]>();
  for (const { managerId } of rows) {
    if (managerId !== null && !indexes.has(managerId) && !unknown.has(managerId)) {
      unknown.set(managerId, waysToName(managerId));
    }
  }
  const found = new Map<string, readonly number[]>();
  if (unknown.size === 0) return found;
  // Only what is asked for is noted: most files have few unknown managers and many people.
  const wanted = new Set([...unknown.values()].flat());
  const of = new Map<string, number[]>();
  const note = (key: string, index: number): void => {
    if (!wanted.has(key)) return;
    const others = of.get(key);
    if (others === undefined) of.set(key, [index]);
    else if (others.at(-1) !== index && others.length < MOST_NAMESAKES) others.push(index);
  };
  for (const [index, { employeeId, name }] of rows.entries()) {
    note(employeeId.toLowerCase(), index);
    note(name.toLowerCase(), index);
  }
  for (const [text, ways] of unknown) {
    const named = ways.map((way) => of.get(way)).find((one) => one !== undefined);
    if (named !== undefined) found.set(text, named);
  }
  return found;
}

const UNSEEN = 0;
const DONE = -1;

/** The circles of a graph in which everybody points to at most one other, -1 for nobody. */
function findCircles(next: Int32Array): number[][] {
  const circles: number[][] = [];
  // Otherwise the number of the walk that came by, from 1.
  const seen = new Int32Array(next.length).fill(UNSEEN);
  for (let start = 0; start < next.length; start++) {
    const walk = start + 1;
    let at = start;
    while (at !== -1 && seen[at] === UNSEEN) {
      seen[at] = walk;
      at = next[at] ?? -1;
    }
    if (at !== -1 && seen[at] === walk) {
      const circle = [at];
      for (let member = next[at] ?? at; member !== at; member = next[member] ?? at)
        circle.push(member);
      circles.push(circle);
    }
    for (let passed = start; passed !== -1 && seen[passed] === walk; passed = next[passed] ?? -1) {
      seen[passed] = DONE;
    }
  }
  return circles;
}
