import { eachRecord, parseRecords } from '../../tables/parse-records.ts';
import type { QuoteFault } from '../../tables/parse-records.ts';
import { decodeStream } from '../bytes/decode-stream.ts';
import { MOST_OPEN, parseRuns } from './open-quotes.ts';
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
  /** Whether a control character or one that could not be decoded is among them; looks when it is asked. */
  isDamaged(): boolean;
  /** Index of the record in the middle of which the file may end: nothing ends its line. */
  unended: number | null;
  /** Share of the file read so far, from 0 to 1. */
  share: number;
  /** Why reading ends here; null when it goes on or the file is at its end. */
  refusal: RosterRefusal | null;
}

/** The records of a file, in batches. One whose quotation mark nobody closes ends with its line. */
export async function* readRecords(
  source: RosterSource,
  { encoding, delimiter, quotedTwice }: TableFormat,
): AsyncGenerator<RecordBatch> {
  let waiting = '';
  let line = 1;
  let opened = 0;
  for await (const piece of decodeStream(source, encoding)) {
    const text = shortenBlanks(waiting + piece.text);
    const { runs, rest, endless } = parseRuns(text, delimiter, piece.last);
    const quotes = new Map<number, QuoteTrouble>();
    const [only, more] = runs;
    // As a rule all records of a piece come at once, and are not copied.
    const whole = only !== undefined && more === undefined && !quotedTwice;
    const records: string[][] = whole ? only.records : [];
    for (const run of runs) {
      const first = whole ? 0 : records.length;
      const own = quotedTwice ? unwrapRecords(run.records, delimiter) : run.records;
      if (!quotedTwice) {
        const trouble = findQuoteTrouble(run.text, own, run.faults, delimiter);
        for (const [index, kind] of trouble) quotes.set(first + index, kind);
      }
      if (run.open !== null) quotes.set(first + run.open, 'open');
      if (!whole) for (const record of own) records.push(record);
    }
    // The end of the last line is no record.
    const ended = piece.last && (text.endsWith('\n') || isBlankLine(records.at(-1)));
    if (ended && isBlankLine(records.at(-1))) records.pop();
    const lines: number[] = [];
    // Only quoted cells span lines.
    const spans = text.includes('"');
    for (const record of records) {
      lines.push(line);
      line += 1 + (spans ? countLineEnds(record) : 0);
    }
    waiting = text.slice(rest);
    opened += runs.filter(({ open }) => open !== null).length;
    const firstOpen = [...quotes].find(([, kind]) => kind === 'open')?.[0] ?? 0;
    const refusal: RosterRefusal | null =
      opened > MOST_OPEN
        ? { kind: 'unclosed-quote', line: lines[firstOpen] ?? line }
        : endless
          ? { kind: 'endless-record', line, most: ROSTER_LIMITS.record }
          : null;
    const share = source.size === 0 ? 1 : Math.min(1, piece.bytes / source.size);
    const isDamaged = () => text.includes('\ufffd') || hasControls(text);
    const unended = piece.last && !ended ? records.length - 1 : null;
    yield { records, lines, quotes, isDamaged, unended, share, refusal };
    if (refusal !== null) return;
  }
}

/**
 * What is wrong with the quotation marks of a record: text follows a closing one; one is never closed; one stands
 * inside a cell that is not quoted; or two such cells are the halves of one that was quoted, from which a
 * delimiter is missing.
 */
export type QuoteTrouble = 'stray' | 'open' | 'loose' | 'torn';

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
    const start = at;
    for (; at < record.length && record[at] !== delimiter && record[at] !== '\n'; at++) {
      if (record[at] === '"') marks++;
    }
    // ="00123" is a spelling of spreadsheets.
    const isFormula = marks === 2 && record.startsWith('="', start) && record[at - 1] === '"';
    found ||= marks > 0 && !isFormula;
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
