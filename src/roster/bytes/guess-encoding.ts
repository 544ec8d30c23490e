import type { Understanding } from '../understanding.ts';
import { asked, certain, likely } from '../understanding.ts';
import { guessTwice, TWICE_ENCODINGS } from './encoded-twice.ts';
import type { TextEncoding } from '../roster-source.ts';
import type { ByteSample } from './recognise-format.ts';

/**
 * The encoding of a file. Its mark, its zero bytes or valid UTF-8 are certain; what is left is the
 * encoding of one byte in which words come out as people write them. Null for bytes that are no text.
 */
export function guessEncoding({ head, blocks }: ByteSample): Understanding<TextEncoding> | null {
  const marked = encodingOfMark(head);
  if (marked !== null)
    return marked === 'utf-8' ? understandUtf8(head) : certain(marked, TEXT_ENCODINGS);
  const zeros = encodingOfZeros(head);
  if (zeros !== 'none') return zeros === 'binary' ? null : certain(zeros, TEXT_ENCODINGS);
  if (isBinary(head) && !beginsAsTable(head)) return null;
  const parts = [head, ...blocks];
  if (parts.every((part, index) => isUtf8(part, index > 0))) return understandUtf8(head);
  return guessSingleByte(parts);
}

/** UTF-8, unless all of it was encoded twice. */
function understandUtf8(head: Uint8Array): Understanding<TextEncoding> {
  const twice = guessTwice(new TextDecoder().decode(head));
  if (twice === null) return certain('utf-8', TEXT_ENCODINGS);
  return { ...likely(twice.encoding, TEXT_ENCODINGS), examples: twice.examples };
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
function encodingOfZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | 'none' {
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

/** Encodings of one byte that names are found in, the most used first. */
const GUESSED: readonly TextEncoding[] = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'windows-1253',
  'iso-8859-2',
  'koi8-r',
  'ibm866',
  'x-mac-cyrillic',
  'macintosh',
];

/**
 * The encoding of one byte that makes words of the bytes beyond ASCII. It is certain when no other does so; a
 * guess, with words that show it, when several do; and asked when they disagree about the alphabet.
 */
function guessSingleByte(parts: readonly Uint8Array[]): Understanding<TextEncoding> {
  const pieces = parts.flatMap(piecesAround);
  // Nothing but no-break spaces: all read the same.
  if (pieces.length === 0) return certain('windows-1252', TEXT_ENCODINGS);
  const readings = GUESSED.map((encoding) => {
    const decoder = new TextDecoder(encoding);
    const words = pieces.map((piece) => decoder.decode(piece));
    const own = words.reduce((sum, word) => sum + strangeness(word), 0);
    const strange = own + (hasOneAlphabet(words) ? 0 : pieces.length * MIXED);
    return { encoding, words, strange };
  }).sort((a, b) => a.strange - b.strange);
  const [best] = readings;
  if (best === undefined) return asked(TEXT_ENCODINGS);
  const text = best.words.join(' ');
  const rivals = readings.filter(
    ({ words, strange }) =>
      strange <= best.strange + pieces.length * CLOSE && words.join(' ') !== text,
  );
  const examples = [...new Set(best.words)].slice(0, 4);
  const choices = [best, ...rivals].map(({ encoding }) => encoding);
  const alphabet = (words: readonly string[]): boolean =>
    /\p{Script=Cyrillic}/u.test(words.join(''));
  if (
    best.strange > pieces.length * STRANGE ||
    rivals.some((one) => alphabet(one.words) !== alphabet(best.words))
  ) {
    return asked([...new Set([...choices, ...TEXT_ENCODINGS])], examples);
  }
  // A few words may look right by chance.
  const distance = pieces.length * (pieces.length < MANY ? 1 : 0.5);
  const sure =
    COMMON.has(best.encoding) &&
    best.strange <= pieces.length * MIXED &&
    readings.every(
      ({ words, strange }) => strange >= best.strange + distance || words.join(' ') === text,
    );
  return { ...(sure ? certain : likely)(best.encoding, TEXT_ENCODINGS), examples };
}

/** So much more strangeness a word may have in an encoding that is still a rival. */
const CLOSE = 0.2;
/** What a word has of it in a text that no single language writes. */
const MIXED = 0.1;
const MANY = 10;
/** Others are rare enough to be shown before they are believed. */
const COMMON: ReadonlySet<TextEncoding> = new Set(['windows-1250', 'windows-1251', 'windows-1252']);
/** From this strangeness a word on nobody would call the text read. */
const STRANGE = 0.7;

/** Words with bytes beyond ASCII, as bytes; enough of them to tell. */
function piecesAround(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const isWord = (byte: number | undefined): boolean =>
    byte !== undefined && (byte >= 0x80 ? byte !== 0xa0 : isLatinLetter(byte));
  for (let at = 0; at < bytes.length && pieces.length < MOST_PIECES; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || byte === 0xa0) continue;
    let start = at;
    while (at - start < LONGEST_PIECE && isWord(bytes[start - 1])) start--;
    let end = at + 1;
    while (end - start < LONGEST_PIECE && isWord(bytes[end])) end++;
    pieces.push(bytes.subarray(start, end));
    at = end;
  }
  return pieces;
}

