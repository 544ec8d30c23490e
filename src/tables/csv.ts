import type { QuoteFault } from './parse-records.ts';
import { eachRecord } from './parse-records.ts';
import type { Position, Problem } from './problem.ts';
import { errorAt } from './problem.ts';
import { quote } from './quote.ts';
import type { TextFile } from './text-file.ts';

/** One row of a CSV file as the file has it: texts, not yet values. */
export interface CsvLine {
  cells: string[];
  /** Offset of the text at which it begins. */
  start: number;
}

/** What is known of a CSV file before its first row. */
export interface CsvHeader {
  file: string;
  /** Names of the columns. */
  columns: readonly string[];
  /** Where the cell with this index begins, in the header or in a row that begins at `start`. */
  at(index: number, start?: number): Position;
}

/** Takes the rows of a table as they are read; what it does not keep is gone. */
export interface RowTaker {
  /** A row that has as many cells as the header. */
  take(line: CsvLine): void;
  /** Any other, which is reported and holds no values. */
  takeRagged?(line: CsvLine): void;
}

/**
 * Reads CSV text row by row. Every cell stays a text, every row keeps its physical line, also after a quoted
 * cell that spans lines. A broken header or a misplaced quotation mark, after which nothing can be trusted,
 * makes the table unreadable: what was taken of it until then does not count. Never throws.
 * @param open is given the header, and takes the rows after it
 * @param delimiter what stands between cells; tables of a project have commas
 */
export function readCsv(
  source: TextFile,
  open: (header: CsvHeader) => RowTaker,
  delimiter: ',' | ';' | '\t' = ',',
): { readable: boolean; problems: Problem[] } {
  const { file, text } = source;
  const misquoted: Problem[] = [];
  const ragged: Problem[] = [];
  let refused: Problem[] = [];
  let header: CsvHeader | null = null;
  let taker: RowTaker | null = null;
  let rowCount = 0;
  eachRecord(text, delimiter, ({ cells, start, end, faults }) => {
    // One misplaced quotation mark makes the parser report all that follow it in the row.
    if (faults[0] !== undefined) misquoted.push(describeQuote(source, faults[0]));
    // A blank line holds no row; the end of the last line is one to the parser. Nor does a row of blank cells, as
    // spreadsheets write them below a table.
    if (cells.length <= 1 && text.slice(start, end).trim() === '') return;
    if (header !== null && cells.every((cell) => cell.trim() === '')) return;
    const line: CsvLine = { cells, start };
    if (header === null) {
      const at = (index: number, of = start): Position =>
        source.at(cellOffset(text, of, index, delimiter));
      header = { file, columns: cells, at };
      refused = checkHeader(header);
      taker = refused.length === 0 ? open(header) : null;
      return;
    }
    rowCount += 1;
    if (taker === null) return;
    if (cells.length === header.columns.length) {
      taker.take(line);
      return;
    }
    ragged.push(describeRagged(header, line));
    taker.takeRagged?.(line);
  });
  if (misquoted.length > 0) return { readable: false, problems: misquoted };
  if (header === null) refused = [describeEmpty(source)];
  else if (rowCount === 0 && refused.length === 0) refused = [describeRowless(header)];
  return refused.length > 0
    ? { readable: false, problems: refused }
    : { readable: true, problems: ragged };
}

function describeQuote(source: TextFile, { kind, offset }: QuoteFault): Problem {
  const position = source.at(Math.max(0, offset - 1));
  return kind === 'unclosed'
    ? errorAt(position, {
        found: 'a quotation mark that is never closed',
        expected: 'a second one at the end of the cell',
        mend: 'Close the quotation mark, or remove this one.',
      })
    : errorAt(position, {
        found: 'text after a closing quotation mark',
        expected: 'a comma or the end of the line',
        mend: 'Inside a quoted cell write every quotation mark twice ("").',
      });
}

function describeRagged({ columns, at }: CsvHeader, { cells, start }: CsvLine): Problem {
  const width = columns.length;
  const count = cells.length;
  const more = count > width;
  return errorAt(at(more ? width : count - 1, start), {
    found: `${count} ${count === 1 ? 'cell' : 'cells'} in this row`,
    expected: `${width}, as many as the header has`,
    mend: more
      ? 'Remove the extra cells, or put quotation marks around a text that contains a comma.'
      : 'Add the missing cells; a cell without a value is written as two commas in a row.',
  });
}

/**
 * Offset at which the cell with this index begins, in a row that begins at `rowStart`.
 * The parser gives no offsets of cells; they are only needed to report a problem, so the row is walked then.
 */
function cellOffset(text: string, rowStart: number, index: number, delimiter: string): number {
  let offset = rowStart;
  for (let passed = 0; passed < index; passed++) {
    const end = text.indexOf(delimiter, endOfQuotes(text, offset));
    if (end === -1) return offset;
    offset = end + 1;
  }
  return offset;
}

/** Offset after the quoted part of a cell, or of the cell itself when it is not quoted. */
function endOfQuotes(text: string, start: number): number {
  if (text[start] !== '"') return start;
  let end = text.indexOf('"', start + 1);
  // A doubled quotation mark stands for one and does not close the cell.
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end === -1 ? text.length : end + 1;
}

function describeEmpty(source: TextFile): Problem {
  return errorAt(source.at(0), {
    found: 'an empty file',
    expected: 'a header line and rows',
    mend: 'Restore the file; data/README.md lists the columns of each table.',
  });
}

/** What can be said of a header without knowing which columns the table needs. */
function checkHeader(header: CsvHeader): Problem[] {
  const { columns } = header;
  const [only = ''] = columns;
  if (columns.length === 1 && /[;\t]/.test(only)) {
    return [
      errorAt(header.at(0), {
        found: `columns separated by ${only.includes(';') ? 'semicolons' : 'tabs'}`,
        expected: 'commas',
        mend: 'Save it with commas: where numbers have decimal commas, spreadsheets write semicolons for CSV; LibreOffice asks for the sign, Excel takes it from the regional settings.',
      }),
    ];
  }
  if (columns.length > 2 && columns.filter((name) => name.trim() !== '').length === 1) {
    return [
      errorAt(header.at(0), {
        found: `${quote(columns.find((name) => name.trim() !== '') ?? '')} alone in the first line`,
        expected: 'the names of the columns in the first line',
        mend: 'Remove the lines above the names of the columns.',
      }),
    ];
  }
  const problems: Problem[] = [];
  columns.forEach((name, index) => {
    const first = columns.indexOf(name);
    if (name.trim() === '') {
      problems.push(
        errorAt(header.at(index), {
          found: 'a column without a name',
          expected: 'a name for every column',
          mend: 'Name the column in the first line, or remove it.',
        }),
      );
    } else if (first < index) {
      problems.push(
        errorAt(header.at(index), {
          found: `the column ${quote(name)} a second time`,
          expected: 'each column once',
          mend: `Remove one of the two; the first is column number ${first + 1}.`,
        }),
      );
    }
  });
  return problems;
}

function describeRowless(header: CsvHeader): Problem {
  return errorAt(header.at(0), {
    found: 'a header without rows',
    expected: 'at least one row',
    mend: 'Add the rows, or restore the file.',
  });
}
