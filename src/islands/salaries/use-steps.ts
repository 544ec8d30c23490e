import { useEffect, useMemo, useState } from 'react';
import { afterFrame } from '../shared/use-after-frame.ts';

/** Rows that answer a change at once: about as many as a screen shows. */
const ROWS_AT_ONCE = 16;
/** Rows that follow in each frame after it: so few that the next input need not wait for them. */
const ROWS_IN_STEP = 16;

/** Rows on the way to those that are wanted. */
export interface SteppedRows<Row> {
  wanted: readonly Row[];
  /** The first `count` are as wanted, those after them still as they were before. */
  shown: readonly Row[];
  count: number;
}

/** Rows after a change: the first are as wanted, so many as a screen shows. */
export function beginSteps<Row>(
  before: Pick<SteppedRows<Row>, 'shown'>,
  wanted: readonly Row[],
): SteppedRows<Row> {
  return stepTo(before.shown, wanted, ROWS_AT_ONCE);
}

/** The same rows with the next few of them as wanted. */
export function nextStep<Row>({ wanted, shown, count }: SteppedRows<Row>): SteppedRows<Row> {
  return stepTo(shown, wanted, count + ROWS_IN_STEP);
}

/** Whether every row is as wanted. */
export function areAllShown<Row>({ wanted, count }: SteppedRows<Row>): boolean {
  return count >= wanted.length;
}

function stepTo<Row>(
  before: readonly Row[],
  wanted: readonly Row[],
  count: number,
): SteppedRows<Row> {
  const shown = [...wanted.slice(0, count), ...before.slice(count, wanted.length)];
  return { wanted, shown, count };
}

/** Rows in groups of a size, the last of what is left; one empty group where there are none. */
export function groupRows<Row>(rows: readonly Row[], size: number): (readonly Row[])[] {
  const count = Math.ceil(rows.length / size) || 1;
  return Array.from({ length: count }, (_, at) => rows.slice(at * size, (at + 1) * size));
}

/** Whether two groups of rows are the same objects, so that the second need not be drawn. */
export function areSameRows<Row>(before: readonly Row[], now: readonly Row[]): boolean {
  return before.length === now.length && before.every((row, index) => row === now[index]);
}

/**
 * Rows as they are drawn: after a change those that a screen shows at once, the others in steps, a frame for
 * each, in which a reader may do the next thing.
 * @param wanted must stay the same array until something changes
 * @param atOnce draws all of them now: as the server did, or for paper
 */
export function useSteps<Row>(wanted: readonly Row[], atOnce: boolean): readonly Row[] {
  const [kept, setKept] = useState(() =>
    atOnce
      ? { wanted, shown: wanted, count: wanted.length }
      : beginSteps({ shown: [] as readonly Row[] }, wanted),
  );
  const present = useMemo(
    () => (kept.wanted === wanted ? kept : beginSteps(kept, wanted)),
    [kept, wanted],
  );
  useEffect(() => {
    if (areAllShown(present)) return;
    return afterFrame(() => setKept(nextStep(present)));
  }, [present]);
  return atOnce ? wanted : present.shown;
}
