/** A cell of a table that leaves as a file, with its type: only texts are ever changed to be safe. */
export type TableCell =
  | { kind: 'text'; text: string }
  /** Whole hundredths of the currency unit; written with two decimals. */
  | { kind: 'money'; hundredths: number }
  /** Written with at most this many decimals. */
  | { kind: 'number'; value: number; decimals: number }
  | { kind: 'blank' };

/** A table that leaves as a file. */
export interface OutTable {
  /** Names of the columns, in snake_case and the same in every language. */
  columns: readonly string[];
  /** As many cells as there are columns, in their order. */
  rows: Iterable<readonly TableCell[]>;
}

const BLANK: TableCell = { kind: 'blank' };

/** A text, or a blank for none. */
export function textCell(text: string | null): TableCell {
  return text === null || text === '' ? BLANK : { kind: 'text', text };
}

/** Money in whole hundredths, or a blank for none. */
export function moneyCell(hundredths: number | null): TableCell {
  return hundredths === null ? BLANK : { kind: 'money', hundredths };
}

/** A number, or a blank for none; NaN stands for none in columns of numbers. */
export function numberCell(value: number | null, decimals = 0): TableCell {
  return value === null || Number.isNaN(value) ? BLANK : { kind: 'number', value, decimals };
}
