import type { LocalisedText } from '../../schemas/localised-text.ts';
import { errorAt } from '../problem.ts';
import type { Position, Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { CellParser } from './cell.ts';
import { text } from './cells/text.ts';
import { checkColumns } from './check-columns.ts';
import type { CsvLine, CsvTable } from './parse-csv-table.ts';

/** The columns of a table: each with its cell parser, and texts with one column a language. */
export interface RowSpec<C extends Record<string, CellParser<unknown>>, L extends string> {
  columns: C;
  /** `name` stands for the columns `name_en`, `name_ru`, … of the languages of the site. */
  localised?: readonly L[];
}

/** A row of values by column name. */
export type Row<C extends Record<string, CellParser<unknown>>, L extends string> = {
  [K in keyof C]: C[K] extends CellParser<infer T> ? T : never;
} & Record<L, LocalisedText>;

/** A row that knows where its cells stand. */
export interface LocatedRow<R> {
  value: R;
  /** Where the cell of this column begins; without a column, where the row begins. */
  at(column?: string): Position;
}

/**
 * Rows of a table whose cells are all valid, and every problem of the others.
 * No rows at all (null) when a column is missing or unknown.
 */
export function readRows<C extends Record<string, CellParser<unknown>>, L extends string = never>(
  table: CsvTable,
  spec: RowSpec<C, L>,
  locales: readonly string[],
): { rows: LocatedRow<Row<C, L>>[] | null; problems: Problem[] } {
  const localised = spec.localised ?? [];
  const problems = checkColumns(table, Object.keys(spec.columns), localised, locales);
  if (problems.some((problem) => problem.severity === 'error')) return { rows: null, problems };

  const index = new Map(table.header.cells.map((name, position) => [name, position]));
  const rows: LocatedRow<Row<C, L>>[] = [];
  for (const line of table.rows) {
    // Without a prototype a column may have any name, __proto__ among them.
    const value = Object.create(null) as Record<string, unknown>;
    let valid = true;
    const read = (column: string, parse: CellParser<unknown>): unknown => {
      const cell = readCell(line, column, index.get(column) ?? 0, parse);
      if ('problem' in cell) {
        problems.push(cell.problem);
        valid = false;
        return undefined;
      }
      return cell.value;
    };
    for (const [column, parse] of Object.entries(spec.columns)) value[column] = read(column, parse);
    for (const field of localised) {
      value[field] = Object.fromEntries(
        locales.map((locale) => [locale, read(`${field}_${locale}`, text)]),
      );
    }
    if (!valid) continue;
    rows.push({
      value: value as Row<C, L>,
      at: (column) => line.at(column === undefined ? 0 : (index.get(column) ?? 0)),
    });
  }
  return { rows, problems };
}

function readCell(
  line: CsvLine,
  column: string,
  index: number,
  parse: CellParser<unknown>,
): { value: unknown } | { problem: Problem } {
  const cell = line.cells[index] ?? '';
  const trimmed = cell.trim();
  const result = parse(trimmed);
  if (result.ok && trimmed === cell) return { value: result.value };
  const found = `${cell === '' ? 'nothing' : quote(cell)} in ${column}`;
  return {
    problem: errorAt(
      line.at(index),
      result.ok
        ? {
            found,
            expected: 'no spaces before or after the value',
            mend: trimmed === '' ? 'Empty the cell.' : `Write ${trimmed}.`,
          }
        : { found, expected: result.expected, mend: result.mend },
    ),
  };
}
