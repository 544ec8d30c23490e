import type { RosterRefusal } from '../roster-problem.ts';
import type { ReadHooks } from '../parsed-roster.ts';
import type { RosterSource, TableFormat } from '../roster-source.ts';
import { delimiterOfNote } from './delimiter-sign.ts';
import { checkHeader, nameColumns } from './find-header.ts';
import type { QuoteTrouble, RecordBatch } from './read-records.ts';
import { countLineEnds, readRecords } from './read-records.ts';
import { watchSurplus } from './blank-surplus.ts';

/** What is wrong with how a record is written. */
export interface RecordFlaws {
  quotes: QuoteTrouble | null;
  /** Whether characters that no text has may be in it. */
  damaged: boolean;
  /** Whether the file ends in it without a line end. */
  unended: boolean;
}

/** Lines that became part of a header, because a quotation mark in it is out of place. */
export interface HeaderDamage {
  line: number;
  last: number;
}

/** Takes the records below a header, one after the other. */
export interface RecordTaker {
  /** Gives the reason when nothing more can be taken. */
  take(cells: readonly string[], line: number, flaws: RecordFlaws): RosterRefusal | null;
}

/**
 * Reads a table from its first byte to its last. `begin` gets the header, and how many blank cells beyond it
 * every row has, and makes what takes the records below; blank records are passed over. Gives the reason when
 * the file is no whole table.
 *
 * @throws the reason of `hooks.signal`, or what `hooks.onProgress` throws
 */
export async function readTable(
  source: RosterSource,
  format: TableFormat,
  hooks: ReadHooks,
  begin: (header: readonly string[], surplus: number, damage: HeaderDamage | null) => RecordTaker,
): Promise<RosterRefusal | null> {
  let header: FoundHeader | null = null;
  let taker: RecordTaker | null = null;
  for await (const batch of eachBatch(source, format, hooks)) {
    if (batch === null) return { kind: 'unreadable' };
    let first = 0;
    if (header === null && batch.records.length > 0) {
      const found = takeHeader(batch, format);
      if (found === null) return batch.refusal ?? { kind: 'empty' };
      const fault = checkHeader(found.cells);
      if (fault !== null) return fault;
      header = found;
      first = found.next;
    }
    if (batch.refusal !== null) return batch.refusal;
    const damaged = batch.isDamaged();
    for (let index = first; index < batch.records.length && header !== null; index++) {
      const cells = batch.records[index] ?? [];
      if (isBlankRecord(cells)) continue;
      const line = batch.lines[index] ?? 1;
      if (taker === null) {
        const width = header.cells.length;
        const wide = cells.length > width;
        const surplus = wide ? await surplusOfAll(source, format, hooks, width, line) : 0;
        taker = begin(header.cells, surplus, header.damage);
      }
      const refusal = taker.take(cells, line, {
        quotes: batch.quotes.get(index) ?? null,
        damaged,
        unended: batch.unended === index,
      });
      if (refusal) return refusal;
    }
    await hooks.onProgress?.(batch.share);
  }
  if (header === null) return { kind: 'empty' };
  return taker === null ? { kind: 'only-header', line: header.line } : null;
}

/** The names of the columns, their line, and the index of the first record that is no header. */
interface FoundHeader {
  cells: string[];
  line: number;
  next: number;
  damage: HeaderDamage | null;
}

function takeHeader(
  { records, lines, quotes }: RecordBatch,
  { headerLine, delimiter }: TableFormat,
): FoundHeader | null {
  if (headerLine !== null) {
    const index = lines.indexOf(headerLine);
    const cells = records[index];
    if (cells === undefined) return null;
    const trouble = quotes.get(index);
    const damage =
      trouble === 'stray' || trouble === 'open'
        ? { line: headerLine, last: headerLine + countLineEnds(cells) }
        : null;
    const names = nameColumns(cells, records[index - 1]);
    return { cells: names, line: headerLine, next: index + 1, damage };
  }
  const noted = delimiterOfNote((records[0] ?? []).join(delimiter)) !== null;
  const index = records.findIndex((cells, at) => !isBlankRecord(cells) && !(noted && at === 0));
  const cells = records[index];
  if (cells === undefined) return null;
  return { cells: cells.map(() => ''), line: lines[index] ?? 1, next: index, damage: null };
}

/** The records of a file in batches; null, as the last, when its bytes cannot be read. */
async function* eachBatch(
  source: RosterSource,
  format: TableFormat,
  hooks: ReadHooks,
): AsyncGenerator<RecordBatch | null> {
  const batches = readRecords(source, format);
  for (;;) {
    hooks.signal?.throwIfAborted();
    let next;
    try {
      next = await batches.next();
    } catch {
      yield null;
      return;
    }
    if (next.done === true) return;
    yield next.value;
  }
}

/**
 * Blank cells beyond the header that every row has, the first of which stands in the line `from`. Looks through
 * the whole file, but only as long as it may be so; a fault of the file is left to the reading itself.
 */
async function surplusOfAll(
  source: RosterSource,
  format: TableFormat,
  hooks: ReadHooks,
  width: number,
  from: number,
): Promise<number> {
  const watch = watchSurplus(width);
  for await (const batch of eachBatch(source, format, hooks)) {
    if (batch === null || batch.refusal !== null) return 0;
    for (const [index, cells] of batch.records.entries()) {
      if ((batch.lines[index] ?? 1) < from || isBlankRecord(cells)) continue;
      if (!watch.see(cells)) return 0;
    }
    // Nothing is read yet; this lets whoever waits have a turn.
    await hooks.onProgress?.(0);
  }
  return watch.surplus();
}

/** True for a record that holds nothing. */
export function isBlankRecord(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}
