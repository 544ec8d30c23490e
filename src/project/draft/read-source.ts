import type { z } from 'zod';
import { readCsv } from '../../tables/csv.ts';
import type { CsvLine } from '../../tables/csv.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import type { RowReader, TableReader } from '../../tables/read-rows.ts';
import type { TextFile } from '../../tables/text-file.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { validateYaml } from '../yaml/validate-yaml.ts';
import type { Located } from '../yaml/validate-yaml.ts';
import type { DraftTable } from './draft.ts';

/** The decoded files; null for one that exists and is not UTF-8. */
export type TextFiles = ReadonlyMap<string, TextFile | null>;

function describeMissing(file: string): Problem {
  return errorAt(
    { file, line: null, column: null },
    {
      found: 'no such file',
      expected: 'a file of this name',
      mend: 'Restore the file, or correct its name.',
    },
  );
}

/** Reads a YAML file; `raw` is its data even when the schema refuses it. */
export function readYaml<T>(
  files: TextFiles,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): { located: Located<T> | null; raw: unknown } {
  const source = files.get(file);
  if (source === undefined) problems.push(describeMissing(file));
  if (source === undefined || source === null) return { located: null, raw: null };
  if (source.text.trim() === '') {
    problems.push(
      errorAt(source.at(0), {
        found: 'an empty file',
        expected: 'keys with values',
        mend: 'Restore the file.',
      }),
    );
    return { located: null, raw: null };
  }
  const parsed = parseYaml({ source, from: 0, to: source.text.length });
  problems.push(...parsed.problems);
  if (parsed.yaml === null) return { located: null, raw: null };
  const validated = validateYaml(parsed.yaml, schema);
  problems.push(...validated.problems);
  return { located: validated.located, raw: parsed.yaml.data };
}

/** What is read of a table. */
export interface ReadTable<T> {
  /** The rows without problems; null when the table is unreadable as a whole. */
  rows: DraftTable<T>;
  /** Every text of the asked columns, also in rows with problems; null when they could not be read. */
  ids: ReadonlySet<string> | null;
}

/**
 * Reads one or several CSV files of the same columns into one table.
 * @param idColumns whose texts are kept as ids; those of several columns are joined by commas, as in the file
 */
export function readTables<T>(
  files: TextFiles,
  names: readonly string[],
  reader: TableReader<T>,
  locales: readonly string[],
  problems: Problem[],
  idColumns: readonly string[],
): ReadTable<T> {
  const all = names.map((name) => readTable(files, name, reader, locales, problems, idColumns));
  const rows = all.map((part) => part.rows);
  const ids = all.map((part) => part.ids);
  // One unreadable file of several makes the whole unknown: what it held cannot be missed.
  return {
    rows: rows.every((part) => part !== null) ? rows.flat() : null,
    ids: ids.every((part) => part !== null) ? new Set(ids.flatMap((part) => [...part])) : null,
  };
}

function readTable<T>(
  files: TextFiles,
  file: string,
  reader: TableReader<T>,
  locales: readonly string[],
  problems: Problem[],
  idColumns: readonly string[],
): ReadTable<T> {
  const source = files.get(file);
  if (source === undefined) problems.push(describeMissing(file));
  if (source === undefined || source === null) return { rows: null, ids: null };
  let reading: RowReader<T> | null = null;
  let ids: Set<string> | null = null;
  const { readable, problems: found } = readCsv(source, (header) => {
    const opened = reader(header, locales);
    const indexes = idColumns.map((column) => header.columns.indexOf(column));
    const kept = indexes.includes(-1) ? null : new Set<string>();
    const takeIds = ({ cells }: CsvLine): void => {
      kept?.add(indexes.map((index) => (cells[index] ?? '').trim()).join(','));
    };
    [reading, ids] = [opened, kept];
    const take = (line: CsvLine): void => {
      takeIds(line);
      opened.take(line);
    };
    return { take, takeRagged: takeIds };
  });
  problems.push(...found);
  if (!readable || reading === null) return { rows: null, ids: null };
  const { rows, problems: ofRows }: RowReader<T> = reading;
  problems.push(...ofRows);
  return { rows, ids };
}

/** The texts of a list, or the `id` of its entries, in YAML data of any shape; null when it is no list. */
export function idsOfList(list: unknown): ReadonlySet<string> | null {
  if (!Array.isArray(list)) return null;
  const ids = list.map((entry: unknown) =>
    typeof entry === 'string' ? entry : field(entry, 'id'),
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** A field of YAML data of any shape. */
export function field(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined;
  return (data as Record<string, unknown>)[name];
}
