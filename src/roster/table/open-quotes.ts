import { parseRecords } from '../../tables/parse-records.ts';
import type { QuoteFault } from '../../tables/parse-records.ts';
import type { Delimiter } from '../roster-source.ts';
import { ROSTER_LIMITS } from '../roster-source.ts';

/** Records one after the other, up to one with a quotation mark that nobody closes. */
interface RecordRun {
  /** What the records were parsed from, with the first line of the open one. */
  text: string;
  records: string[][];
  faults: QuoteFault[];
  /** Index of the record whose quotation mark is open, null where none is. */
  open: number | null;
}

/** A text in runs of records. */
export interface RecordRuns {
  runs: RecordRun[];
  /** Where the record begins that was left for the next piece. */
  rest: number;
  /** Whether a record follows that is too long to be one. */
  endless: boolean;
}

/** Each open mark makes the rest of a piece be read again: a file of more is refused. */
export const MOST_OPEN = 100;

/**
 * Takes a text apart, as parseRecords does. A quotation mark that nobody closes would make one cell of all that
 * follows: its record ends with its line, and the records below are read.
 */
export function parseRuns(text: string, delimiter: Delimiter, last: boolean): RecordRuns {
  const runs: RecordRun[] = [];
  let start = 0;
  while (runs.length <= MOST_OPEN) {
    let part = text.slice(start);
    let { records, faults, rest } = parseRecords(part, delimiter, last);
    if (!last && part.length - rest > ROSTER_LIMITS.record) {
      // No record is as long as this one: it is looked at as if nothing followed.
      runs.push({ text: part.slice(0, rest), records, faults, open: null });
      start += rest;
      part = part.slice(rest);
      ({ records, faults, rest } = parseRecords(part, delimiter, true));
      const open = findOpen(faults)?.offset ?? part.length;
      // A cell that is merely cut by the end of the piece is open for a few characters.
      if (part.length - open <= ROSTER_LIMITS.cell) return { runs, rest: start, endless: true };
    }
    const open = findOpen(faults);
    if (open === undefined) {
      runs.push({ text: part.slice(0, rest), records, faults, open: null });
      return { runs, rest: start + rest, endless: false };
    }
    const lineEnd = part.indexOf('\n', open.offset);
    const end = lineEnd === -1 ? part.length : lineEnd;
    const cells = records[open.record]?.slice(0, -1) ?? [];
    records[open.record] = [...cells, `"${part.slice(open.offset, end)}`];
    const others = faults.filter(({ record }) => record < open.record);
    runs.push({ text: part.slice(0, end), records, faults: others, open: open.record });
    start += end + (lineEnd === -1 ? 0 : 1);
    if (lineEnd === -1) return { runs, rest: text.length, endless: false };
  }
  return { runs, rest: start, endless: false };
}

function findOpen(faults: readonly QuoteFault[]): QuoteFault | undefined {
  return faults.find(({ kind }) => kind === 'unclosed');
}
