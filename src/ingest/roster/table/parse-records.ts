import Papa from 'papaparse';
import type { Delimiter } from './delimiter.ts';

/** Records of a piece of text. */
export interface ParsedRecords {
  records: string[][];
  /** Indexes of the records in which text follows a closing quotation mark. */
  stray: Set<number>;
  /** Index of the record whose quotation mark is never closed; null when all are. */
  unclosed: number | null;
  /** Characters after that quotation mark, 0 when all are closed. */
  open: number;
  /** Where the record begins that was left for the next piece. */
  rest: number;
}

interface BareResult {
  data: string[][];
  errors: { code: string; row: number; index: number }[];
  meta: { cursor: number };
}

/** Longer runs of blanks make the parser slow; a cell that has one is too long anyway. */
const STRIDE = 2_010;
const SHORTENED = ' '.repeat(5 * STRIDE);
const BLANKS = new RegExp(`[^\\S\\n\\t]{${SHORTENED.length},}`, 'g');

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
  let open = 0;
  for (const { code, row, index } of errors) {
    if (code !== 'MissingQuotes') stray.add(row);
    else [unclosed, open] = [row, text.length - index];
  }
  return { records: data, stray, unclosed, open, rest: last ? text.length : meta.cursor };
}

/**
 * Shortens runs of blanks that no cell may have. A run that long shows at five places in a row that lie 2,000
 * characters apart, so that other texts are hardly looked at.
 */
export function shortenBlanks(text: string): string {
  let blanks = 0;
  for (let index = 0; index < text.length; index += STRIDE) {
    blanks = isBlank(text.charCodeAt(index)) ? blanks + 1 : 0;
    if (blanks === SHORTENED.length / STRIDE - 1) return text.replace(BLANKS, SHORTENED);
  }
  return text;
}

/** All blanks, and some scripts among them: a wrong guess costs nothing but time. */
function isBlank(code: number): boolean {
  return code === 32 || code === 11 || code === 12 || code === 0xa0 || code >= 0x1680;
}
