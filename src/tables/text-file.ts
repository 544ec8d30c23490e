import type { Position } from './problem.ts';

/** The text of a file that knows in which line and column an offset lies. */
export interface TextFile {
  file: string;
  /** Lines end in \n whatever the file uses. */
  text: string;
  at(offset: number): Position;
}

/** Wraps a text; \r\n and \r become \n, which changes no line number. */
export function toTextFile(file: string, raw: string): TextFile {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let lineStarts: number[] | null = null;
  return {
    file,
    text,
    at(offset) {
      // Only a file with a problem needs its lines counted.
      lineStarts ??= findLineStarts(text);
      const line = countUpTo(lineStarts, offset);
      return { file, line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

/** How many of the ascending numbers are at most `limit`, by binary search. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
