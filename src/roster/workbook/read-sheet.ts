import type { CellFormat } from './number-format.ts';
import { PLAIN, writeNumber } from './number-format.ts';
import type { SheetNotes } from '../roster-source.ts';
import { readXml } from './read-xml.ts';

/** What cells refer to. */
interface SheetContext {
  strings: readonly string[];
  formats: readonly CellFormat[];
  from1904: boolean;
}

/** A column beyond this one is no column of a table. */
export const MOST_COLUMNS = 500;

/** A cell that is being read. */
interface OpenCell {
  column: number;
  type: string;
  format: CellFormat;
  value: string;
  formula: string | null;
}

/**
 * A sheet as text: a line for every row up to the last that holds something, tabs between cells, so that lines
 * are the numbers of rows. Dates and percents stand as their cells show them; a value of merged cells stands in
 * each row that it covers, in the first of its columns.
 * @throws Error for what is no XML
 */
export function readSheet(
  bytes: Uint8Array,
  context: SheetContext,
): Omit<SheetNotes, 'macros'> & { text: string } {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  const notes = { formulasWithoutValue: 0, merged: 0, hiddenRows: 0, hiddenColumns: 0 };
  let row = 0;
  let hidden = false;
  let column = 0;
  let cell: OpenCell | null = null;
  let into: 'value' | 'formula' | null = null;
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'row') {
        row = Number(attribute('r')) || row + 1;
        hidden = isTrue(attribute('hidden'));
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        const format = context.formats[Number(attribute('s'))] ?? PLAIN;
        cell = { column, type: attribute('t'), format, value: '', formula: null };
      } else if (name === 'v' || name === 't') into = 'value';
      else if (name === 'f') {
        into = 'formula';
        if (cell) cell.formula = '';
      } else if (name === 'mergeCell') merges.push(...mergeOf(attribute('ref')));
      else if (name === 'col' && isTrue(attribute('hidden'))) {
        notes.hiddenColumns +=
          Math.min(MOST_COLUMNS, Number(attribute('max'))) - Number(attribute('min')) + 1;
      }
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') into = null;
      if (name !== 'c' || cell === null) return;
      const text = textOf(cell, context);
      if (cell.formula !== null && cell.value === '' && cell.type !== 'str') {
        notes.formulasWithoutValue++;
      }
      if (text !== '') {
        if (rows[row - 1] === undefined && hidden) notes.hiddenRows++;
        // What stands farther out makes the row too wide, which is said.
        (rows[row - 1] ??= [])[Math.min(cell.column, MOST_COLUMNS) - 1] = text;
      }
      cell = null;
    },
    text(piece) {
      if (cell === null || into === null) return;
      if (into === 'value') cell.value += piece;
      else cell.formula += piece;
    },
  });
  notes.merged = fillMerged(rows, merges);
  return { ...notes, text: writeRows(rows) };
}

function isTrue(text: string): boolean {
  return text === '1' || text === 'true';
}

/** Number of a column by its letters, from 1; null for a cell that does not say where it stands. */
function columnOf(reference: string): number | null {
  let column = 0;
  for (const character of reference) {
    const code = character.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column === 0 ? null : column;
}

function textOf({ type, value, format, formula }: OpenCell, context: SheetContext): string {
  if (value === '' && formula !== null) return type === 'str' ? '' : `=${formula}`;
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.slice(0, 10);
    case 'str':
    case 'inlineStr':
    case 'e':
      return value;
    default:
      return writeNumber(value, format, context.from1904);
  }
}

/** More merged rows are no table. */
const MOST_MERGED = 2_000_000;

/** Merged cells, by their first column and by their rows, all counted from 1. */
export interface Merge {
  column: number;
  from: number;
  to: number;
}

function mergeOf(reference: string): Merge[] {
  const [, letters = '', from = '', to = ''] =
    /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference) ?? [];
  const column = columnOf(letters);
  return column === null ? [] : [{ column, from: Number(from), to: Number(to) }];
}

/** Puts the value of merged cells into each row that they cover; gives the number of cells that took one. */
export function fillMerged(rows: (string[] | undefined)[], merges: readonly Merge[]): number {
  let filled = 0;
  let steps = 0;
  for (const { column, from, to } of merges) {
    if (steps > MOST_MERGED) break;
    const value = rows[from - 1]?.[column - 1];
    if (value === undefined) continue;
    for (let row = from; row < Math.min(to, rows.length); row++) {
      steps++;
      const cells = rows[row];
      // A row that holds nothing else is no row.
      if (cells === undefined || cells[column - 1] !== undefined) continue;
      cells[column - 1] = value;
      filled++;
    }
  }
  return filled;
}

export function writeRows(rows: readonly (string[] | undefined)[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const lines: string[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    // Every row is as long as the longest, so that none is taken for one that was cut short.
    lines.push(
      row === undefined
        ? ''
        : Array.from({ length: width }, (_, at) => writeCell(row[at])).join('\t'),
    );
  }
  return lines.join('\n') + '\n';
}

/** A cell in one line; in quotation marks where it holds one. */
function writeCell(text: string | undefined): string {
  if (text === undefined) return '';
  const line = /[\t\r\n]/.test(text) ? text.replaceAll(/[\t\r\n]+/g, ' ') : text;
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
