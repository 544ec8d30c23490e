import type { RosterSource, TableFormat } from '../roster/roster-source.ts';
import { streamTable } from '../roster/table/stream-table.ts';
import type { StreamedColumns } from '../roster/table/stream-table.ts';
import { ANSWER_COLUMNS } from '../schemas/survey-rules.ts';
import type { Problem } from '../tables/problem.ts';

type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** One person’s answer to the survey: texts as the form has them, without blanks around. */
export type Answer = Readonly<Record<AnswerColumn, string>>;

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

const COLUMNS: StreamedColumns<AnswerColumn> = {
  required: ANSWER_COLUMNS,
  others: 'ignored',
  row: {
    many: 'answers',
    one: 'answer',
    mend: 'Save the answers of the form as CSV again, or leave the file out.',
  },
};

/**
 * The answers of a file one by one, so that no size has to fit into memory. What is no table of answers is
 * a problem, and reading ends there.
 */
export async function* readAnswers(
  { source }: AnswerFile,
  problems: Problem[],
): AsyncGenerator<{ answer: Answer; line: number }> {
  for await (const { rows, lines, indexOf } of streamTable(source, FORMAT, COLUMNS, problems)) {
    for (const [index, cells] of rows.entries()) {
      const texts = ANSWER_COLUMNS.map((name) => [name, (cells[indexOf[name]] ?? '').trim()]);
      yield { answer: Object.fromEntries(texts) as Answer, line: lines[index] ?? 1 };
    }
  }
}
