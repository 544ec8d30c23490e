/** Shorter strings never hold on to the text they were cut from. */
const SHORTEST_SLICE = 13;

/**
 * The same text with memory of its own. Engines cut a string out of another without copying, and a single name
 * then keeps the whole piece of the file alive.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}

/** Gives equal texts one copy, for columns that say the same few things again and again. */
export function createTextPool(most = 100_000): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const own = ownText(text);
    if (known.size < most) known.set(own, own);
    return own;
  };
}

/** Remembers what a function gave for a text; a column of a million rows has few different ones. */
export function remember<T>(read: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const value = read(text);
    if (known.size < most) known.set(ownText(text), value);
    return value;
  };
}
