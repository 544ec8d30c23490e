import type { TextEncoding } from '../bytes/guess-encoding.ts';
import type { RosterRefusal } from '../roster-problem.ts';
import type { ReadHooks } from '../parsed-roster.ts';
import type { RosterSource, Delimiter } from '../roster-source.ts';
import { checkHeader, findHeader } from './find-header.ts';
import { readRecords } from './read-records.ts';

/** Takes the records below a header, one after the other. */
export interface RecordTaker {
  /** Gives the reason when nothing more can be taken. */
  take(
    cells: readonly string[],
    line: number,
    stray: boolean,
    damaged: boolean,
  ): RosterRefusal | null;
}

/**
 * Reads a table from its first byte to its last. `begin` gets the header and makes what takes the records
 * below it; blank records are passed over. Gives the reason when the file is no whole table.
 *
 * @throws the reason of `hooks.signal`, or what `hooks.onProgress` throws
 */
export async function readTable(
  source: RosterSource,
  { encoding, delimiter }: { encoding: TextEncoding; delimiter: Delimiter },
  hooks: ReadHooks,
  begin: (header: readonly string[]) => RecordTaker,
): Promise<RosterRefusal | null> {
  let taker: RecordTaker | null = null;
  let headerLine = 1;
  let records = 0;
  const batches = readRecords(source, encoding, delimiter);
  for (;;) {
    hooks.signal?.throwIfAborted();
    let batch;
    try {
      const next = await batches.next();
      if (next.done === true) break;
      batch = next.value;
    } catch {
      return { kind: 'unreadable' };
    }
    let first = 0;
    if (taker === null && batch.records.length > 0) {
      const index = findHeader(batch.records, delimiter);
      if (index === null) return batch.refusal ?? { kind: 'empty' };
      const header = batch.records[index] ?? [];
      const fault = checkHeader(header);
      if (fault !== null) return fault;
      headerLine = batch.lines[index] ?? 1;
      taker = begin(header.map((cell) => cell.trim()));
      first = index + 1;
    }
    if (batch.refusal !== null) return batch.refusal;
    for (let index = first; index < batch.records.length; index++) {
      const cells = batch.records[index] ?? [];
      if (isBlankRecord(cells)) continue;
      records++;
      const refusal = taker?.take(
        cells,
        batch.lines[index] ?? 1,
        batch.stray.has(index),
        batch.damaged,
      );
      if (refusal) return refusal;
    }
    await hooks.onProgress?.(batch.share);
  }
  if (taker === null) return { kind: 'empty' };
  return records === 0 ? { kind: 'only-header', line: headerLine } : null;
}

/** True for a record that holds nothing. */
export function isBlankRecord(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}
