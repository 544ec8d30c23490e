import type { CsvTable } from '../csv/parse-csv-table.ts';

/**
 * Every text of a column, also in rows with problems; null when a table or the column is missing.
 * Texts of several columns are joined by commas, as in the file.
 */
export function idsOfColumns(
  tables: CsvTable[] | null,
  ...columns: [string, ...string[]]
): ReadonlySet<string> | null {
  if (tables === null) return null;
  const ids = new Set<string>();
  for (const { header, rows, ragged } of tables) {
    const indexes = columns.map((column) => header.cells.indexOf(column));
    if (indexes.includes(-1)) return null;
    for (const { cells } of [...rows, ...ragged]) {
      ids.add(indexes.map((index) => (cells[index] ?? '').trim()).join(','));
    }
  }
  return ids;
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
