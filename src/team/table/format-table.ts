import { checkFinite } from '../../stats/check-number.ts';

/** Rows that are put into one piece of text. */
const ROWS_AT_ONCE = 5000;

/**
 * A table as the pieces of a CSV file, one after the other: a million rows never stand in one text. Lines
 * end in CR LF (RFC 4180); texts are made safe against formulas and quoted where they must be; numbers have
 * the decimal sign of the convention and nothing between thousands.
 *
 * Throws a RangeError when a row has another number of cells than there are columns, or a number is not
 * finite.
 */
export function* formatTable(table: ExportTable, convention: CsvConvention): Generator<string> {
  const { columns, rows } = table;
  const join = (fields: readonly string[]): string => `${fields.join(convention.delimiter)}\r\n`;
  let piece = convention.byteOrderMark ? '\ufeff' : '';
  piece += join(columns.map(quoteText));
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (row.length !== columns.length) {
      throw new RangeError(
        `row ${count} must have ${columns.length} cells, received ${row.length}`,
      );
    }
    piece += join(row.map((cell) => formatCell(cell, convention)));
    if (count % ROWS_AT_ONCE === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

function formatCell(cell: TableCell, { decimal }: CsvConvention): string {
  switch (cell.kind) {
    case 'text':
      return quoteText(cell.text);
    case 'money':
      return formatMoney(cell.hundredths, decimal);
    case 'number':
      return formatNumber(cell.value, cell.decimals, decimal);
    case 'blank':
      return '';
  }
}

/** Whole units and hundredths apart: a quotient of large amounts may be off by a hundredth. */
function formatMoney(hundredths: number, decimal: string): string {
  checkFinite('hundredths', hundredths);
  const size = Math.round(Math.abs(hundredths));
  const units = Math.floor(size / 100);
  const sign = hundredths < 0 && size > 0 ? '-' : '';
  return `${sign}${units}${decimal}${String(size - units * 100).padStart(2, '0')}`;
}

function formatNumber(value: number, decimals: number, decimal: string): string {
  checkFinite('value', value);
  const fixed = value.toFixed(decimals);
  const trimmed = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  return trimmed === '-0' ? '0' : trimmed.replace('.', decimal);
}

/** Both delimiters are quoted whatever the convention, as is everything that spans lines. */
function quoteText(text: string): string {
  const safe = safeText(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Signs that make a spreadsheet take a cell for a formula, in every width they are written in, and tabs and
 * line ends, which some programs drop before they look; also behind blanks and characters that cannot be
 * seen, which a program may take away.
 */
const FORMULA_START = /^[\p{Z}\p{C}\p{DI}\u2800]*[\t\r\n=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before it where it might.
 *
 * Only for texts. A number is written as a number, so that -5 stays one.
 */
export function safeText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** How a CSV file is written so that a spreadsheet of some language opens it as it is. */
export interface CsvConvention {
  delimiter: ',' | ';';
  decimal: '.' | ',';
  /** A byte order mark, without which Excel does not read UTF-8. */
  byteOrderMark: boolean;
}

/**
 * The convention of a language: where decimals begin with a comma, cells are parted by semicolons.
 * @param locale such as `en`
 */
export function csvConvention(locale: string, byteOrderMark: boolean): CsvConvention {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return comma
    ? { delimiter: ';', decimal: ',', byteOrderMark }
    : { delimiter: ',', decimal: '.', byteOrderMark };
}

/** A cell of a table that leaves as a file, with its type: only texts are ever changed to be safe. */
export type TableCell =
  | { kind: 'text'; text: string }
  /** Whole hundredths of the currency unit; written with two decimals. */
  | { kind: 'money'; hundredths: number }
  /** Written with at most this many decimals. */
  | { kind: 'number'; value: number; decimals: number }
  | { kind: 'blank' };

/** A table that leaves as a file. */
export interface ExportTable {
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
