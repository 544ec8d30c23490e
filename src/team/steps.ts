/**
 * Long work in steps: yields the share that is done, from 0 to 1, and returns the result. Whoever runs it may
 * stop between two steps, or do something else meanwhile.
 */
export type Steps<T> = Generator<number, T, void>;

/** Rows between two steps: some tens of milliseconds of work. */
export const ROWS_A_STEP = 20_000;

/** Visits the numbers from 0 up to `count`. */
export function* eachRow(count: number, visit: (row: number) => void): Steps<void> {
  for (let start = 0; start < count; start += ROWS_A_STEP) {
    const end = Math.min(count, start + ROWS_A_STEP);
    for (let row = start; row < end; row++) visit(row);
    yield end / count;
  }
}

/** A part of longer work in steps: its shares become shares of the whole. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  let step = steps.next();
  while (!step.done) {
    yield from + step.value * (to - from);
    step = steps.next();
  }
  return step.value;
}
