const LONGEST = 60;

/** A piece of a file between quotation marks, on one line and cut where it gets long. */
export function quote(text: string): string {
  const line = text.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
  return `"${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}"`;
}

/**
 * The candidate with the fewest differing letters, if it is close enough to have been meant: at most `most` letters
 * away, a third of the word unless another number is given.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most: number = Math.max(1, Math.floor(word.length / 3)),
): string | null {
  let best: string | null = null;
  let fewest = most + 1;
  for (const candidate of candidates) {
    const edits = levenshtein(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Levenshtein distance by two rows of the usual table. */
function levenshtein(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replace));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
