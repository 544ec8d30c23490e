import Papa from 'papaparse';

/** Records of a piece of text. */
interface ParsedRecords {
  records: string[][];
  /** Quotation marks that are out of place. */
  faults: QuoteFault[];
  /** Where the record begins that was left for the next piece. */
  rest: number;
}

/** A quotation mark that is never closed, or one that closes a cell before text follows. */
export interface QuoteFault {
  kind: 'unclosed' | 'stray';
  /** Index of its record. */
  record: number;
  /** Offset in the text after the opening quotation mark. */
  offset: number;
}

interface BareError {
  code: string;
  row: number;
  index: number;
}

interface BareResult {
  data: string[][];
  errors: BareError[];
  meta: { cursor: number };
}

/** What Papa's types leave out of its bare parser. */
interface BareParser {
  parse(text: string, start: number, leaveLast: boolean): BareResult;
}

/** Signs that stand between cells. */
type Delimiter = string;

/**
 * The bare parser, in the only place that knows Papa: Papa.parse would guess line ends, take away byte order
 * marks and rename columns. With a `step`, records are given to it one by one.
 */
function createParser(delimiter: Delimiter, step?: (result: BareResult) => void): BareParser {
  // The fast mode is chosen by the absence of quotes and counts offsets another way.
  const options = { delimiter, newline: '\n', ...(step && { step, fastMode: false }) };
  return new Papa.Parser(options as object);
}

function toFault({ code, index }: BareError, record: number): QuoteFault {
  return { kind: code === 'MissingQuotes' ? 'unclosed' : 'stray', record, offset: index };
}

/**
 * Takes CSV text with \n line ends apart. Every cell stays a text; blank lines are records of one empty cell, as
 * is the end of the last line. Unless it is the last piece, its last record is left for the next one, as it may
 * not be whole.
 */
export function parseRecords(text: string, delimiter: Delimiter, last: boolean): ParsedRecords {
  const { data, errors, meta } = createParser(delimiter).parse(text, 0, !last);
  return {
    records: data,
    faults: errors.map((error) => toFault(error, error.row)),
    rest: last ? text.length : meta.cursor,
  };
}

/** A record that knows at which offset of the text it begins and ends. */
interface LocatedRecord {
  cells: string[];
  start: number;
  end: number;
  faults: QuoteFault[];
}

/** Gives the records of a whole text one after the other with their places, and keeps none of them. */
export function eachRecord(
  text: string,
  delimiter: Delimiter,
  take: (record: LocatedRecord) => void,
): void {
  let record = 0;
  let start = 0;
  const parser = createParser(delimiter, ({ data, errors, meta }) => {
    const faults = errors.map((error) => toFault(error, record));
    take({ cells: data[0] ?? [], start, end: meta.cursor, faults });
    record += 1;
    start = meta.cursor;
  });
  parser.parse(text, 0, false);
}
