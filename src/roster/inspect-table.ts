import { guessEncoding } from './bytes/guess-encoding.ts';
import { toPlainLines } from './bytes/decode-stream.ts';
import { createDecoder } from './bytes/encoded-twice.ts';
import { recogniseFormat, recogniseTextFormat, sampleBytes } from './bytes/recognise-format.ts';
import type { ByteSample } from './bytes/recognise-format.ts';
import type { TextEncoding, RosterSource, Delimiter, TableFormat } from './roster-source.ts';
import { ROSTER_LIMITS } from './roster-source.ts';
import type { RosterRefusal } from './roster-problem.ts';
import type { PreviewRecord, Refused, TableInspection } from './roster-inspection.ts';
import { checkForm, checkHeader, guessHeader, nameColumns } from './table/find-header.ts';
import { watchSurplus } from './table/blank-surplus.ts';
import { guessDelimiter, USUAL_DELIMITERS } from './table/delimiter.ts';
import { isBlankRecord } from './table/read-table.ts';
import { parseRuns } from './table/open-quotes.ts';
import { countLineEnds, shortenBlanks, unwrapRecords } from './table/read-records.ts';
import { parseRecords } from '../tables/parse-records.ts';
import { certain, chosenOr, likely } from './understanding.ts';

const PREVIEW = 20;

/** The table that was found, and records from all over it that are as wide as its header. */
export interface InspectedTable {
  kind: 'table';
  inspection: TableInspection;
  sample: readonly (readonly string[])[];
}

/**
 * Looks at a file and says whether it is a table of text, and how it is written. Reads its beginning and, of a
 * large file, blocks spread over the rest. Throws nothing for what is in the file.
 */
export async function inspectTable(
  source: RosterSource,
  chosen: { readonly [K in keyof TableFormat]?: TableFormat[K] | undefined },
): Promise<InspectedTable | Refused> {
  const text = await readText(source, chosen.encoding);
  if (text.kind === 'refused') return text;
  const { bytes, encoding, taken, head } = text;
  const quotedTwice = source.workbook === undefined && isQuotedTwice(head);
  const inner = quotedTwice ? unwrapText(head) : head;
  const delimiter = chosenOr(source.workbook ? '\t' : chosen.delimiter, () =>
    guessDelimiter(inner),
  );
  const sign = delimiter.value ?? ',';
  const table = locateTable(head, sign, bytes.whole, quotedTwice, chosen.headerLine);
  if (table.kind === 'refused') return table;
  const { header, headerLine, below, beginning } = table;
  const blocks = bytes.blocks.map((block) => decode(block, taken));
  const lines = blocks.flatMap((text) => recordsOfBlock(text, sign));
  const spread = quotedTwice ? unwrapRecords(lines, sign) : lines;
  return {
    kind: 'table',
    inspection: {
      kind: 'understood',
      name: source.name,
      size: source.size,
      encoding,
      delimiter,
      workbook: source.workbook ?? null,
      quotedTwice,
      header,
      headerLine,
      beginning,
      first: below.slice(0, PREVIEW),
      rowCount: bytes.whole
        ? { value: below.length, exact: true }
        : { value: estimateRows(source.size, bytes, [head, ...blocks]), exact: false },
    },
    sample: fitSample([...below.map(({ cells }) => cells), ...spread], header.length),
  };
}

/** The sampled bytes of a file that is text. */
interface ReadText {
  kind: 'text';
  bytes: ByteSample;
  encoding: TableInspection['encoding'];
  /** The encoding that `head` is read in. */
  taken: TextEncoding;
  /** The beginning of the file. */
  head: string;
}

