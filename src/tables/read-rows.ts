import type { LocalisedText } from '../schemas/localised-text.ts';
import type { CellParser } from './cells.ts';
import { text } from './cells.ts';
import { readCsv } from './csv.ts';
import type { CsvHeader, CsvLine, RowTaker } from './csv.ts';
import type { Position, Problem } from './problem.ts';
import { errorAt, warningAt } from './problem.ts';
import { nearest, quote } from './quote.ts';
import type { TextFile } from './text-file.ts';

/** The columns of a table: each with its cell parser, and texts with one column a language. */
interface RowSpec<C extends Record<string, CellParser<unknown>>, L extends string> {
  columns: C;
  /** `name` stands for the columns `name_en`, `name_ru`, … of the languages of the site. */
  localised?: readonly L[];
  /** Columns that a table may leave out; their cells are then read as blank. */
  optional?: readonly string[];
  /** Other names under which a table may have a column: `{ states: 'in' }`. */
  synonyms?: Readonly<Record<string, string>>;
}

/** A row of values by column name. */
type Row<C extends Record<string, CellParser<unknown>>, L extends string> = {
  [K in keyof C]: C[K] extends CellParser<infer T> ? T : never;
} & Record<L, LocalisedText>;

/** A row that knows where its cells stand. */
export interface LocatedRow<R> {
  value: R;
  /** Where the cell of this column begins; without a column, where the row begins. */
  readonly at: (column?: string) => Position;
}

/** A row of a table: its value and where it begins, nothing more of the file. */
class TableRow<R> implements LocatedRow<R> {
  readonly value: R;
  readonly #start: number;
  readonly #header: CsvHeader;
  readonly #indexOf: (column: string) => number;

  constructor(value: R, start: number, header: CsvHeader, indexOf: (column: string) => number) {
    this.value = value;
    this.#start = start;
    this.#header = header;
    this.#indexOf = indexOf;
  }

  /** Made when asked for, so that a row may be taken apart and costs nothing while nobody asks. */
  get at(): (column?: string) => Position {
    return (column) => {
      const index = column === undefined ? 0 : this.#indexOf(column);
      return this.#header.at(Math.max(0, index), this.#start);
    };
  }
}

/** Takes the rows of a table and makes values of them. */
export interface RowReader<R> extends RowTaker {
  /** The rows whose cells are all valid; null when a column is missing or unknown. */
  rows: LocatedRow<R>[] | null;
  /** Every problem of the columns and of the other rows. */
  problems: Problem[];
}

/**
 * Reads a table that stands by itself; rows are null where it could not be read.
 * @param open makes the reader of its rows from its header
 */
export function readRows<R>(
  source: TextFile,
  open: (header: CsvHeader) => RowReader<R>,
): { rows: LocatedRow<R>[] | null; problems: Problem[] } {
  const readers: RowReader<R>[] = [];
  const { readable, problems } = readCsv(source, (header) => {
    const reader = open(header);
    readers.push(reader);
    return reader;
  });
  const [reader] = readers;
  return {
    rows: readable ? (reader?.rows ?? null) : null,
    problems: [...problems, ...(reader?.problems ?? [])],
  };
}

/**
 * Reads rows by a description of their columns.
 * @param toValue gives a row the shape it has in the domain
 */
export function rowReader<C extends Record<string, CellParser<unknown>>, L extends string, R>(
  header: CsvHeader,
  { columns, localised = [], optional = [], synonyms = {} }: RowSpec<C, L>,
  locales: readonly string[],
  toValue: (row: Row<C, L>) => R,
): RowReader<R> {
  const problems = checkColumns(header, { columns, localised, optional, synonyms }, locales);
  if (problems.some((problem) => problem.severity === 'error')) {
    return { rows: null, problems, take: () => undefined };
  }
  const rows: LocatedRow<R>[] = [];
  const indexOf = (column: string): number =>
    Math.max(header.columns.indexOf(column), header.columns.indexOf(synonyms[column] ?? ''));
  const plain = Object.entries(columns).map(([column, parse]) => {
    return { column, index: indexOf(column), parse };
  });
  const inLocales = localised.map((field) => ({
    field,
    texts: locales.map((locale) => {
      const column = `${field}_${locale}`;
      return { locale, column, index: indexOf(column), parse: text };
    }),
  }));
  const take = (line: CsvLine): void => {
    const before = problems.length;
    const read = (cell: ReadColumn): unknown => readCell(header, line, cell, problems);
    const row: Record<string, unknown> = {};
    for (const cell of plain) row[cell.column] = read(cell);
    for (const { field, texts } of inLocales) {
      row[field] = Object.fromEntries(texts.map((cell) => [cell.locale, read(cell)]));
    }
    if (problems.length > before) return;
    rows.push(new TableRow(toValue(row as Row<C, L>), line.start, header, indexOf));
  };
  return { rows, problems, take };
}

/** A column, where it stands, and what makes a value of its cells. */
interface ReadColumn {
  column: string;
  index: number;
  parse: CellParser<unknown>;
}

