import type { CellTable, CellTotal } from './cell-table.ts';
import type { DisplayRule } from './display-rules.ts';

/** Why a cell is not published at all. */
export type HidingRule =
  | DisplayRule
  /** It keeps another from being computed from the total that both are part of. */
  | 'complement'
  /** It is a total in which too little would be hidden. */
  | 'uncovered-total'
  /** With it, a hidden number of people could be told too closely. */
  | 'narrow-count';

/** What is hidden in a total that is shown, at least, and how many numbers each hidden count leaves open. */
export const LEAST_HIDDEN = { cells: 2, contributors: 10, width: 10 } as const;

/** Which cells are hidden and why, by index of the table. */
export type HiddenCells = Map<number, readonly HidingRule[]>;

/** What earlier releases have published, by index of the table. */
export interface ShownBefore {
  /** Cells that stay published whatever else is hidden. */
  kept: ReadonlySet<number>;
  /**
   * Cells that were published at any time, `kept` ones among them. They are hidden last: with a cell of one release
   * and another of the next, what both were hidden for could be computed.
   */
  ever: ReadonlySet<number>;
}

const NOTHING_BEFORE: ShownBefore = { kept: new Set(), ever: new Set() };

/**
 * Hides further cells until no hidden one can be computed from a total and the parts of it that are shown: in each
 * total that is shown nobody is hidden, or at least two cells with at least ten people together. The smallest shown
 * part that was never published is hidden first, of equal ones the first; where there is none left, the total is.
 * Totals hold each other, so that all are gone through until none changes.
 * @param hidden cells that are hidden already; taken over and added to
 */
export function coverHidden(
  table: CellTable,
  hidden: HiddenCells,
  before: ShownBefore = NOTHING_BEFORE,
): void {
  let size: number;
  do {
    size = hidden.size;
    for (const total of table.totals) coverTotal(table, total, hidden, before);
  } while (hidden.size > size);
}

function coverTotal(
  { cells }: CellTable,
  { total, parts }: CellTotal,
  hidden: HiddenCells,
  before: ShownBefore,
): void {
  if (hidden.has(total)) return;
  const people = (part: number): number => cells[part]!.contributors;
  const within = parts.filter((part) => hidden.has(part));
  if (within.length === 0) return;
  let sum = within.reduce((all, part) => all + people(part), 0);
  let count = within.length;
  while (count < LEAST_HIDDEN.cells || sum < LEAST_HIDDEN.contributors) {
    const next = smallestShown(parts, hidden, before, people);
    if (next === null) {
      if (!before.kept.has(total)) hidden.set(total, ['uncovered-total']);
      return;
    }
    hidden.set(next, ['complement']);
    sum += people(next);
    count += 1;
  }
}

/**
 * The smallest of some cells that may be hidden and is not yet, of those that were never published if there is one;
 * null where there is none.
 */
export function smallestShown(
  parts: readonly number[],
  hidden: HiddenCells,
  { kept, ever }: ShownBefore,
  people: (part: number) => number,
): number | null {
  const isSooner = (part: number, than: number): boolean =>
    ever.has(part) === ever.has(than) ? people(part) < people(than) : ever.has(than);
  let smallest: number | null = null;
  for (const part of parts) {
    if (hidden.has(part) || kept.has(part)) continue;
    if (smallest === null || isSooner(part, smallest)) smallest = part;
  }
  return smallest;
}
