import { checkFinite } from '../stats/check-number.ts';

/**
 * A cell of a CSV file with its type: only texts are ever changed to be safe. A number stands as it is, null is
 * an empty cell.
 */
export type CsvCell =
  | string
  | number
  | null
  /** Whole hundredths of the currency unit; written with two decimals. */
  | { kind: 'money'; hundredths: number }
  /** Written with at most this many decimals. */
  | { kind: 'number'; value: number; decimals: number };

/** A table that is written as a file. */
export interface ExportTable {
  /** Names of the columns, in snake_case and the same in every language. */
  columns: readonly string[];
  /** As many cells as there are columns, in their order. */
  rows: Iterable<readonly CsvCell[]>;
}

/** How a CSV file is written. */
export interface CsvConvention {
  delimiter: ',' | ';';
  decimal: '.' | ',';
  /** A byte order mark, without which Excel does not read UTF-8. */
  byteOrderMark: boolean;
  /**
   * For a spreadsheet, texts are made safe against formulas and quoted wherever some program may take a sign in
   * them for a delimiter, and lines end in CR LF (RFC 4180). Otherwise texts stay as they are, quoted only where
   * they must be, and lines end in LF.
   */
  spreadsheet: boolean;
}

/** For programs, and for whoever compares two files line by line. */
const PLAIN: CsvConvention = {
  delimiter: ',',
  decimal: '.',
  byteOrderMark: false,
  spreadsheet: false,
};

/**
 * The convention of a language for spreadsheets: where decimals begin with a comma, cells are parted by
 * semicolons.
 * @param locale such as `en`
 */
export function csvConvention(locale: string, byteOrderMark: boolean): CsvConvention {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return comma
    ? { delimiter: ';', decimal: ',', byteOrderMark, spreadsheet: true }
    : { delimiter: ',', decimal: '.', byteOrderMark, spreadsheet: true };
}

/**
 * Writes a CSV file for programs: comma, LF, quotes only where needed, a header first.
 * @throws RangeError when a row is longer or shorter than the header, or a number is not finite
 */
export function formatCsv(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  return [...formatTable({ columns, rows }, PLAIN)].join('');
}

/** Rows that are put into one piece of text. */
const ROWS_AT_ONCE = 5000;

/**
 * A table as the pieces of a CSV file, one after the other: a million rows never stand in one text. Numbers have
 * the decimal sign of the convention and nothing between thousands.
 * @throws RangeError when a row is longer or shorter than the header, or a number is not finite
 */
export function* formatTable(table: ExportTable, convention: CsvConvention): Generator<string> {
  const { columns, rows } = table;
  const { delimiter, byteOrderMark, spreadsheet } = convention;
  const lineEnd = spreadsheet ? '\r\n' : '\n';
  const join = (cells: readonly CsvCell[]): string =>
    `${cells.map((cell) => formatCell(cell, convention)).join(delimiter)}${lineEnd}`;
  let piece = `${byteOrderMark ? '\ufeff' : ''}${join(columns)}`;
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (row.length !== columns.length) {
      throw new RangeError(
        `row ${count} must have ${columns.length} cells, received ${row.length}`,
      );
    }
    piece += join(row);
    if (count % ROWS_AT_ONCE === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

function formatCell(cell: CsvCell, { decimal, spreadsheet }: CsvConvention): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return spreadsheet ? quoteCautiously(cell) : quoteText(cell);
  if (typeof cell === 'number') {
    checkFinite('cell', cell);
    return String(cell).replace('.', decimal);
  }
  return cell.kind === 'money'
    ? formatMoney(cell.hundredths, decimal)
    : formatNumber(cell.value, cell.decimals, decimal);
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

function quoteText(text: string): string {
  return /[",\n\r]/.test(text) ? quoted(text) : text;
}

/** Both delimiters are quoted whatever the convention, as is everything that spans lines. */
function quoteCautiously(text: string): string {
  const safe = safeText(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? quoted(safe) : safe;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
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

/** Money in whole hundredths, or a blank for none. */
export function moneyCell(hundredths: number | null): CsvCell {
  return hundredths === null ? null : { kind: 'money', hundredths };
}

/** A number, or a blank for none; NaN stands for none in columns of numbers. */
export function numberCell(value: number | null, decimals = 0): CsvCell {
  return value === null || Number.isNaN(value) ? null : { kind: 'number', value, decimals };
}
