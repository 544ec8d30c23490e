import type { QuoteFault } from './parse-records.ts';
import { locateRecords } from './parse-records.ts';
import type { Position, Problem } from './problem.ts';
import { errorAt } from './problem.ts';
import { quote } from './quote.ts';
import type { TextFile } from './text-file.ts';

/** One row of a CSV file as the file has it: texts, not yet values. */
export interface CsvLine {
  cells: string[];
  /** Where the cell with this index begins. */
  at(index: number): Position;
}

/** A CSV file. */
export interface CsvTable {
  file: string;
  header: CsvLine;
  /** The rows that have as many cells as the header. */
  rows: CsvLine[];
  /** The others, which are reported and not read. */
  ragged: CsvLine[];
}

/**
 * CSV text to a table. Every cell stays a text, every row keeps its physical line, also after a
 * quoted cell that spans lines. Ragged rows are reported and set apart; a broken header or an
 * unclosed quote, after which nothing can be trusted, gives no table. Never throws.
 */
export function parseCsvTable(source: TextFile): { table: CsvTable | null; problems: Problem[] } {
  const { lines, problems } = readLines(source);
  const [header, ...rows] = lines;
  if (problems.length > 0) return { table: null, problems };
  if (header === undefined) return { table: null, problems: [describeEmpty(source)] };
  problems.push(...checkHeader(header, rows.length));
  if (problems.length > 0) return { table: null, problems };

  const width = header.cells.length;
  const whole = rows.filter((row) => row.cells.length === width);
  const ragged = rows.filter((row) => row.cells.length !== width);
  problems.push(...ragged.map((row) => describeRagged(row, width)));
  return { table: { file: source.file, header, rows: whole, ragged }, problems };
}

function readLines(source: TextFile): { lines: CsvLine[]; problems: Problem[] } {
  const { text } = source;
  const lines: CsvLine[] = [];
  const problems: Problem[] = [];
  for (const { cells, start, end, faults } of locateRecords(text, ',')) {
    // One misplaced quotation mark makes the parser report all that follow it in the row.
    if (faults[0] !== undefined) problems.push(describeQuote(source, faults[0]));
    // A blank line holds no row; the end of the last line is one to the parser.
    if (cells.length === 0 || text.slice(start, end).trim() === '') continue;
    lines.push({ cells, at: (index) => source.at(cellOffset(text, start, index)) });
  }
  return { lines, problems };
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

function describeRagged(row: CsvLine, width: number): Problem {
  const count = row.cells.length;
  const more = count > width;
  return errorAt(row.at(more ? width : count - 1), {
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
function cellOffset(text: string, rowStart: number, index: number): number {
  let offset = rowStart;
  for (let passed = 0; passed < index; passed++) {
    const comma = text.indexOf(',', endOfQuotes(text, offset));
    if (comma === -1) return offset;
    offset = comma + 1;
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
function checkHeader(header: CsvLine, rowCount: number): Problem[] {
  const [only = ''] = header.cells;
  if (header.cells.length === 1 && /[;\t]/.test(only)) {
    return [
      errorAt(header.at(0), {
        found: `columns separated by ${only.includes(';') ? 'semicolons' : 'tabs'}`,
        expected: 'commas',
        mend: 'Save the table as comma-separated values (CSV).',
      }),
    ];
  }
  const problems: Problem[] = [];
  header.cells.forEach((name, index) => {
    const first = header.cells.indexOf(name);
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
  if (problems.length === 0 && rowCount === 0) {
    problems.push(
      errorAt(header.at(0), {
        found: 'a header without rows',
        expected: 'at least one row',
        mend: 'Add the rows, or restore the file.',
      }),
    );
  }
  return problems;
}
