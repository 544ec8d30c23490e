import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import { nearest, quote } from '../../tables/quote.ts';
import type { Delimiter, RosterSource, TableFormat } from '../roster-source.ts';
import { readRecords } from './read-records.ts';

/** The columns of a table that is read once, from its first row to its last. */
export interface StreamedColumns<C extends string> {
  required: readonly C[];
  /** Columns that it may leave out. */
  optional?: readonly C[];
  /** Whether it may have others besides, which are not read. */
  others: 'ignored' | 'refused';
  /** What a row is called, and what to do about a table without any. */
  row: { many: string; one: string; mend: string };
}

/** Some rows of a table, all as wide as its header. */
export interface StreamedRows<C extends string> {
  /** Index of each column among the cells of a row; -1 for one that the table leaves out. */
  indexOf: Readonly<Record<C, number>>;
  rows: readonly (readonly string[])[];
  /** Line of each row's beginning, counted from 1. */
  lines: readonly number[];
}

/**
 * The rows of a file in batches, so that no size has to fit into memory. Rows that are too short or too long are
 * problems; what is no such table is one, and reading ends there.
 */
export async function* streamTable<C extends string>(
  source: RosterSource,
  format: TableFormat,
  columns: StreamedColumns<C>,
  problems: Problem[],
): AsyncGenerator<StreamedRows<C>> {
  const file = source.name;
  let header: Header<C> | null = null;
  let count = 0;
  for await (const batch of readRecords(source, format)) {
    const broken =
      batch.refusal !== null && 'line' in batch.refusal ? batch.refusal.line : Infinity;
    const rows: string[][] = [];
    const lines: number[] = [];
    for (let index = 0; index < batch.records.length; index++) {
      const cells = batch.records[index]!;
      const line = batch.lines[index] ?? 1;
      if (line >= broken) break;
      if (isBlank(cells)) continue;
      const quotes = batch.quotes.size === 0 ? undefined : batch.quotes.get(index);
      // What follows such a mark may be read wrong, so nothing is counted from here on.
      if (quotes === 'open') {
        problems.push(describeQuote(file, line, 'unclosed'));
        return;
      }
      if (quotes === 'stray') problems.push(describeQuote(file, line, 'stray'));
      if (header === null) {
        header = readHeader({ file, line, delimiter: format.delimiter }, cells, columns);
        problems.push(...header.problems);
        if (header.problems.length > 0) return;
        continue;
      }
      count++;
      if (cells.length === header.width) {
        rows.push(cells);
        lines.push(line);
      } else problems.push(describeRagged({ file, line }, cells.length, header.width, format));
    }
    if (problems.length > MOST_FAULTS) {
      problems.push(describeMany(file, lines.at(-1) ?? 1));
      return;
    }
    if (header !== null && rows.length > 0) yield { indexOf: header.indexOf, rows, lines };
    if (batch.refusal !== null) {
      problems.push(describeQuote(file, broken, 'unclosed'));
      return;
    }
  }
  if (count === 0) problems.push(describeEmpty(file, header !== null, columns));
}

/** Of more faults nobody reads the list, and a list of a million would not fit into memory. */
const MOST_FAULTS = 10_000;

const isBlank = (cells: readonly string[]): boolean =>
  cells.length === 1 && (cells[0] ?? '').trim() === '';

/** Where the cell with this index begins in its row, counted from 1; its quotes are those that the text needs. */
export function columnOf(cells: readonly string[], index: number, delimiter: Delimiter): number {
  const before = cells.slice(0, index).map((cell) => {
    const quotes = cell.split('"').length - 1;
    const isQuoted = quotes > 0 || cell.includes('\n') || cell.includes(delimiter);
    return cell.length + 1 + (isQuoted ? 2 + quotes : 0);
  });
  return before.reduce((sum, length) => sum + length, 1);
}

interface Header<C extends string> {
  indexOf: Record<C, number>;
  width: number;
  problems: Problem[];
}

