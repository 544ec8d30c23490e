/** Shorter strings never hold on to the text they were cut from. */
const SHORTEST_SLICE = 13;

/**
 * The same text with memory of its own. Engines cut a string out of another without copying, and a single name
 * then keeps the whole piece of the file alive.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}

/**
 * Remembers what a function gave for a cell; a column of a million rows has few different ones. A function that
 * gives texts so gives every row the same copy.
 */
export function remember<T>(read: (cell: string) => T, most = 50_000): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const same = known.get(cell);
    if (same !== undefined) return same;
    const value = read(cell);
    if (known.size < most) known.set(ownText(cell), value);
    return value;
  };
}
