/** The first of a long list, and how many there are in all. */
export interface CappedList<T> {
  items: T[];
  total: number;
}

/** More than this nobody reads through; the whole list leaves as a file. */
export const LIST_MOST = 500;

/**
 * Of some rows those with the largest numbers, largest first, those with the same number in the order of
 * the rows; at most `most` of them, with the true count.
 *
 * Only those that stay are sorted as rows: half a million take a tenth of a second.
 * @param rows places in the roster, rising
 * @param sizes the number of each of these rows, in the same order
 */
export function largestFirst<T>(
  rows: readonly number[],
  sizes: readonly number[],
  toItem: (row: number, size: number) => T,
  most = LIST_MOST,
): CappedList<T> {
  const total = rows.length;
  const rising = new Float64Array(sizes).sort();
  const least = rising[total - most] ?? -Infinity;
  const kept: number[] = [];
  const atLeast: number[] = [];
  for (const [index, size] of sizes.entries()) {
    if (size > least) kept.push(index);
    else if (size === least && atLeast.length < most) atLeast.push(index);
  }
  kept.sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const items: T[] = [];
  // One after the other: a list may be of a million.
  for (const indexes of [kept, atLeast]) {
    for (const index of indexes) {
      if (items.length < most) items.push(toItem(rows[index]!, sizes[index]!));
    }
  }
  return { items, total };
}
