import type { Problem } from '../problem.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { TextFile } from './text-file.ts';

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
  }
  return texts;
}
