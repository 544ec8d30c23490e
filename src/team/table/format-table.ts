import { checkFinite } from '../../stats/check-number.ts';
import type { CsvConvention } from './csv-convention.ts';
import { safeText } from './safe-text.ts';
import type { OutTable, TableCell } from './table-cell.ts';

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
export function* formatTable(table: OutTable, convention: CsvConvention): Generator<string> {
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
