import { textWidth } from './text-width.ts';

/**
 * Breaks a text at the ordinary space that makes the wider of two lines as narrow as can be; a text
 * without one stays whole.
 * @param size font size in pixels
 */
export function twoLines(text: string, size: number, weight: 400 | 600 = 400): string[] {
  const words = text.split(' ');
  let best = [text];
  let narrowest = textWidth(text, size, weight);
  for (let count = 1; count < words.length; count++) {
    const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const widest = Math.max(...lines.map((line) => textWidth(line, size, weight)));
    if (widest < narrowest) [best, narrowest] = [lines, widest];
  }
  return best;
}
