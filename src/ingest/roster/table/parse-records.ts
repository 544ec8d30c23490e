import Papa from 'papaparse';
import type { Delimiter } from './delimiter.ts';

/** Records of a piece of text. */
export interface ParsedRecords {
  records: string[][];
  /** Indexes of the records in which text follows a closing quotation mark. */
  stray: Set<number>;
  /** Index of the record whose quotation mark is never closed; null when all are. */
  unclosed: number | null;
  /** Where the record begins that was left for the next piece. */
  rest: number;
}

interface BareResult {
  data: string[][];
  errors: { code: string; row: number }[];
  meta: { cursor: number };
}

/** Longer runs of blanks make the parser slow; a cell that has one is too long anyway. */
const BLANKS = /[^\S\n\t]{10050,}/g;
const SHORTENED = ' '.repeat(10_050);

/**
 * Parses text with \n line ends. Unless it is the last piece, its last record is left for the next one, as it
 * may not be whole.
 */
export function parseRecords(text: string, delimiter: Delimiter, last: boolean): ParsedRecords {
  // The bare parser: Papa.parse would guess line ends, take away byte order marks and rename columns.
  const parser = new Papa.Parser({ delimiter, newline: '\n' } as object);
  const { data, errors, meta } = parser.parse(text, 0, !last) as unknown as BareResult;
  const stray = new Set<number>();
  let unclosed: number | null = null;
  for (const { code, row } of errors) {
    if (code === 'MissingQuotes') unclosed ??= row;
    else stray.add(row);
  }
  return { records: data, stray, unclosed, rest: last ? text.length : meta.cursor };
}

/** Shortens runs of blanks that no cell may have. */
export function shortenBlanks(text: string): string {
  return text.length < SHORTENED.length ? text : text.replace(BLANKS, SHORTENED);
}
