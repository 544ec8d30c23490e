import type { Problem } from '../tables/problem.ts';
import { errorAt } from '../tables/problem.ts';
import type { TextFile } from '../tables/text-file.ts';
import { checkSigns } from './text/unsafe-text.ts';
import { toTextFile } from '../tables/text-file.ts';

/** Decodes every file in the order of its name, so that a report never depends on the disk. */
export function decodeFiles(
  files: ReadonlyMap<string, Uint8Array>,
  problems: Problem[],
): Map<string, TextFile | null> {
  const texts = new Map<string, TextFile | null>();
  for (const file of [...files.keys()].sort()) {
    const { text, problem } = decodeUtf8(file, files.get(file) ?? new Uint8Array());
    texts.set(file, text);
    if (problem !== null) problems.push(problem);
    if (text !== null) problems.push(...checkSigns(text.text, (offset) => text.at(offset)));
  }
  return texts;
}

const SAVE_AS_UTF8 =
  'Save the file as UTF-8: in a spreadsheet choose "CSV UTF-8", in an editor "Save with encoding, UTF-8".';

/**
 * Bytes to text, as strict UTF-8. A byte order mark is accepted and removed. Bytes of another
 * encoding are a problem at the first of them: guessing an encoding would garble names silently.
 */
export function decodeUtf8(
  file: string,
  bytes: Uint8Array,
): { text: TextFile; problem: null } | { text: null; problem: Problem } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: toTextFile(file, text), problem: null };
  } catch {
    return { text: null, problem: describeBadByte(file, bytes) };
  }
}

function describeBadByte(file: string, bytes: Uint8Array): Problem {
  const before = toTextFile(file, longestValidText(bytes));
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const badByte = bytes[new TextEncoder().encode(before.text).length] ?? 0;
  return errorAt(before.at(before.text.length), {
    found: utf16 ? 'UTF-16 text' : `a byte that is not UTF-8 (0x${badByte.toString(16)})`,
    expected: 'UTF-8 text',
    mend: SAVE_AS_UTF8,
  });
}

/** What can be read before the first bad byte: the decoder itself says whether a beginning is valid. */
function longestValidText(bytes: Uint8Array): string {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodeBeginning(bytes.subarray(0, middle)) === null) invalid = middle;
    else valid = middle;
  }
  return decodeBeginning(bytes.subarray(0, valid)) ?? '';
}

/** The complete characters of a beginning, or null when it cannot be the beginning of any UTF-8 text. */
function decodeBeginning(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
