/** A sheet of a workbook, as a person can choose it. */
export interface SheetName {
  name: string;
  hidden: boolean;
}

/** What somebody should know of a sheet that was read. */
export interface SheetNotes {
  /** Formulas whose result the workbook does not hold. */
  formulasWithoutValue: number;
  /** Cells that took the value of the merged cells above them. */
  merged: number;
  hiddenRows: number;
  hiddenColumns: number;
  /** Whether the workbook has macros, which are not run. */
  macros: boolean;
}

/** What a table that comes from a workbook carries along. */
export interface WorkbookView {
  sheet: string;
  sheets: readonly SheetName[];
  notes: SheetNotes;
}

/** The bytes of a file that somebody opened: read in pieces, so that no size has to fit into memory twice. */
export interface RosterSource {
  name: string;
  /** Bytes in all. */
  size: number;
  /** The bytes from `start` up to and without `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** All bytes from the first to the last, in pieces of any size. */
  stream(): AsyncIterable<Uint8Array>;
  /** Where the table comes from, when that is a workbook. */
  workbook?: WorkbookView;
}

/** The part of the browser's File that reading needs. */
interface Bytes {
  size: number;
  slice(start: number, end: number): Bytes;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const PIECE = 1 << 20;

/** A File or Blob as a source. */
export function sourceOfFile(name: string, file: Bytes): RosterSource {
  const read = async (start: number, end: number): Promise<Uint8Array> =>
    new Uint8Array(await file.slice(start, end).arrayBuffer());
  return {
    name,
    size: file.size,
    read,
    async *stream() {
      for (let start = 0; start < file.size; start += PIECE) {
        yield await read(start, Math.min(start + PIECE, file.size));
      }
    },
  };
}

/** Bytes in memory as a source. */
export function sourceOfBytes(name: string, bytes: Uint8Array): RosterSource {
  return {
    name,
    size: bytes.length,
    read: async (start, end) => bytes.subarray(start, end),
    async *stream() {
      for (let start = 0; start < bytes.length; start += PIECE) {
        yield bytes.subarray(start, start + PIECE);
      }
    },
  };
}

/** The largest roster that is read; more is refused with the number found. */
export const ROSTER_LIMITS = {
  bytes: 200_000_000,
  rows: 1_000_000,
  columns: 200,
  /** Characters of one cell. */
  cell: 10_000,
  /** Characters of one record. More comes of a quotation mark that nobody closed. */
  record: 500_000,
  /** Problems of one kind that are kept; all are counted. */
  problemsOfKind: 100,
} as const;

/** What stands between the cells of a row: one character. */
export type Delimiter = string;

/** How bytes stand for characters: a name that TextDecoder knows. */
export type TextEncoding = string;

/** How the bytes of a table are to be taken. */
export interface TableFormat {
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** Line of the header, counted from 1; null for a table without one, whose columns are named by letter. */
  headerLine: number | null;
  /** Whether every row is one quoted cell that holds a row. */
  quotedTwice: boolean;
}
