import type { Circle } from '../shared/circles-path.ts';
import type { PlacedText } from '../shared/placed-text.ts';
import { roundCoordinate } from '../shared/round-coordinate.ts';
import { textWidth } from '../shared/text-width.ts';
import type { Box } from './pack-circles.ts';

export const NAME_SIZE = 14;
const LINE_HEIGHT = 15;
/** From the bottom of a label's box up to its baseline. */
const DESCENT = 4;
/** Distance of a line's outermost letters from the middle of the circle, for one line and for two. */
const ONE_LINE_REACH = 5;
const TWO_LINES_REACH = 10;

/** The lines of a name that stands inside a circle: one, two, or null where it does not fit. */
export function fitName(name: string, radius: number): string[] | null {
  const fits = (line: string, reach: number): boolean =>
    radius > reach &&
    textWidth(line, NAME_SIZE, 600) / 2 <= Math.sqrt(radius * radius - reach * reach) - 1;
  if (fits(name, ONE_LINE_REACH)) return [name];
  const words = name.split(' ');
  for (let count = 1; count < words.length; count++) {
    const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (lines.every((line) => fits(line, TWO_LINES_REACH))) return lines;
  }
  return null;
}

export function insideText(lines: string[], circle: Circle): PlacedText[] {
  return lines.map((text, index) => ({
    x: roundCoordinate(circle.x),
    y: roundCoordinate(circle.y + 5 + (index - (lines.length - 1) / 2) * LINE_HEIGHT),
    text,
    anchor: 'middle',
  }));
}

/** The boxes a name may take around its circle, relative to the centre: above, below, right, left. */
export function nameBoxes(name: string, x: number, radius: number, width: number): Box[] {
  const half = textWidth(name, NAME_SIZE) / 2;
  // At the edge of the picture a name slides inwards, still above or below its circle.
  const shift = Math.max(0, half - x) - Math.max(0, x + half - width);
  const middle = { x1: shift - half, x2: shift + half };
  const level = { y1: -8, y2: 8 };
  const boxes = [
    { ...middle, y1: -radius - 3 - LINE_HEIGHT, y2: -radius - 3 },
    { ...middle, y1: radius + 2, y2: radius + 2 + LINE_HEIGHT },
    { ...level, x1: radius + 4, x2: radius + 4 + half * 2 },
    { ...level, x1: -radius - 4 - half * 2, x2: -radius - 4 },
  ];
  return boxes.filter((box) => x + box.x1 >= -0.01 && x + box.x2 <= width + 0.01);
}

/** The name in the box that was free. */
export function outsideText(name: string, box: Box, centre: number): PlacedText {
  return {
    x: roundCoordinate((box.x1 + box.x2) / 2),
    y: roundCoordinate(box.y2 + centre - DESCENT),
    text: name,
    anchor: 'middle',
  };
}