/** The value of a cell; undefined, with the problem added, where it has none. */
function readCell(
  header: CsvHeader,
  line: CsvLine,
  { column, index, parse }: ReadColumn,
  problems: Problem[],
): unknown {
  // A column that the table leaves out has no index, and no cell.
  const cell = line.cells[index] ?? '';
  const trimmed = cell.trim();
  const result = parse(trimmed);
  if (result.ok && trimmed === cell) return result.value;
  const found = `${cell === '' ? 'nothing' : quote(cell)} in ${column}`;
  problems.push(
    errorAt(
      header.at(index, line.start),
      result.ok
        ? {
            found,
            expected: 'no spaces before or after the value',
            mend: trimmed === '' ? 'Empty the cell.' : `Write ${trimmed}.`,
          }
        : { found, expected: result.expected, mend: result.mend },
    ),
  );
  return undefined;
}

/** The names that a table may give its columns, and how to tell them apart. */
interface ColumnNames {
  /** Every column of the table, under whichever name it has it. */
  expected: readonly string[];
  /** Columns of texts in the languages of the site, which are among the expected. */
  inLocales: readonly string[];
  /** Whether a column is expected, or is a text in another language. */
  isKnown: (name: string) => boolean;
}

/** What a table may leave out, or have under another name. */
interface ColumnRules {
  columns: object;
  localised: readonly string[];
  optional: readonly string[];
  synonyms: Readonly<Record<string, string>>;
}

/** Compares a header with the columns a table needs; their order does not matter. */
function checkColumns(
  header: CsvHeader,
  rules: ColumnRules,
  locales: readonly string[],
): Problem[] {
  const names = columnNames(header, rules, locales);
  const twice = Object.entries(rules.synonyms).filter(([name, other]) =>
    [name, other].every((each) => header.columns.includes(each)),
  );
  const missing = names.expected.filter((name) => !header.columns.includes(name));
  // A misspelt column is one problem, not a missing and an unknown one.
  const meant = new Map(
    header.columns
      .filter((name) => !names.isKnown(name))
      .map((name) => [name, nearest(name, missing)]),
  );
  const misspelt = new Set(meant.values());
  const absent = missing.filter((name) => !misspelt.has(name) && !rules.optional.includes(name));
  return [
    ...absent.map((name) => describeAbsent(header, name, names)),
    ...twice.map(([name, other]) => describeTwice(header, name, other)),
    ...header.columns.flatMap((name, index): Problem[] => {
      if (names.expected.includes(name) || twice.some(([known]) => known === name)) return [];
      const at = header.at(index);
      return [
        names.isKnown(name)
          ? describeOtherLanguage(at, name, locales)
          : describeUnknown(at, name, names, meant.get(name) ?? null),
      ];
    }),
  ];
}

function columnNames(
  header: CsvHeader,
  { columns, localised, synonyms }: ColumnRules,
  locales: readonly string[],
): ColumnNames {
  const named = (name: string): string => {
    const other = synonyms[name];
    return other !== undefined && header.columns.includes(other) ? other : name;
  };
  const inLocales = localised.flatMap((field) => locales.map((locale) => `${field}_${locale}`));
  const expected = [...Object.keys(columns).map(named), ...inLocales];
  const isKnown = (name: string): boolean =>
    expected.includes(name) ||
    localised.some((field) => new RegExp(`^${field}_[a-z]{2}$`).test(name));
  return { expected, inLocales, isKnown };
}

const describeAbsent = (
  header: CsvHeader,
  name: string,
  { expected, inLocales }: ColumnNames,
): Problem =>
  errorAt(header.at(0), {
    found: `no column ${quote(name)}`,
    expected: `the columns ${expected.join(', ')}`,
    mend: inLocales.includes(name)
      ? `Add the column ${name}: the translation is missing.`
      : `Add the column ${name}, or correct the name of the column that holds it.`,
  });

const describeTwice = (header: CsvHeader, name: string, other: string): Problem =>
  errorAt(header.at(header.columns.indexOf(name)), {
    found: `the columns ${name} and ${other}`,
    expected: 'one of the two, which say the same',
    mend: `Remove the column ${name}.`,
  });

const describeOtherLanguage = (at: Position, name: string, locales: readonly string[]): Problem =>
  warningAt(at, {
    found: `the column ${quote(name)}`,
    expected: `only the languages of content/site.yml (${locales.join(', ')})`,
    mend: 'Add the language there, or remove the column; until then it is not read.',
  });

const describeUnknown = (
  at: Position,
  name: string,
  { expected }: ColumnNames,
  right: string | null,
): Problem =>
  errorAt(at, {
    found: `an unknown column ${quote(name)}`,
    expected: `the columns ${expected.join(', ')}`,
    mend: right === null ? 'Remove the column.' : `Rename it to ${right}.`,
  });

/** The header of a CSV table -> what takes its rows in the shape of the domain. */
export type TableReader<T> = (header: CsvHeader, locales: readonly string[]) => RowReader<T>;
