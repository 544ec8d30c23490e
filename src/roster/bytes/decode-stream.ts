import { createDecoder } from './encoded-twice.ts';
import type { RosterSource, TextEncoding } from '../roster-source.ts';

/**
 * Bytes decoded at once: small enough that a caller can breathe between two pieces, and that an engine does not
 * fetch memory from the system for each of their texts.
 */
const SLICE = 1 << 16;

/** A piece of a file's text. Lines end in \n whatever the file uses. */
export interface TextPiece {
  text: string;
  /** Bytes of the file up to the end of this piece. */
  bytes: number;
  last: boolean;
}

/**
 * Decodes a file piece by piece. A byte order mark at its beginning is taken away; what is no character of the
 * encoding becomes U+FFFD. A character or a line end that lies across two pieces stays whole.
 */
export async function* decodeStream(
  source: RosterSource,
  encoding: TextEncoding,
): AsyncGenerator<TextPiece> {
  const decoder = createDecoder(encoding);
  let bytes = 0;
  let held = '';
  for await (const piece of source.stream()) {
    for (let start = 0; start < piece.length; start += SLICE) {
      const slice = piece.subarray(start, start + SLICE);
      bytes += slice.length;
      let text = held + decoder.decode(slice, { stream: true });
      held = text.endsWith('\r') ? '\r' : '';
      if (held !== '') text = text.slice(0, -1);
      yield { text: toPlainLines(text), bytes, last: false };
    }
  }
  yield { text: toPlainLines(held + decoder.decode()), bytes, last: true };
}

/** \r\n and \r become \n. */
export function toPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
