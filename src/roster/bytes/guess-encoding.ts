import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import type { ByteSample } from './recognise-format.ts';

/**
 * The encoding of a file. Its mark, its zero bytes or valid UTF-8 are certain; what is left is one of two
 * encodings of Windows, told apart by whether letters beyond ASCII stand in words of their own (Cyrillic) or
 * single among Latin letters. Null for bytes that are no text.
 */
export function guessEncoding({ head, blocks }: ByteSample): Understanding<TextEncoding> | null {
  const marked = encodingOfMark(head);
  if (marked !== null) return certain(marked, TEXT_ENCODINGS);
  const zeros = encodingOfZeros(head);
  if (zeros !== 'none') return zeros === 'binary' ? null : certain(zeros, TEXT_ENCODINGS);
  if (isBinary(head) && !beginsAsTable(head)) return null;
  const parts = [head, ...blocks];
  if (parts.every((part, index) => isUtf8(part, index > 0)))
    return certain('utf-8', TEXT_ENCODINGS);
  return guessWindows(parts);
}

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * In UTF-16 every delimiter, digit and line end has a zero byte, always on the same side; a text of another
 * alphabet has few of them. Single zeros in a text are damage, to be reported in their cells.
 */
function encodingOfZeros(bytes: Uint8Array): TextEncoding | 'binary' | 'none' {
  const seen = bytes.subarray(0, 1 << 16);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < seen.length; index++) {
    if (seen[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const pairs = seen.length / 2;
  if (odd > pairs * 0.01 && even < odd * 0.05 && isTable(seen, 'utf-16le')) return 'utf-16le';
  if (even > pairs * 0.01 && odd < even * 0.05 && isTable(seen, 'utf-16be')) return 'utf-16be';
  return even + odd > Math.max(8, seen.length * 0.01) ? 'binary' : 'none';
}

/** A table has delimiters or line ends, and no more than a few controls and characters of no alphabet. */
function isTable(bytes: Uint8Array, encoding: TextEncoding): boolean {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1));
  const strange = text.match(/[^\P{C}\t\r\n]|\ufffd/gu)?.length ?? 0;
  return /[,;\t\r\n]/.test(text) && strange <= text.length * 0.01 + 2;
}

/** Text has hardly any control characters besides tab and line ends. */
function isBinary(bytes: Uint8Array): boolean {
  const seen = bytes.subarray(0, 1 << 16);
  let controls = 0;
  for (const byte of seen) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  }
  return controls > Math.max(8, seen.length * 0.01);
}

/** A clean first line with a delimiter: the controls below it are damage, to be reported in their cells. */
function beginsAsTable(bytes: Uint8Array): boolean {
  const end = bytes.findIndex((byte) => byte === 10 || byte === 13);
  const first = bytes.subarray(0, end === -1 ? 0 : end);
  return (
    isUtf8(bytes, false) &&
    !first.some((byte) => byte < 32 && byte !== 9) &&
    first.some((byte) => byte === 9 || byte === 44 || byte === 59 || byte === 124)
  );
}

/** A part from the middle may begin and end within a character. */
function isUtf8(bytes: Uint8Array, fromMiddle: boolean): boolean {
  let start = 0;
  if (fromMiddle) while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function guessWindows(parts: readonly Uint8Array[]): Understanding<TextEncoding> {
  // Pairs of neighbours: a Cyrillic word has its letters beyond ASCII side by side, a Latin one among others.
  let together = 0;
  let amongLatin = 0;
  let differing = 0;
  for (const part of parts) {
    let before = 0;
    for (const byte of part) {
      if (byte >= 0x80 && byte !== 0xa0) differing++;
      if (isHighLetter(byte) && isHighLetter(before)) together++;
      else if (
        isHighLetter(byte) ? isLatinLetter(before) : isLatinLetter(byte) && isHighLetter(before)
      )
        amongLatin++;
      before = byte;
    }
  }
  // Nothing but no-break spaces: both read the same.
  if (differing === 0) return certain('windows-1252', TEXT_ENCODINGS);
  if (together > 4 * amongLatin) {
    return together >= 6
      ? certain('windows-1251', TEXT_ENCODINGS)
      : likely('windows-1251', TEXT_ENCODINGS);
  }
  if (amongLatin > 4 * together) {
    return amongLatin >= 6
      ? certain('windows-1252', TEXT_ENCODINGS)
      : likely('windows-1252', TEXT_ENCODINGS);
  }
  return asked<TextEncoding>(['windows-1251', 'windows-1252']);
}

/** Letters in both encodings: 0xC0 to 0xFF, and ё, Ё of the Cyrillic one. */
function isHighLetter(byte: number): boolean {
  return byte >= 0xc0 || byte === 0xa8 || byte === 0xb8;
}

function isLatinLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** How bytes stand for characters. The names are those of TextDecoder. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

const TEXT_ENCODINGS: readonly TextEncoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
];
