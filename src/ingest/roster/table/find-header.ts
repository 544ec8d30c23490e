import type { Delimiter } from './delimiter.ts';

/** How far down a header is looked for. */
const ROWS_ABOVE = 10;

/**
 * Index of the record that is the header: the first with two filled cells, as titles above a table fill one.
 * The line `sep=;`, by which Excel notes the delimiter, and blank lines are passed over. Null when nothing is
 * filled.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  delimiter: Delimiter,
): number | null {
  let first: number | null = null;
  for (const [index, record] of records.entries()) {
    if (index > ROWS_ABOVE) break;
    const filled = record.filter((cell) => cell.trim() !== '').length;
    if (filled === 0 || (index === 0 && delimiterOfNote(record.join(delimiter)) !== null)) continue;
    if (filled > 1) return index;
    first ??= index;
  }
  return first;
}

/** The delimiter that a first line such as `sep=;` notes; '' for one that is not known, null for another line. */
export function delimiterOfNote(line: string): Delimiter | '' | null {
  const noted = /^\ufeff?"?sep=(.?)"?$/i.exec(line.replace(/[\r\n].*$/s, ''))?.[1];
  if (noted === undefined) return null;
  return noted === ',' || noted === ';' || noted === '\t' ? noted : '';
}
