import type { DateOrder } from '../values/read-date.ts';
import { readDate } from '../values/read-date.ts';
import { guessDateOrder } from '../values/guess-date-order.ts';
import type { Understanding } from '../understanding.ts';
import { asked, certain } from '../understanding.ts';
import { tidyCell } from '../values/own-text.ts';

/** Which row of somebody counts where there are several: one for each change of pay, as a rule. */
export type RepeatRule =
  /** The latest by the days of a column that are not still to come. */
  | { kind: 'newest'; column: number; order: DateOrder }
  | { kind: 'last' }
  /** The first; the others are reported as a fault. */
  | { kind: 'first' };

const FIRST: RepeatRule = { kind: 'first' };

/**
 * Which of several rows of one id counts, by records of the sample. Where they differ in a column of days it is
 * asked, the latest being proposed first; else the first one counts and the others are reported.
 */
export function guessRepeats(
  sample: readonly (readonly string[])[],
  idColumn: number | null,
  asOf: string,
): Understanding<RepeatRule> {
  const repeats = idColumn === null ? [] : findRepeats(sample, idColumn);
  const [first] = repeats;
  if (first === undefined) return certain(FIRST);
  const columns = differing(repeats, first.length, idColumn ?? 0);
  const newest = columns.flatMap((column): RepeatRule[] => {
    const cells = repeats.map((record) => tidyCell(record[column] ?? '')).filter(Boolean);
    const order = guessDateOrder(cells);
    const orders = order.value === null ? order.alternatives : [order.value];
    return orders
      .filter((one) => cells.length > 0 && cells.every((cell) => readDate(cell, one, asOf).ok))
      .map((one) => ({ kind: 'newest', column, order: one }));
  });
  return newest.length === 0
    ? certain(FIRST)
    : asked<RepeatRule>([...newest, { kind: 'last' }, FIRST]);
}

/** The records whose id another one of the sample has. */
function findRepeats(
  sample: readonly (readonly string[])[],
  column: number,
): (readonly string[])[] {
  const idOf = (cells: readonly string[]): string => tidyCell(cells[column] ?? '');
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const cells of sample) {
    const id = idOf(cells);
    if (seen.has(id)) repeated.add(id);
    else seen.add(id);
  }
  repeated.delete('');
  return repeated.size === 0 ? [] : sample.filter((cells) => repeated.has(idOf(cells)));
}

/** The columns in which a row of an id says something else than the first row of that id. */
function differing(
  repeats: readonly (readonly string[])[],
  width: number,
  idColumn: number,
): number[] {
  const firstOf = new Map<string, readonly string[]>();
  const found = new Set<number>();
  for (const cells of repeats) {
    const id = tidyCell(cells[idColumn] ?? '');
    const first = firstOf.get(id);
    if (first === undefined) firstOf.set(id, cells);
    else {
      for (let column = 0; column < width; column++) {
        if (cells[column] !== first[column]) found.add(column);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Tells which of two rows of one id counts. */
export interface RepeatJudge {
  /** Whether a row takes the place of the one of its id that counted until now. */
  supersedes(id: string, cells: readonly string[]): boolean;
  /** Notes the row that counts from now on. */
  note(id: string, cells: readonly string[]): void;
}

export function createRepeatJudge(rule: RepeatRule, asOf: string): RepeatJudge {
  if (rule.kind !== 'newest') {
    return { supersedes: () => rule.kind === 'last', note: () => undefined };
  }
  const dayOf = (cells: readonly string[]): string => {
    const day = readDate(tidyCell(cells[rule.column] ?? ''), rule.order, asOf);
    // What is still to come does not hold yet.
    return day.ok && day.date <= asOf ? day.date : '';
  };
  const days = new Map<string, string>();
  return {
    supersedes: (id, cells) => dayOf(cells) >= (days.get(id) ?? ''),
    note: (id, cells) => days.set(id, dayOf(cells)),
  };
}
