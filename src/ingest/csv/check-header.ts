import { errorAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { TextFile } from '../text/text-file.ts';
import type { CsvLine } from './parse-csv-table.ts';

export function describeEmpty(source: TextFile): Problem {
  return errorAt(source.at(0), {
    found: 'an empty file',
    expected: 'a header line and rows',
    mend: 'Restore the file; data/README.md lists the columns of each table.',
  });
}

/** What can be said of a header without knowing which columns the table needs. */
export function checkHeader(header: CsvLine, rowCount: number): Problem[] {
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