const MOST_PIECES = 400;
const LONGEST_PIECE = 60;

/** Letters beyond ASCII that languages write together, in small letters. */
const ALPHABETS: readonly RegExp[] = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áéíñóúü',
  'áàâãçéêíóôõúü',
  'àèéìíîòóùú',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýžľĺŕäô',
  'áéíóöőúüű',
  'ăâîșțşţ',
  'čćđšž',
  'åäöæøé',
  'çğıöşüi\u0307â',
  'āčēģīķļņšūž',
  'ąčęėįšųūž',
  'äõöüšž',
  'áðéíóúýþæö',
].map((letters) => new RegExp(`^[a-z${letters}]*$`, 'u'));
/** Those without Latin letters. */
const OTHER_ALPHABETS: readonly RegExp[] = [/^[а-яё]*$/u, /^[а-щьюяіїєґ]*$/u, /^[ά-ώ]*$/u];

/** True when one language writes all these words. */
function hasOneAlphabet(words: readonly string[]): boolean {
  const letters = words
    .join('')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}]/gu, '');
  return [...ALPHABETS, ...OTHER_ALPHABETS].some((alphabet) => alphabet.test(letters));
}

/** 0 for a word as people write it; up to 2 for one that nobody would. */
function strangeness(word: string): number {
  // №, dashes and quotation marks of print stand alone or at the ends of words.
  const inner = word.replace(/^[№«„“”"‘’'–—…·•°§-]+|[»“”"‘’'–—…·•°§®™-]+$/gu, '');
  if (inner === '') return /^[№«»„“”‘’–—…·•°§®™]+$/u.test(word) ? 0.5 : 1;
  if (!/^[\p{L}\p{M}’‘'-]+$/u.test(inner)) return 2;
  if (/\p{Ll}\p{Lu}/u.test(inner)) return 1.5;
  const small = inner.toLowerCase().replaceAll(/[’‘'-]/g, '');
  if ([...ALPHABETS, ...OTHER_ALPHABETS].some((alphabet) => alphabet.test(small))) return 0;
  return /[a-z]/.test(small) && /[а-яά-ώ]/u.test(small) ? 1.5 : 0.6;
}

function isLatinLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** What browsers decode, the most used first. */
const TEXT_ENCODINGS: readonly TextEncoding[] = [
  'utf-8',
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'utf-16le',
  'utf-16be',
  ...'windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 windows-874'.split(
    ' ',
  ),
  ...'macintosh x-mac-cyrillic koi8-r koi8-u ibm866'.split(' '),
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...TWICE_ENCODINGS,
  ...'shift_jis euc-jp iso-2022-jp gbk gb18030 big5 euc-kr'.split(' '),
];
