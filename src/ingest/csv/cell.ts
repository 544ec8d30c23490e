/** What a cell gives: a value, or what was expected and how to mend it. */
export type CellResult<T> = { ok: true; value: T } | { ok: false; expected: string; mend: string };

/** Text of a cell -> value. A cell parser never throws and never guesses. */
export type CellParser<T> = (text: string) => CellResult<T>;

export function accept<T>(value: T): CellResult<T> {
  return { ok: true, value };
}

export function refuse(expected: string, mend: string): CellResult<never> {
  return { ok: false, expected, mend };
}
