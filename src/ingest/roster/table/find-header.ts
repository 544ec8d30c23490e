import { isKnownHeader } from '../columns/match-header.ts';
import { ROSTER_LIMITS } from '../limits.ts';
import type { Delimiter } from './delimiter.ts';

/** How far down a header is looked for. */
const ROWS_ABOVE = 12;

/** Records with fewer known headers may be a title with a date beside it. */
const KNOWN_ENOUGH = 3;

/**
 * Index of the record that is the header: the first that has three headers known of rosters, else the first with
 * two filled cells, as titles above a table fill one. The line `sep=;`, by which Excel notes the delimiter, and
 * blank lines are passed over. Null when nothing is filled.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  delimiter: Delimiter,
): number | null {
  let filled: number | null = null;
  let any: number | null = null;
  for (const [index, record] of records.slice(0, ROWS_ABOVE).entries()) {
    const cells = record.filter((cell) => cell.trim() !== '');
    const isNote = index === 0 && delimiterOfNote(record.join(delimiter)) !== null;
    if (cells.length === 0 || isNote) continue;
    if (isKnown(cells)) return index;
    if (cells.length > 1) filled ??= index;
    any ??= index;
  }
  return filled ?? any;
}

function isKnown(cells: readonly string[]): boolean {
  let known = 0;
  for (const cell of cells.slice(0, ROSTER_LIMITS.columns)) {
    if (isKnownHeader(cell)) known++;
    if (known === KNOWN_ENOUGH) return true;
  }
  return false;
}

/** The delimiter that a first line such as `sep=;` notes; '' for one that is not known, null for another line. */
export function delimiterOfNote(line: string): Delimiter | '' | null {
  const noted = /^\ufeff?"?sep=(.?)"?$/i.exec(line.replace(/[\r\n].*$/s, ''))?.[1];
  if (noted === undefined) return null;
  return noted === ',' || noted === ';' || noted === '\t' ? noted : '';
}
