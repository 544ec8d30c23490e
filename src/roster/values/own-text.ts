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
  // Of many columns each cell is like the one above, which is seen sooner than found.
  let above: string | null = null;
  let last: T | undefined;
  return (cell) => {
    if (cell === above) return last as T;
    const same = known.get(cell);
    const value = same === undefined ? read(cell) : same;
    if (same === undefined && known.size < most) known.set(ownText(cell), value);
    above = cell;
    last = value;
    return value;
  };
}

/** Texts beyond this number are read as unknown without being listed: nobody could map them by hand. */
export const MOST_TEXTS = 1_000;
export const MOST_LISTED = 200;

/** Characters that are not seen: marks of direction, joiners of nothing, byte order marks, soft hyphens. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Whether a cell is of printed ASCII alone, with no blank at either end; a pattern takes several times as long. */
function isPlain(cell: string): boolean {
  const last = cell.length - 1;
  for (let index = 0; index <= last; index++) {
    const code = cell.charCodeAt(index);
    if (code > 0x7e || code < 0x20) return false;
    if (code === 0x20 && (index === 0 || index === last)) return false;
  }
  return true;
}

/** A cell without blanks around it and without characters that are not seen. */
export function tidyCell(cell: string): string {
  if (isPlain(cell)) return cell;
  return cell.replaceAll(UNSEEN, '').trim();
}

/**
 * A text as it is compared: width, case, ё, marks and blanks make no difference. "Denver, CO" and "denver–co"
 * are the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}%$€£₽]+/gu, ' ')
    .trim();
}
