import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { ReportCell } from './cell-finding.ts';

/** Every id of a file: the index of its row, or below zero when the row was left out. */
export type RowIndexes = ReadonlyMap<string, number>;

/**
 * Checks who reports to whom. A manager who is not in the file is reported and kept: it may be somebody above
 * it. Somebody who is their own manager, at once or by a circle, loses the entry.
 */
export function checkManagers(
  rows: readonly RosterRow[],
  indexes: RowIndexes,
  report: ReportCell,
): void {
  const managers = new Int32Array(rows.length).fill(-1);
  for (const [index, row] of rows.entries()) {
    if (row.managerId === null) continue;
    const manager = indexes.get(row.managerId);
    if (manager === index) {
      report('manager-self', 'cell-left-out', row.line, 'managerId', row.managerId);
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
