import type { ForeignFormat } from '../roster-problem.ts';
import type { RosterSource } from '../roster-source.ts';

/** First bytes of formats that are no text; a dot stands for any byte. */
const SIGNATURES: readonly (readonly [bytes: string, format: ForeignFormat])[] = [
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'xls'],
  ['\x1f\x8b', 'gzip'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['RIFF', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\xff\xfe\0\0', 'utf32'],
  ['\0\0\xfe\xff', 'utf32'],
  ['{\\rtf', 'rtf'],
  ['SQLite format 3\0', 'binary'],
  ['PAR1', 'binary'],
];

/** Name of the part that holds what a password protects, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

/** Formats of workbooks that are read. */
export type WorkbookFormat = 'xlsx' | 'ods';

/** The format of bytes that are no text, null for what may be text. */
export function recogniseFormat(head: Uint8Array): ForeignFormat | WorkbookFormat | null {
  const start = latin1(head.subarray(0, 64));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return recogniseZip(head);
  const format = SIGNATURES.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null;
  // A workbook with a password lies in the container of the old Office files.
  return format === 'xls' && new TextDecoder('latin1').decode(head).includes(ENCRYPTED)
    ? 'encrypted'
    : format;
}

/** Names of files inside a zip stand in it as plain text. */
function recogniseZip(head: Uint8Array): ForeignFormat | WorkbookFormat {
  const text = latin1(head.subarray(0, 8192));
  if (text.includes('opendocument.spreadsheet')) return 'ods';
  if (text.includes('Index/') && text.includes('.iwa')) return 'numbers';
  return text.includes('[Content_Types].xml') || text.includes('xl/') ? 'xlsx' : 'zip';
}

/** Each byte as the character of its number. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** The format of a text that is not a table, by how it begins. */
export function recogniseTextFormat(text: string): ForeignFormat | null {
  const start = text.slice(0, 1000).trimStart();
  if (/^\{\s*(?:["}]|$)/.test(start) || /^\[\s*(?:[[{\]"]|-?\d|$)/.test(start)) return 'json';
  if (/^<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(start)) return 'html';
  if (/^<(?:\?xml|!--|!doctype|[a-z][\w:-]*[\s>/])/i.test(start)) return 'xml';
  return start.startsWith('{\\rtf') ? 'rtf' : null;
}

/** Files up to this size are looked at as a whole. */
const WHOLE = 4 << 20;
const HEAD = 1 << 18;
const BLOCK = 1 << 16;
const BLOCKS = 24;

/** What is looked at before a file is read: its beginning, and blocks spread over the rest. */
export interface ByteSample {
  head: Uint8Array;
  /** Empty when the head is the whole file. */
  blocks: readonly Uint8Array[];
  whole: boolean;
}

/** Takes the sample. Blocks begin at even bytes, so that none begins within a unit of UTF-16. */
export async function sampleBytes(source: RosterSource): Promise<ByteSample> {
  if (source.size <= WHOLE) {
    return { head: await source.read(0, source.size), blocks: [], whole: true };
  }
  const head = await source.read(0, HEAD);
  const blocks: Uint8Array[] = [];
  const last = source.size - BLOCK;
  for (let index = 1; index <= BLOCKS; index++) {
    const start = HEAD + Math.floor(((last - HEAD) * index) / BLOCKS / 2) * 2;
    blocks.push(await source.read(start, Math.min(start + BLOCK, source.size)));
  }
  return { head, blocks, whole: false };
}
