import { textWidth } from './text-width.ts';

/** A text with its end cut off where it is wider than it may be: the last sign is then an ellipsis. */
export function shortenText(
  text: string,
  longest: number,
  size: number,
  weight: 400 | 600 = 400,
): string {
  if (textWidth(text, size, weight) <= longest) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, size, weight) > longest) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
