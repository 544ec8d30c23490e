import type { LocalisedText } from '../schemas/localised-text.ts';
import type { CellParser } from './cells.ts';
import { text } from './cells.ts';
import type { CsvLine, CsvTable } from './csv.ts';
import type { Position, Problem } from './problem.ts';
import { errorAt, warningAt } from './problem.ts';
import { nearest, quote } from './quote.ts';

/** The columns of a table: each with its cell parser, and texts with one column a language. */
interface RowSpec<C extends Record<string, CellParser<unknown>>, L extends string> {
  columns: C;
  /** `name` stands for the columns `name_en`, `name_ru`, … of the languages of the site. */
  localised?: readonly L[];
}

/** A row of values by column name. */
type Row<C extends Record<string, CellParser<unknown>>, L extends string> = {
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

/** Compares a header with the columns a table needs; their order does not matter. */
function checkColumns(
  { header }: CsvTable,
  plain: readonly string[],
  localised: readonly string[],
  locales: readonly string[],
): Problem[] {
  const inLocales = localised.flatMap((field) => locales.map((locale) => `${field}_${locale}`));
  const expected = [...plain, ...inLocales];
  const missing = expected.filter((name) => !header.cells.includes(name));
  const isKnown = (name: string): boolean =>
    expected.includes(name) ||
    localised.some((field) => new RegExp(`^${field}_[a-z]{2}$`).test(name));
  // A misspelt column is one problem, not a missing and an unknown one.
  const meant = new Map(
    header.cells.filter((name) => !isKnown(name)).map((name) => [name, nearest(name, missing)]),
  );
  const misspelt = new Set(meant.values());
  const absent = missing.filter((name) => !misspelt.has(name));
  const problems = absent.map((name) =>
    errorAt(header.at(0), {
      found: `no column ${quote(name)}`,
      expected: `the columns ${expected.join(', ')}`,
      mend: inLocales.includes(name)
        ? `Add the column ${name}: the translation is missing.`
        : `Add the column ${name}, or correct the name of the column that holds it.`,
    }),
  );
  header.cells.forEach((name, index) => {
    if (expected.includes(name)) return;
    if (isKnown(name)) {
      problems.push(
        warningAt(header.at(index), {
          found: `the column ${quote(name)}`,
          expected: `only the languages of content/site.yml (${locales.join(', ')})`,
          mend: 'Add the language there, or remove the column; until then it is not read.',
        }),
      );
      return;
    }
    const right = meant.get(name) ?? null;
    problems.push(
      errorAt(header.at(index), {
        found: `an unknown column ${quote(name)}`,
        expected: `the columns ${expected.join(', ')}`,
        mend: right === null ? 'Remove the column.' : `Rename it to ${right}.`,
      }),
    );
  });
  return problems;
}
