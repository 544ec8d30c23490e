import type { RosterRefusal } from '../roster-problem.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';
import { tidyCell } from '../values/own-text.ts';
import type { Delimiter } from '../roster-source.ts';

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

/** Names that mean something of their own to JavaScript: no honest table has them. */
const UNSAFE = ['__proto__', 'constructor', 'prototype'];

/** Why no table can be read under this header; null when it can. Columns without a name may be there. */
export function checkHeader(header: readonly string[]): RosterRefusal | null {
  if (header.length > ROSTER_LIMITS.columns) {
    return { kind: 'too-many-columns', columns: header.length, most: ROSTER_LIMITS.columns };
  }
  const seen = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const name = tidyCell(cell).normalize('NFC');
    if (name === '') continue;
    if (UNSAFE.includes(name.toLowerCase()))
      return { kind: 'unsafe-header', header: name, column: index };
    const first = seen.get(name);
    if (first !== undefined)
      return { kind: 'duplicate-header', header: name, first, second: index };
    seen.set(name, index);
  }
  return null;
}
