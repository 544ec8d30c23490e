import { ROSTER_LIMITS } from '../limits.ts';
import type { RosterRefusal } from '../refusal.ts';
import { tidyCell } from '../values/fold-text.ts';

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
