import { readFileSync } from 'node:fs';

/**
 * The rows of a file below data/ by column name, read by a parser of the test's own: what the site says is
 * compared with the text of the files, not with what its reader made of them.
 */
export function dataTable(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  const [header = [], ...rows] = text.trim().split('\n').map(cellsOf);
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [header[index] ?? '', cell])),
  );
}

/** Cells of a line, some of them in quotes; no cell of these files spans lines. */
function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match): string => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}
