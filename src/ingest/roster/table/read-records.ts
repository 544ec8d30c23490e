import { decodeStream } from '../bytes/decode-stream.ts';
import type { TextEncoding } from '../bytes/text-encoding.ts';
import { ROSTER_LIMITS } from '../limits.ts';
import type { RosterRefusal } from '../refusal.ts';
import type { RosterSource } from '../roster-source.ts';
import type { Delimiter } from './delimiter.ts';
import { parseRecords, shortenBlanks } from './parse-records.ts';

/** Some records of a file in their order. */
export interface RecordBatch {
  records: string[][];
  /** Line of each record's beginning, counted from 1. */
  lines: number[];
  /** Indexes of the records in which text follows a closing quotation mark. */
  stray: ReadonlySet<number>;
  /** Whether a NUL or a character that could not be decoded is among them. */
  damaged: boolean;
  /** Share of the file read so far, from 0 to 1. */
  share: number;
  /** Why reading ends here; null when it goes on or the file is at its end. */
  refusal: RosterRefusal | null;
}

/** The records of a file, in batches. A quotation mark that is never closed ends it with a refusal. */
export async function* readRecords(
  source: RosterSource,
  encoding: TextEncoding,
  delimiter: Delimiter,
): AsyncGenerator<RecordBatch> {
  let waiting = '';
  let line = 1;
  for await (const piece of decodeStream(source, encoding)) {
    const text = shortenBlanks(waiting + piece.text);
    const { records, stray, unclosed, rest } = parseRecords(text, delimiter, piece.last);
    // The end of the last line is no record.
    if (piece.last && isBlank(records.at(-1))) records.pop();
    const lines: number[] = [];
    // Only quoted cells span lines.
    const spans = text.includes('"');
    for (const record of records) {
      lines.push(line);
      line += 1 + (spans ? countLineEnds(record) : 0);
    }
    waiting = text.slice(rest);
    const refusal =
      unclosed !== null
        ? ({ kind: 'unclosed-quote', line: lines[unclosed] ?? line } as const)
        : faultOfRest(waiting, delimiter, line);
    const share = source.size === 0 ? 1 : Math.min(1, piece.bytes / source.size);
    const damaged = text.includes('\0') || text.includes('\ufffd');
    yield { records, lines, stray, damaged, share, refusal };
    if (refusal !== null) return;
  }
}

/** A record that is too long to be one; most come of a quotation mark that nobody closed. */
function faultOfRest(waiting: string, delimiter: Delimiter, line: number): RosterRefusal | null {
  if (waiting.length <= ROSTER_LIMITS.record) return null;
  // A cell that is merely cut by the end of the piece is open for a few characters.
  return parseRecords(waiting, delimiter, true).open > ROSTER_LIMITS.cell
    ? { kind: 'unclosed-quote', line }
    : { kind: 'endless-record', line, most: ROSTER_LIMITS.record };
}

function isBlank(record: readonly string[] | undefined): boolean {
  return record !== undefined && record.length === 1 && record[0] === '';
}

/** Line ends inside the cells of a record. */
export function countLineEnds(record: readonly string[]): number {
  let count = 0;
  for (const cell of record) {
    for (let end = cell.indexOf('\n'); end !== -1; end = cell.indexOf('\n', end + 1)) count++;
  }
  return count;
}
