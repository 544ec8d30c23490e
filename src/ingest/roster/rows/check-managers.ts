import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { ReportCell } from './cell-finding.ts';

const UNSEEN = 0;
const DONE = -1;

/**
 * Checks who reports to whom. A manager who is not in the file is reported and kept: it may be somebody above
 * it. Somebody who is their own manager, at once or by a circle, loses the entry. `lines` has every id of the
 * file, also of rows that were left out.
 */
export function checkManagers(
  rows: RosterRow[],
  lines: ReadonlyMap<string, number>,
  report: ReportCell,
): void {
  const rowOf = new Map<string, number>();
  for (const [index, row] of rows.entries()) rowOf.set(row.employeeId, index);
  const managerOf = new Int32Array(rows.length).fill(-1);
  for (const [index, row] of rows.entries()) {
    if (row.managerId === null) continue;
    managerOf[index] = rowOf.get(row.managerId) ?? -1;
    if (row.managerId === row.employeeId) {
      report('manager-self', 'cell-left-out', row.line, 'managerId', row.managerId);
      row.managerId = null;
      managerOf[index] = -1;
    } else if (!lines.has(row.managerId)) {
      report('manager-unknown', 'kept', row.line, 'managerId', row.managerId);
    }
  }
  for (const circle of findCircles(managerOf)) {
    for (const index of circle) {
      const row = rows[index];
      if (row === undefined || row.managerId === null) continue;
      report('manager-circle', 'cell-left-out', row.line, 'managerId', row.managerId, {
        people: circle.length,
      });
      row.managerId = null;
    }
  }
}

/** The circles of a graph in which everybody points to at most one other. */
function findCircles(next: Int32Array): number[][] {
  const circles: number[][] = [];
  // 0: not seen, -1: done, else the number of the walk that is passing.
  const seen = new Int32Array(next.length);
  for (let start = 0; start < next.length; start++) {
    const walk = start + 1;
    let at = start;
    while (at !== -1 && seen[at] === UNSEEN) {
      seen[at] = walk;
      at = next[at] ?? -1;
    }
    if (at !== -1 && seen[at] === walk) {
      const circle: number[] = [];
      for (let member = at; circle.length === 0 || member !== at; member = next[member] ?? -1)
        circle.push(member);
      circles.push(circle);
    }
    for (let passed = start; passed !== -1 && seen[passed] === walk; passed = next[passed] ?? -1) {
      seen[passed] = DONE;
    }
  }
  return circles;
}
