import { parseRecords } from '../../tables/parse-records.ts';
import { decodeStream } from '../bytes/decode-stream.ts';
import type { TextEncoding } from '../bytes/guess-encoding.ts';
import type { RosterRefusal } from '../roster-problem.ts';
import type { RosterSource, Delimiter } from '../roster-source.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';

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
    const { records, faults, rest } = parseRecords(text, delimiter, piece.last);
    const unclosed = faults.find(({ kind }) => kind === 'unclosed');
    const stray = new Set(
      faults.filter(({ kind }) => kind === 'stray').map(({ record }) => record),
    );
    // The end of the last line is no record.
    if (piece.last && isBlankLine(records.at(-1))) records.pop();
    const lines: number[] = [];
    // Only quoted cells span lines.
    const spans = text.includes('"');
    for (const record of records) {
      lines.push(line);
      line += 1 + (spans ? countLineEnds(record) : 0);
    }
    waiting = text.slice(rest);
    const refusal =
      unclosed !== undefined
        ? ({ kind: 'unclosed-quote', line: lines[unclosed.record] ?? line } as const)
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
  const { faults } = parseRecords(waiting, delimiter, true);
  const open = faults.find(({ kind }) => kind === 'unclosed')?.offset ?? waiting.length;
  return waiting.length - open > ROSTER_LIMITS.cell
    ? { kind: 'unclosed-quote', line }
    : { kind: 'endless-record', line, most: ROSTER_LIMITS.record };
}

function isBlankLine(record: readonly string[] | undefined): boolean {
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

/** Longer runs of blanks make the parser slow; a cell that has one is too long anyway. */
const STRIDE = 2_010;
const SHORTENED = ' '.repeat(5 * STRIDE);
const BLANKS = new RegExp(`[^\\S\\n\\t]{${SHORTENED.length},}`, 'g');

/**
 * Shortens runs of blanks that no cell may have. A run that long shows at five places in a row that lie 2,000
 * characters apart, so that other texts are hardly looked at.
 */
export function shortenBlanks(text: string): string {
  let blanks = 0;
  for (let index = 0; index < text.length; index += STRIDE) {
    blanks = isBlankCharacter(text.charCodeAt(index)) ? blanks + 1 : 0;
    if (blanks === SHORTENED.length / STRIDE - 1) return text.replace(BLANKS, SHORTENED);
  }
  return text;
}

/** All blanks, and some scripts among them: a wrong guess costs nothing but time. */
function isBlankCharacter(code: number): boolean {
  return code === 32 || code === 11 || code === 12 || code === 0xa0 || code >= 0x1680;
}
