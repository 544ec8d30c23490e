/** A cell of a CSV file; null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * Writes a CSV file: comma, LF, quotes only where needed, a header first. Numbers have no separators.
 * @throws RangeError when a row is longer or shorter than the header
 */
export function formatCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const wrong = rows.findIndex((row) => row.length !== header.length);
  if (wrong !== -1) {
    throw new RangeError(
      `row ${wrong + 1}: expected ${header.length} cells, found ${rows[wrong]!.length}`,
    );
  }
  return [header, ...rows]
    .map((row) => row.map(toField).join(','))
    .join('\n')
    .concat('\n');
}

function toField(cell: CsvCell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
