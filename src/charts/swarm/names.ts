import type { Circle } from '../shared/paths.ts';
import type { PlacedText } from '../shared/text.ts';
import { middleAt, textWidth } from '../shared/text.ts';
import type { LabelBox } from './pack-circles.ts';
import { roundCoordinate } from '../shared/scale.ts';

export const NAME_SIZE = 14;
const LINE_HEIGHT = 15;
const ASCENT = 11;
const DESCENT = 4;
/** Room on the far side of a name, so that it is not taken for that of the next circle. */
const CLEAR = 5;
/** Distance of a line's outermost letters from the middle of the circle, for one line and for two. */
const ONE_LINE_REACH = 5;
const TWO_LINES_REACH = 10;

/** The lines of a name that stands inside a circle: one, two, or null where it does not fit. */
export function fitName(name: string, radius: number): string[] | null {
  const fits = (line: string, reach: number): boolean =>
    radius > reach &&
    textWidth(line, NAME_SIZE, 600) / 2 <= Math.sqrt(radius * radius - reach * reach) - 1;
  if (fits(name, ONE_LINE_REACH)) return [name];
  for (const { index } of name.matchAll(/[ -]/g)) {
    const lines = [name.slice(0, index + 1).trimEnd(), name.slice(index + 1)];
    if (lines.every((line) => fits(line, TWO_LINES_REACH))) return lines;
  }
  return null;
}

export function insideText(lines: string[], circle: Circle): PlacedText[] {
  const middle = (lines.length - 1) / 2;
  return lines.map((text, index) =>
    middleAt(circle.x, roundCoordinate(circle.y + 5 + (index - middle) * LINE_HEIGHT), text),
  );
}

/** The boxes a name may take around its circle, relative to the centre: above, below, right, left. */
export function nameBoxes(name: string, x: number, radius: number, width: number): LabelBox[] {
  const half = textWidth(name, NAME_SIZE) / 2;
  // At the edge of the picture a name slides inwards, still above or below its circle.
  const shift = Math.max(0, half - x) - Math.max(0, x + half - width);
  const middle = { x1: shift - half, x2: shift + half };
  const level = { y1: -8, y2: 8, baseline: 5 };
  const [above, below] = [-radius - 6, radius + 14];
  const beside = radius + 4 + half * 2;
  const boxes: LabelBox[] = [
    { ...middle, y1: above - ASCENT - CLEAR, y2: above + 3, baseline: above },
    { ...middle, y1: below - ASCENT, y2: below + DESCENT + CLEAR, baseline: below },
    { ...level, x1: radius + 4, x2: beside },
    { ...level, x1: -beside, x2: -radius - 4 },
  ];
  return boxes.filter((box) => x + box.x1 >= -0.01 && x + box.x2 <= width + 0.01);
}

/** The name in the box that was free. */
export function outsideText(name: string, box: LabelBox, centre: number): PlacedText {
  return middleAt((box.x1 + box.x2) / 2, roundCoordinate(box.baseline + centre), name);
}
