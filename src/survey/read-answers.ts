import type { RosterSource, TableFormat } from '../roster/roster-source.ts';
import { readRecords } from '../roster/table/read-records.ts';
import { ANSWER_COLUMNS } from '../schemas/survey-rules.ts';
import { errorAt } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';
import { nearest, quote } from '../tables/quote.ts';

/** One person’s answer to the survey: texts as the form has them, without blanks around. */
export type Answer = Readonly<Record<(typeof ANSWER_COLUMNS)[number], string>>;

/** A file of answers to the form of one year. */
export interface AnswerFile {
  source: RosterSource;
  year: number;
}

/** The year of a form in the name of its file, such as answers-2021.csv.gz; null without exactly one. */
export function yearOfName(name: string): number | null {
  const years = name.match(/(?<!\d)(19|20)\d\d(?!\d)/g);
  return years?.length === 1 ? Number(years[0]) : null;
}

/** How a file of answers is written: as the form's own table is downloaded. */
const FORMAT: TableFormat = {
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  quotedTwice: false,
};

/**
 * The answers of a file one by one, so that no size has to fit into memory. What is no table of answers is
 * a problem, and reading ends there.
 */
export async function* readAnswers(
  { source }: AnswerFile,
  problems: Problem[],
): AsyncGenerator<{ answer: Answer; line: number }> {
  const file = source.name;
  let indexes: number[] | null = null;
  let width = 0;
  let count = 0;
  for await (const batch of readRecords(source, FORMAT)) {
    const broken =
      batch.refusal !== null && 'line' in batch.refusal ? batch.refusal.line : Infinity;
    for (const [index, cells] of batch.records.entries()) {
      const line = batch.lines[index] ?? 1;
      if (line >= broken) break;
      if (cells.length === 1 && (cells[0] ?? '').trim() === '') continue;
      const quotes = batch.quotes.get(index);
      // What follows such a mark may be read wrong, so nothing is counted from here on.
      if (quotes === 'open') {
        problems.push(describeQuote(file, line, 'unclosed'));
        return;
      }
      if (quotes === 'stray') problems.push(describeQuote(file, line, 'stray'));
      if (indexes === null) {
        const header = readHeader(file, line, cells);
        problems.push(...header.problems);
        if (header.problems.length > 0) return;
        indexes = header.indexes;
        width = cells.length;
        continue;
      }
      count++;
      if (cells.length !== width) problems.push(describeRagged(file, line, cells.length, width));
      else yield { answer: toAnswer(cells, indexes), line };
    }
    if (batch.refusal !== null) {
      problems.push(describeQuote(file, broken, 'unclosed'));
      return;
    }
  }
  if (count === 0) problems.push(describeEmpty(file, indexes !== null));
}

function toAnswer(cells: readonly string[], indexes: readonly number[]): Answer {
  return Object.fromEntries(
    ANSWER_COLUMNS.map((column, position) => [column, (cells[indexes[position]!] ?? '').trim()]),
  ) as Answer;
}

/** Where each column stands. A misspelt column is one problem at its own place. */
function readHeader(
  file: string,
  line: number,
  cells: readonly string[],
): { indexes: number[]; problems: Problem[] } {
  const missing = ANSWER_COLUMNS.filter((name) => !cells.includes(name));
  const unknown = cells.filter((name) => !(ANSWER_COLUMNS as readonly string[]).includes(name));
  const problems = missing.map((name) => {
    const meant = nearest(name, unknown);
    const at = meant === null ? 0 : cells.indexOf(meant);
    return errorAt(
      { file, line, column: columnOf(cells, at) },
      {
        found: meant === null ? `no column ${quote(name)}` : `the column ${quote(meant)}`,
        expected: `the columns ${ANSWER_COLUMNS.join(', ')}`,
        mend:
          meant === null
            ? `Name the column that holds it ${name}, or add an empty one.`
            : `Rename it to ${name}.`,
      },
    );
  });
  const twice = ANSWER_COLUMNS.filter((name) => cells.indexOf(name) !== cells.lastIndexOf(name));
  for (const name of twice) {
    problems.push(
      errorAt(
        { file, line, column: columnOf(cells, cells.lastIndexOf(name)) },
        {
          found: `the column ${quote(name)} a second time`,
          expected: 'each column once',
          mend: `Remove one of the two; the first is column number ${cells.indexOf(name) + 1}.`,
        },
      ),
    );
  }
  return { indexes: ANSWER_COLUMNS.map((name) => cells.indexOf(name)), problems };
}

/** Where a cell of the header begins; its quotes are those that the text needs. */
function columnOf(cells: readonly string[], index: number): number {
  const before = cells.slice(0, index).map((cell) => {
    const quotes = cell.split('"').length - 1;
    return cell.length + 1 + (/[",\n]/.test(cell) ? 2 + quotes : 0);
  });
  return before.reduce((sum, length) => sum + length, 1);
}

function describeRagged(file: string, line: number, found: number, width: number): Problem {
  return errorAt(
    { file, line, column: 1 },
    {
      found: `${found} ${found === 1 ? 'cell' : 'cells'} in this row`,
      expected: `${width}, as many as the header has`,
      mend: 'Put quotation marks around a text that contains a comma, or add the missing commas.',
    },
  );
}

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

function describeEmpty(file: string, header: boolean): Problem {
  return errorAt(
    { file, line: 1, column: 1 },
    {
      found: header ? 'a header without answers' : 'an empty file',
      expected: 'a header line and at least one answer',
      mend: 'Save the answers of the form as CSV again, or leave the file out.',
    },
  );
}
