import type { Report } from './report.ts';

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
  report: Report,
): Promise<Uint32Array> {
  const { length } = order;
  const passes = 1 + Math.max(0, Math.ceil(Math.log2(length / RUN)));
  let done = 0;
  const step = (count: number): Promise<void> => {
    done += count;
    return report(Math.min(1, done / (length * passes)));
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
