import { isKnownHeader } from '../columns/match-header.ts';
import type { PreviewRecord } from '../roster-inspection.ts';
import type { RosterRefusal } from '../roster-problem.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';
import type { Understanding } from '../understanding.ts';
import { certain, likely } from '../understanding.ts';
import { tidyCell } from '../values/own-text.ts';
import type { Delimiter } from '../roster-source.ts';
import { delimiterOfNote } from './delimiter-sign.ts';

/** How far down a header is looked for. */
const ROWS_ABOVE = 30;

/** So many cells that are known make a row a header wherever it stands. */
const KNOWN = 2;

/**
 * Index of the record that is the header: the one with most names that are known; where none has two of them,
 * the first with two filled cells, as titles above a table fill one; null for a table that begins with a row of
 * values. Undefined when nothing is filled. The line `sep=;`, by which Excel notes the delimiter, is passed over.
 */
export function guessHeader(
  records: readonly (readonly string[])[],
  delimiter: Delimiter,
): Understanding<number | null> | undefined {
  let best = { index: -1, known: 0 };
  let first: number | null = null;
  let single: number | null = null;
  const candidates: number[] = [];
  for (const [index, record] of records.slice(0, ROWS_ABOVE).entries()) {
    const filled = record.filter((cell) => cell.trim() !== '').length;
    if (filled === 0 || (index === 0 && delimiterOfNote(record.join(delimiter)) !== null)) continue;
    candidates.push(index);
    single ??= index;
    if (filled > 1) first ??= index;
    const known = record.filter((cell) => isKnownHeader(cell)).length;
    if (known > best.known) best = { index, known };
  }
  const choices = [...candidates, null];
  if (best.known >= KNOWN) return certain<number | null>(best.index, choices);
  const index = first ?? single;
  if (index === null) return undefined;
  return best.known === 0 && isRowOfValues(records[index] ?? [], records[index + 1] ?? [])
    ? likely<number | null>(null, choices)
    : likely<number | null>(index, choices);
}

/** Numbers stand in a row and in the one below it, at the same places: no name of a column is a number. */
function isRowOfValues(row: readonly string[], below: readonly string[]): boolean {
  const isNumber = (cell: string | undefined): boolean =>
    cell !== undefined &&
    cell.length < 40 &&
    /^[^\p{L}]{0,3}\d[\d\s.,'/-]{2,}\D{0,4}$/u.test(cell.trim());
  return row.some((cell, index) => isNumber(cell) && isNumber(below[index]));
}

/**
 * Names of the columns of a header. Where a name is missing or comes twice, the heading in the row above that
 * stands over it goes before: such rows group columns.
 */
export function nameColumns(
  header: readonly string[],
  above: readonly string[] | undefined,
): string[] {
  const names = header.map((cell) => cell.trim());
  if (above === undefined || above.filter((cell) => cell.trim() !== '').length < 2) return names;
  let group = '';
  return names.map((name, index) => {
    group = (above[index] ?? '').trim() || group;
    const unclear = name === '' || names.indexOf(name) !== names.lastIndexOf(name);
    return unclear ? `${group} ${name}`.trim() : name;
  });
}

/** Names that mean something of their own to JavaScript: no honest table has them. */
const UNSAFE = ['__proto__', 'constructor', 'prototype'];

/** A table of people has at least so many columns that are known by their names. */
const KNOWN_NAMES = 3;

/** Why rows cannot be read as they stand below their header; null where they can, as far as is seen. */
export function checkForm(
  header: readonly string[],
  line: number,
  rows: readonly Pick<PreviewRecord, 'cells'>[],
): RosterRefusal | null {
  const named = header.filter((name) => name.trim() !== '');
  if (named.length >= KNOWN_NAMES && named.every((name) => /^\s*'[^']*'\s*$/.test(name))) {
    return { kind: 'apostrophes', line };
  }
  if (named.filter(isKnownHeader).length > 1 || rows.length > ROSTER_LIMITS.columns) return null;
  const names = new Set(rows.map(({ cells: [first = ''] }) => first).filter(isKnownHeader));
  return names.size >= KNOWN_NAMES && names.size * 2 > rows.length
    ? { kind: 'turned', names: [...names].slice(0, KNOWN_NAMES).join(', ') }
    : null;
}

/** Why no table can be read under this header; null when it can. Names may be missing or come twice. */
export function checkHeader(header: readonly string[]): RosterRefusal | null {
  if (header.length > ROSTER_LIMITS.columns) {
    return { kind: 'too-many-columns', columns: header.length, most: ROSTER_LIMITS.columns };
  }
  const unsafe = header.findIndex((cell) =>
    UNSAFE.includes(tidyCell(cell).normalize('NFC').toLowerCase()),
  );
  return unsafe === -1
    ? null
    : { kind: 'unsafe-header', header: tidyCell(header[unsafe] ?? ''), column: unsafe };
}
