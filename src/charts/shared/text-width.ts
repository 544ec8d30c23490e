import { sourceSansWidths } from './source-sans-widths.ts';

/** Width of characters the table does not hold, about that of a capital. */
const UNKNOWN_WIDTH = 600;

/**
 * Width in pixels of a text set in Source Sans 3.
 * @param text one line of text
 * @param fontSize in pixels
 * @param weight 400 or 600
 */
export function textWidth(text: string, fontSize: number, weight: 400 | 600 = 400): number {
  const column = weight === 400 ? 0 : 1;
  let thousandths = 0;
  for (const character of text) {
    thousandths += sourceSansWidths[character]?.[column] ?? UNKNOWN_WIDTH;
  }
  return (thousandths * fontSize) / 1000;
}