/** Where each column stands. A misspelt column is one problem at its own place. */
function readHeader<C extends string>(
  { delimiter, ...place }: { file: string; line: number; delimiter: Delimiter },
  cells: readonly string[],
  { required, optional = [], others }: StreamedColumns<C>,
): Header<C> {
  const all: readonly string[] = [...required, ...optional];
  const at = (index: number) => ({ ...place, column: columnOf(cells, index, delimiter) });
  const unknown = cells.filter((name) => !all.includes(name));
  const expected = `the columns ${required.join(', ')}`;
  const meantBy = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of required.filter((column) => !cells.includes(column))) {
    const meant = nearest(name, unknown);
    if (meant !== null) meantBy.set(meant, name);
    problems.push(
      errorAt(at(meant === null ? 0 : cells.indexOf(meant)), {
        found: meant === null ? `no column ${quote(name)}` : `the column ${quote(meant)}`,
        expected,
        mend:
          meant === null
            ? `Name the column that holds it ${name}, or add an empty one.`
            : `Rename it to ${name}.`,
      }),
    );
  }
  const twice = all.filter((name) => cells.indexOf(name) !== cells.lastIndexOf(name));
  for (const name of twice) {
    problems.push(
      errorAt(at(cells.lastIndexOf(name)), {
        found: `the column ${quote(name)} a second time`,
        expected: 'each column once',
        mend: `Remove one of the two; the first is column number ${cells.indexOf(name) + 1}.`,
      }),
    );
  }
  const refused = others === 'refused' ? unknown.filter((name) => !meantBy.has(name)) : [];
  for (const name of refused) {
    const meant = nearest(
      name,
      optional.filter((column) => !cells.includes(column)),
    );
    problems.push(
      errorAt(at(cells.indexOf(name)), {
        found: `an unknown column ${quote(name)}`,
        expected: optional.length === 0 ? expected : `${expected}, or ${optional.join(', ')}`,
        mend: meant === null ? 'Remove the column.' : `Rename it to ${meant}.`,
      }),
    );
  }
  const indexOf = Object.fromEntries(all.map((name) => [name, cells.indexOf(name)]));
  return { indexOf: indexOf as Record<C, number>, width: cells.length, problems };
}

function describeRagged(
  place: { file: string; line: number },
  found: number,
  width: number,
  { delimiter }: TableFormat,
): Problem {
  const [sign, signs] = DELIMITER_WORDS[delimiter] ?? ['a delimiter', 'delimiters'];
  return errorAt(
    { ...place, column: 1 },
    {
      found: `${found} ${found === 1 ? 'cell' : 'cells'} in this row`,
      expected: `${width}, as many as the header has`,
      mend: `Put quotation marks around a text that contains ${sign}, or add the missing ${signs}.`,
    },
  );
}

const DELIMITER_WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  ',': ['a comma', 'commas'],
  ';': ['a semicolon', 'semicolons'],
  '\t': ['a tab', 'tabs'],
};

function describeQuote(file: string, line: number, kind: 'stray' | 'unclosed'): Problem {
  return errorAt(
    { file, line, column: 1 },
    kind === 'unclosed'
      ? {
          found: 'a quotation mark that is never closed',
          expected: 'a second one at the end of the cell',
          mend: 'Close the quotation mark, or remove it.',
        }
      : {
          found: 'text after a closing quotation mark',
          expected: 'a comma or the end of the line',
          mend: 'Inside a quoted cell write every quotation mark twice ("").',
        },
  );
}

function describeMany(file: string, line: number): Problem {
  return errorAt(
    { file, line, column: 1 },
    {
      found: `more than ${MOST_FAULTS} faults up to this row, the last that was read`,
      expected: 'a table that is right but for a few rows',
      mend: 'Mend the faults above, which have few causes, and run the command again.',
    },
  );
}

function describeEmpty<C extends string>(
  file: string,
  header: boolean,
  { row }: StreamedColumns<C>,
): Problem {
  return errorAt(
    { file, line: 1, column: 1 },
    {
      found: header ? `a header without ${row.many}` : 'an empty file',
      expected: `a header line and at least one ${row.one}`,
      mend: row.mend,
    },
  );
}
