const LONGEST = 60;

/** A piece of a file between quotation marks, on one line and cut where it gets long. */
export function quote(text: string): string {
  const line = text.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
  return `"${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}"`;
}
