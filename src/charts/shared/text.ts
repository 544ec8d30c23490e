import { sourceSansWidths } from './source-sans-widths.ts';
import { roundCoordinate } from './scale.ts';

/** A line of text with its place: what an SVG text element needs, no more. */
export interface PlacedText {
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** A line of text that begins at x. */
export function startAt(x: number, y: number, text: string): PlacedText {
  return { x: roundCoordinate(x), y, text, anchor: 'start' };
}

/** A line of text whose middle stands at x. */
export function middleAt(x: number, y: number, text: string): PlacedText {
  return { x: roundCoordinate(x), y, text, anchor: 'middle' };
}

/** A line of text that ends at x. */
export function endAt(x: number, y: number, text: string): PlacedText {
  return { x: roundCoordinate(x), y, text, anchor: 'end' };
}

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

/** Width of the widest of some lines; 0 without any. */
export function widest(
  texts: readonly string[],
  fontSize: number,
  weight: 400 | 600 = 400,
): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize, weight)));
}

/**
 * Where the middle of a text stands so that no edge cuts it: as near to x as can be.
 * @param edges that the text stays inside; the left one gives way where there is no room
 */
export function middleInside(
  x: number,
  textWidth: number,
  [left, right]: readonly [left: number, right: number],
): number {
  return Math.min(Math.max(x, left + textWidth / 2), right - textWidth / 2);
}

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

/**
 * Breaks a text at ordinary spaces so that no line is wider than there is room; a longer word stays whole.
 * @param size font size in pixels
 */
export function breakLines(
  text: string,
  room: number,
  size: number,
  weight: 400 | 600 = 400,
): string[] {
  const made: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, weight) > room) {
      made.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...made, line] : made;
}
