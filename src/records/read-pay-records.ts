import { guessEncoding } from '../roster/bytes/guess-encoding.ts';
import { recogniseFormat, sampleBytes } from '../roster/bytes/recognise-format.ts';
import type { RosterSource, TableFormat } from '../roster/roster-source.ts';
import { guessDelimiter } from '../roster/table/delimiter.ts';
import { columnOf, streamTable } from '../roster/table/stream-table.ts';
import type { StreamedColumns } from '../roster/table/stream-table.ts';
import type { YearMonth } from '../schemas/day.ts';
import { errorAt, hasErrors, startOf } from '../tables/problem.ts';
import type { Finding, Problem } from '../tables/problem.ts';
import { checkContributors } from './check-contributors.ts';
import { Contributors } from './contributors.ts';
import type { PayRecord } from './contributors.ts';
import {
  createRecordCells,
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  writeMonth,
} from './read-record-cells.ts';
import type { RecordColumn } from './read-record-cells.ts';
import type { RecordGround } from './record-names.ts';

const COLUMNS: StreamedColumns<RecordColumn> = {
  required: REQUIRED_COLUMNS,
  optional: OPTIONAL_COLUMNS,
  // A misspelt employer would switch a rule off without a word.
  others: 'refused',
  row: {
    many: 'records',
    one: 'record',
    mend: 'Export the records again with a row for each person.',
  },
};

/** Everybody in a file of records, and what holds for all of them. */
export interface PayRecords {
  people: Contributors;
  /** ISO 4217 code. */
  currency: string;
  /** Month of the latest pay. */
  asOf: YearMonth;
  /** Rows without pay, which count nobody. */
  withoutPay: number;
  /** How many rows were read. */
  rows: number;
}

/**
 * Reads a file of records row by row, so that no size has to fit into memory: UTF-8 or UTF-16, with commas,
 * semicolons or tabs. Gives null where a row is wrong. No problem quotes an id, an employer or pay.
 */
export async function readPayRecords(
  source: RosterSource,
  ground: RecordGround,
): Promise<{ records: PayRecords | null; problems: Problem[] }> {
  const { name: file } = source;
  const format = await recogniseTable(source);
  if ('found' in format) return { records: null, problems: [errorAt(startOf(file), format)] };
  const problems: Problem[] = [];
  const people = new Contributors();
  const cells = createRecordCells(ground, (column, row, finding) => {
    const at = columnOf(row.cells, row.indexOf[column], format.delimiter);
    const problem = errorAt({ file, line: row.line, column: at }, finding);
    problems.push(problem);
    return problem;
  });
  const record: PayRecord = {
    level: 0,
    place: 0,
    pay: 0,
    month: 0,
    employer: 0,
    weight: 1,
    line: 0,
  };
  let rows = 0;
  for await (const batch of streamTable(source, format, COLUMNS, problems)) {
    const { indexOf } = batch;
    for (let index = 0; index < batch.rows.length; index++) {
      const row = { cells: batch.rows[index]!, line: batch.lines[index]!, indexOf };
      rows++;
      const id = cells.read(row, record);
      if (id !== null) people.take(id, record);
    }
  }
  const { currency, withoutPay } = cells;
  if (!hasErrors(problems)) problems.push(...checkContributors(people, file));
  if (people.length === 0 && !hasErrors(problems)) {
    problems.push(errorAt(startOf(file), NOBODY));
  }
  if (hasErrors(problems) || currency === null) return { records: null, problems };
  const asOf = writeMonth(people.latestMonth());
  return { records: { people, currency, asOf, withoutPay, rows }, problems };
}

const NOBODY: Finding = {
  found: 'no row with pay above 0',
  expected: 'base_salary of at least one person',
  mend: 'Export the records again with their pay.',
};

const ENCODINGS: readonly (string | null | undefined)[] = ['utf-8', 'utf-16le', 'utf-16be'];
const DELIMITERS: readonly string[] = [',', ';', '\t'];

/** How a file is written, or why it is no table that is read. */
async function recogniseTable(source: RosterSource): Promise<TableFormat | Finding> {
  const bytes = await sampleBytes(source);
  const encoding = guessEncoding(bytes)?.value;
  if (source.size > 0 && (recogniseFormat(bytes.head) !== null || !ENCODINGS.includes(encoding))) {
    return {
      found: encoding ? `a text in ${encoding}` : 'a file that is no text',
      expected: 'a table in UTF-8, or in UTF-16',
      mend: 'Export it as “CSV UTF-8 (comma delimited)”.',
    };
  }
  const head = new TextDecoder(encoding ?? 'utf-8').decode(bytes.head);
  const { value } = guessDelimiter(head);
  const delimiter = value !== null && DELIMITERS.includes(value) ? value : ',';
  return { encoding: encoding ?? 'utf-8', delimiter, headerLine: 1, quotedTwice: false };
}
