import { eachRecord, parseRecords } from '../../tables/parse-records.ts';
import type { QuoteFault } from '../../tables/parse-records.ts';
import { decodeStream } from '../bytes/decode-stream.ts';
import type { RosterRefusal } from '../roster-problem.ts';
import type { RosterSource, Delimiter, TableFormat } from '../roster-source.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';

/** Some records of a file in their order. */
export interface RecordBatch {
  records: string[][];
  /** Line of each record's beginning, counted from 1. */
  lines: number[];
  /** What is wrong with quotation marks, by the index of the record. */
  quotes: ReadonlyMap<number, QuoteTrouble>;
  /** Whether a control character or one that could not be decoded is among them. */
  damaged: boolean;
  /** Index of the record in the middle of which the file may end: nothing ends its line. */
  unended: number | null;
  /** Share of the file read so far, from 0 to 1. */
  share: number;
  /** Why reading ends here; null when it goes on or the file is at its end. */
  refusal: RosterRefusal | null;
}

/** The records of a file, in batches. A quotation mark that is never closed ends it with a refusal. */
export async function* readRecords(
  source: RosterSource,
  { encoding, delimiter, quotedTwice }: TableFormat,
): AsyncGenerator<RecordBatch> {
  let waiting = '';
  let line = 1;
  for await (const piece of decodeStream(source, encoding)) {
    const text = shortenBlanks(waiting + piece.text);
    const { records: parsed, faults, rest } = parseRecords(text, delimiter, piece.last);
    const unclosed = faults.find(({ kind }) => kind === 'unclosed');
    const records = quotedTwice ? unwrapRecords(parsed, delimiter) : parsed;
    const quotes = quotedTwice
      ? new Map<number, QuoteTrouble>()
      : findQuoteTrouble(text.slice(0, rest), records, faults, delimiter);
    // The end of the last line is no record.
    const ended = piece.last && isBlankLine(records.at(-1));
    if (ended) records.pop();
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
    const damaged = text.includes('\ufffd') || hasControls(text);
    const unended = piece.last && !ended ? records.length - 1 : null;
    yield { records, lines, quotes, damaged, unended, share, refusal };
    if (refusal !== null) return;
  }
}

/**
 * What is wrong with the quotation marks of a record: text follows a closing one; one stands inside a cell that
 * is not quoted; or two such cells are the halves of one that was quoted, from which a delimiter is missing.
 */
export type QuoteTrouble = 'stray' | 'loose' | 'torn';

/** `text` is what the records were parsed from. */
function findQuoteTrouble(
  text: string,
  records: readonly (readonly string[])[],
  faults: readonly QuoteFault[],
  delimiter: Delimiter,
): Map<number, QuoteTrouble> {
  const trouble = new Map<number, QuoteTrouble>();
  // Most files have no mark inside a cell, and their text is not looked at again.
  if (text.includes('"') && records.some((record) => record.some((cell) => cell.includes('"')))) {
    let index = -1;
    eachRecord(text, delimiter, ({ cells, start, end }) => {
      index += 1;
      if (!cells.some((cell) => cell.includes('"'))) return;
      const halves = countHalves(text.slice(start, end), delimiter);
      if (halves !== null) trouble.set(index, halves > 1 ? 'torn' : 'loose');
    });
  }
  for (const { kind, record } of faults) if (kind === 'stray') trouble.set(record, 'stray');
  return trouble;
}

/**
 * Of the cells of a record that have a quotation mark without being quoted, those in which none closes what
 * another opens; null where there is no such cell.
 */
function countHalves(record: string, delimiter: Delimiter): number | null {
  let halves = 0;
  let found = false;
  for (let at = 0; at < record.length; at++) {
    if (record[at] === '"') {
      // Past the end of the quoted cell: two marks in it are one of its text.
      for (at++; at < record.length && (record[at] !== '"' || record[at + 1] === '"'); at++) {
        if (record[at] === '"') at++;
      }
      at++;
      continue;
    }
    let marks = 0;
    for (; at < record.length && record[at] !== delimiter && record[at] !== '\n'; at++) {
      if (record[at] === '"') marks++;
    }
    found ||= marks > 0;
    halves += marks % 2;
  }
  return found ? halves : null;
}

/** True when a text has a control character besides tabs and line ends. */
function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 ? code !== 10 && code !== 9 && code !== 13 : code === 127) return true;
  }
  return false;
}

/** Records of which each is one quoted cell that holds a row. */
export function unwrapRecords(
  records: readonly (readonly string[])[],
  delimiter: Delimiter,
): string[][] {
  return records.map((record) =>
    record.length === 1
      ? (parseRecords(record[0] ?? '', delimiter, true).records[0] ?? [''])
      : [...record],
  );
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