/** Reads a sample of a file as text; refuses what is empty, too large or no text. */
async function readText(
  source: RosterSource,
  chosen: TextEncoding | undefined,
): Promise<ReadText | Refused> {
  if (source.size === 0) return refuse({ kind: 'empty' });
  if (source.size > ROSTER_LIMITS.bytes) {
    return refuse({ kind: 'too-large', bytes: source.size, most: ROSTER_LIMITS.bytes });
  }
  let bytes: ByteSample;
  try {
    bytes = await sampleBytes(source);
  } catch {
    return refuse({ kind: 'unreadable' });
  }
  const format = recogniseFormat(bytes.head);
  if (format === 'xlsx' || format === 'ods') return refuse({ kind: 'damaged-workbook' });
  if (format !== null) return refuse({ kind: 'foreign-format', format });
  const guessed = guessEncoding(bytes);
  if (guessed === null) return refuse({ kind: 'foreign-format', format: 'binary' });
  const encoding = chosenOr(source.workbook ? 'utf-8' : chosen, () => guessed);
  // While the encoding is asked, the table is shown in the first of the possible ones.
  const taken = encoding.value ?? encoding.alternatives[0] ?? 'utf-8';
  const head = shortenBlanks(decode(bytes.head, taken));
  if (bytes.whole && /^[\s,;"\ufeff]*$/.test(head)) return refuse({ kind: 'empty' });
  const textFormat = source.workbook ? null : recogniseTextFormat(head);
  if (textFormat !== null) return refuse({ kind: 'foreign-format', format: textFormat });
  return { kind: 'text', bytes, encoding, taken, head };
}

/** Where a table stands in a text. */
interface LocatedTable {
  kind: 'located';
  header: readonly string[];
  headerLine: TableInspection['headerLine'];
  beginning: readonly PreviewRecord[];
  /** The records below the header that are not blank. */
  below: readonly PreviewRecord[];
}

/** Finds the header and what is below it; refuses a text without them. `whole` as of the file. */
function locateTable(
  head: string,
  sign: Delimiter,
  whole: boolean,
  quotedTwice: boolean,
  chosenLine: number | null | undefined,
): LocatedTable | Refused {
  const { runs } = parseRuns(head, sign, whole);
  const parsed = runs.flatMap((run) => run.records);
  const opened = new Set(runs.map((run) => run.records[run.open ?? -1]));
  const located = locate(parsed);
  const cells = quotedTwice ? unwrapRecords(parsed, sign) : parsed;
  const records = located.map(({ line }, index) => ({
    line,
    cells: cells[index] ?? [],
    open: opened.has(parsed[index]),
  }));
  const guessed = guessHeader(cells, sign);
  if (guessed === undefined) {
    return refuse(whole ? { kind: 'empty' } : endlessRecord(parsed));
  }
  const lineAt = (index: number | null): number | null =>
    index === null ? null : (records[index]?.line ?? null);
  const lines = guessed.alternatives.map(lineAt);
  const headerLine = chosenOr(chosenLine, () =>
    (guessed.sure === 'certain' ? certain : likely)(lineAt(guessed.value), lines),
  );
  const index = records.findIndex(({ line }) => line === headerLine.value);
  const first = records.findIndex((record) => !isBlankRecord(record.cells));
  const header =
    index === -1
      ? (records[first]?.cells ?? []).map(() => '')
      : nameColumns(records[index]?.cells ?? [], records[index - 1]?.cells);
  const fault = checkHeader(header);
  if (fault !== null) return refuse(fault);
  const filled = records.filter((record) => !isBlankRecord(record.cells));
  const rows = filled.filter(({ line }) => line > (headerLine.value ?? 0));
  // What stands in a row whose quotation mark is open says nothing about the others.
  const below = rows.filter(({ open }) => !open);
  const [broken] = rows;
  if (below.length === 0 && broken !== undefined) {
    return refuse({ kind: 'unclosed-quote', line: broken.line });
  }
  if (below.length === 0) {
    return refuse(
      whole ? { kind: 'only-header', line: headerLine.value ?? 1 } : endlessRecord(parsed),
    );
  }
  const form = checkForm(header, headerLine.value ?? 1, below);
  if (form !== null) return refuse(form);
  return { kind: 'located', header, headerLine, beginning: filled.slice(0, PREVIEW), below };
}

/** Lines that are looked at to tell whether every row is quoted as a whole. */
const QUOTED_LINES = 20;

/** True when every line is one quoted cell, in which quotation marks or delimiters stand once more. */
function isQuotedTwice(head: string): boolean {
  const lines = head
    .slice(0, 1 << 16)
    .split('\n', QUOTED_LINES)
    .filter((line) => line.trim() !== '');
  return (
    lines.length > 1 &&
    lines.every((line) => {
      const { records, faults } = parseRecords(line, '\0', true);
      return line.startsWith('"') && faults.length === 0 && records[0]?.length === 1;
    }) &&
    USUAL_DELIMITERS.some((sign) =>
      lines.every((line) => {
        const own = parseRecords(line, sign, true).records[0]?.length === 1;
        return own && unwrapText(line).includes(sign);
      }),
    )
  );
}

/** The text of rows that are quoted as a whole. */
function unwrapText(text: string): string {
  return parseRecords(text, '\0', true)
    .records.map(([cell = '']) => cell)
    .join('\n');
}

/** The records that are no wider than the header, or all without the blank cells that each has beyond it. */
function fitSample(records: readonly (readonly string[])[], width: number): readonly string[][] {
  const watch = watchSurplus(width);
  const surplus = records.every((cells) => watch.see(cells)) ? watch.surplus() : 0;
  const fitting = records.filter((cells) => cells.length <= width + surplus);
  const whole = fitting.filter((cells) => cells.length === width + surplus);
  // Rows that end early say something only where they are the usual ones: others may be damaged.
  const usual = whole.length * 2 >= fitting.length ? whole : fitting;
  return usual.map((cells) => cells.slice(0, width));
}

function refuse(refusal: RosterRefusal): Refused {
  return { kind: 'refused', refusal };
}

/** The beginning of a large file ends in the middle of a record that nothing follows. */
function endlessRecord(records: readonly string[][]): RosterRefusal {
  const line = lineOf([...records, []], records.length);
  return { kind: 'endless-record', line, most: ROSTER_LIMITS.record };
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string {
  return toPlainLines(createDecoder(encoding).decode(bytes));
}

/** Records of a block from the middle of a file: its first and last line are cut. */
function recordsOfBlock(text: string, delimiter: Delimiter): string[][] {
  return text
    .split('\n')
    .slice(1, -1)
    .flatMap((line) => {
      // A quoted cell that spans lines is left out: the block may begin within one.
      const { records, faults } = parseRecords(line, delimiter, true);
      return faults.length > 0 ? [] : records;
    });
}

function locate(records: readonly string[][]): PreviewRecord[] {
  let line = 1;
  return records.map((cells) => {
    const located = { line, cells };
    line += 1 + countLineEnds(cells);
    return located;
  });
}

function lineOf(records: readonly string[][], index: number): number {
  return locate(records.slice(0, index + 1))[index]?.line ?? 1;
}

function estimateRows(
  size: number,
  { head, blocks }: ByteSample,
  texts: readonly string[],
): number {
  const bytes = blocks.reduce((sum, block) => sum + block.length, head.length);
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  return Math.max(1, Math.round((size / bytes) * lines) - 1);
}
