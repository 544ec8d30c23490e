import type { Circle } from '../shared/paths.ts';
import type { PlacedText } from '../shared/text.ts';
import { textWidth } from '../shared/text.ts';
import { roundCoordinate } from '../shared/scale.ts';

/** A circle that would like its name beside it. */
export interface NamedCircle extends Circle {
  id: string;
  name: string;
  href: string | null;
  /** Stands wherever another name leaves room: the place that the page is about, or that is looked for. */
  own: boolean;
}

/** A name with the room around it, which is also what a finger meets. */
export interface MapName {
  text: PlacedText;
  href: string | null;
  own: boolean;
  box: { x: number; y: number; width: number; height: number };
}

/** Where names may stand, and what of it is taken. */
export interface Field {
  width: number;
  height: number;
  taken: readonly MapName['box'][];
}

const NAME_SIZE = 14;
/** Height of the smallest target for a finger. */
const TARGET = 24;
/** Circles smaller than this may lie under a name: the first is tried before the second. */
const DUST = [2.5, 5.5];

/**
 * Places names beside their circles, the first ones first, each where it touches no other name and covers
 * no circle of some size. A name without such a place is left out.
 */
export function placeNames(
  wanted: readonly NamedCircle[],
  circles: readonly Circle[],
  field: Field,
): MapName[] {
  const names: MapName[] = [];
  for (const circle of wanted) {
    const choices = namePositions(circle, field.width).filter(
      ({ box }) =>
        box.y >= 0 &&
        box.y + box.height <= field.height &&
        [...field.taken, ...names.map((name) => name.box)].every((other) => !overlap(box, other)),
    );
    const free = DUST.map((dust) =>
      choices.find(({ box }) =>
        circles.every((other) => other.radius < dust || !covers(box, other, circle)),
      ),
    ).find((choice) => choice !== undefined);
    const chosen = free ?? (circle.own ? choices[0] : undefined);
    if (chosen) names.push({ ...chosen, href: circle.href, own: circle.own });
  }
  return names;
}

function namePositions(circle: NamedCircle, width: number): Pick<MapName, 'text' | 'box'>[] {
  const { x, y, radius, name } = circle;
  const length = textWidth(name, NAME_SIZE, circle.own ? 600 : 400);
  const at = (left: number, baseline: number): Pick<MapName, 'text' | 'box'> => ({
    text: { x: roundCoordinate(left), y: roundCoordinate(baseline), text: name, anchor: 'start' },
    box: {
      x: roundCoordinate(left),
      y: roundCoordinate(baseline - 17),
      width: roundCoordinate(length),
      height: TARGET,
    },
  });
  const off = radius + (circle.own ? 7 : 4);
  const choices = [
    at(x + off, y + 5),
    at(x - off - length, y + 5),
    at(x - length / 2, y - off - 2),
    at(x - length / 2, y + off + 11),
    at(x + off * 0.7, y + off * 0.7 + 11),
    at(x + off * 0.7, y - off * 0.7 - 2),
    at(x - off * 0.7 - length, y + off * 0.7 + 11),
    at(x - off * 0.7 - length, y - off * 0.7 - 2),
  ];
  return choices.filter(({ box }) => box.x >= 0 && box.x + box.width <= width);
}

function overlap(a: MapName['box'], b: MapName['box']): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a name would lie on a circle other than its own; the letters are lower than their target. */
function covers(box: MapName['box'], other: Circle, own: Circle): boolean {
  if (other.x === own.x && other.y === own.y) return false;
  const across = Math.max(0, box.x - other.x, other.x - box.x - box.width);
  const along = Math.max(0, box.y + 6 - other.y, other.y - box.y - box.height + 4);
  return across * across + along * along < other.radius * other.radius;
}
