import type { TextEncoding } from '../roster-source.ts';

/**
 * UTF-8 that a program took for an encoding of one byte and wrote as UTF-8 once more: José becomes JosÃ©. The
 * name of such an encoding says what it was taken for.
 */
const TAKEN_FOR = ['windows-1252', 'windows-1251'] as const;
const nameOf = (taken: string): TextEncoding => `utf-8 × ${taken}`;

/** The encodings of files that were encoded twice. */
export const TWICE_ENCODINGS: readonly TextEncoding[] = TAKEN_FOR.map(nameOf);

/** Reads bytes as text, piece by piece with `stream`. */
export interface BytesDecoder {
  decode: (bytes?: Uint8Array, options?: { stream?: boolean }) => string;
}

/** A decoder for any encoding that is offered; throws RangeError for a name that no browser knows. */
export function createDecoder(encoding: TextEncoding): BytesDecoder {
  const taken = TAKEN_FOR.find((one) => nameOf(one) === encoding);
  if (taken === undefined) return new TextDecoder(encoding);
  const [second, first] = [new TextDecoder(), new TextDecoder()];
  const byteOf = bytesOf(taken);
  return {
    decode: (bytes, options) =>
      first.decode(toBytes(second.decode(bytes, options), byteOf), options),
  };
}

/** Every byte by the character that it is in an encoding of one byte. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const characters = new TextDecoder(encoding).decode(
    Uint8Array.from({ length: 256 }, (_, i) => i),
  );
  return new Map([...characters].map((character, byte) => [character, byte]));
}

/** The bytes that characters once were; a character that cannot come from one byte is kept as UTF-8. */
function toBytes(text: string, byteOf: ReadonlyMap<string, number>): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const character of text) {
    const byte = byteOf.get(character);
    if (byte === undefined) bytes.push(...encoder.encode(character));
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

const RUNS = /[^\x00-\x7f]+/g;
const WORDS = /\p{L}*[^\x00-\x7f]+[\p{L}\p{M}]*/gu;
const EXAMPLES = 4;

/**
 * What a text of valid UTF-8 was encoded as, with words as they were meant, where every character beyond ASCII
 * is a part of one that was encoded twice; null for any other text. By chance it is so in no language.
 */
export function guessTwice(text: string): { encoding: TextEncoding; examples: string[] } | null {
  // A run at the end may be cut.
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) > 0x7f) end--;
  const runs = text.slice(0, end).match(RUNS) ?? [];
  if (runs.length === 0) return null;
  for (const taken of TAKEN_FOR) {
    const byteOf = bytesOf(taken);
    if (!runs.every((run) => wasUtf8(run, byteOf))) continue;
    const decoder = new TextDecoder();
    const words = text.match(WORDS) ?? [];
    const examples = words.slice(0, EXAMPLES).map((word) => decoder.decode(toBytes(word, byteOf)));
    return { encoding: nameOf(taken), examples: [...new Set(examples)] };
  }
  return null;
}

function wasUtf8(run: string, byteOf: ReadonlyMap<string, number>): boolean {
  if (![...run].every((character) => byteOf.has(character))) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(toBytes(run, byteOf));
    return true;
  } catch {
    return false;
  }
}
