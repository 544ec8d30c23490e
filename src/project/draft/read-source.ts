import type { z } from 'zod';
import { parseCsvTable } from '../../tables/csv.ts';
import type { CsvTable } from '../../tables/csv.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Problem } from '../../tables/problem.ts';
import type { TableReader } from '../data/table-reader.ts';
import type { TextFile } from '../../tables/text-file.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { validateYaml } from '../yaml/validate-yaml.ts';
import type { Located } from '../yaml/validate-yaml.ts';
import type { DraftTable } from './draft.ts';

/** The decoded files; null for one that exists and is not UTF-8. */
export type TextFiles = ReadonlyMap<string, TextFile | null>;

export function describeMissing(file: string): Problem {
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

/** Reads one or several CSV files of the same columns into one table. */
export function readTables<T>(
  files: TextFiles,
  names: readonly string[],
  reader: TableReader<T>,
  locales: readonly string[],
  problems: Problem[],
): { rows: DraftTable<T>; tables: CsvTable[] | null } {
  const all = names.map((name) => readTable(files, name, reader, locales, problems));
  const rows = all.map((part) => part.rows);
  const tables = all.map((part) => part.table);
  // One unreadable file of several makes the whole unknown: what it held cannot be missed.
  return {
    rows: rows.every((part) => part !== null) ? rows.flat() : null,
    tables: tables.every((part) => part !== null) ? tables : null,
  };
}

function readTable<T>(
  files: TextFiles,
  file: string,
  reader: TableReader<T>,
  locales: readonly string[],
  problems: Problem[],
): { rows: DraftTable<T>; table: CsvTable | null } {
  const source = files.get(file);
  if (source === undefined) problems.push(describeMissing(file));
  if (source === undefined || source === null) return { rows: null, table: null };
  const parsed = parseCsvTable(source);
  problems.push(...parsed.problems);
  if (parsed.table === null) return { rows: null, table: null };
  const read = reader(parsed.table, locales);
  problems.push(...read.problems);
  return { rows: read.rows, table: parsed.table };
}
