import type { Circle } from '../shared/paths.ts';

/** A label with the room that it keeps free around it. */
export interface LabelBox {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  baseline: number;
}

/** A circle at its value on the line, with the places its label may take relative to its centre. */
export interface PackedItem {
  x: number;
  radius: number;
  /** In order of preference; empty for a circle whose name is inside or not shown. */
  labelBoxes: LabelBox[];
}

export interface Packed extends Circle {
  /** Where the label went; null without one. */
  label: LabelBox | null;
}

interface Interval {
  low: number;
  high: number;
}

/** A label takes a later choice only for a place nearer to the line by this many pixels. */
const LATER_LABEL = 4;

/**
 * Packs circles around the line y = 0: each stays at its x and goes, in the order given, to the free place
 * nearest to the line, up or down by turns where both are equally near. No chance and no simulation: the same circles
 * always make the same picture.
 * @param gap clear distance between any two circles, and between circles and labels
 */
export function packCircles(items: readonly PackedItem[], gap: number): Packed[] {
  const circles: Packed[] = [];
  const boxes: LabelBox[] = [];
  let up = true;
  for (const { x, radius, labelBoxes } of items) {
    let best: Packed | null = null;
    let lowest = Infinity;
    const taken = [
      ...circles.flatMap((other) => circleAgainstCircle(x, radius, other, gap)),
      ...boxes.flatMap((box) => circleAgainstBox(x, radius, box, gap)),
    ];
    const choices = labelBoxes.length === 0 ? [null] : labelBoxes;
    for (const [index, box] of choices.entries()) {
      const y = nearestFree(
        box ? [...taken, ...boxAgainstAll(x, box, circles, boxes, gap)] : taken,
        up,
      );
      const cost = Math.abs(y) + LATER_LABEL * index;
      if (cost >= lowest - 1e-9) continue;
      lowest = cost;
      best = { x, y, radius, label: box && moveBox(box, x, y) };
    }
    if (!best) throw new RangeError(`x must be a finite number, received ${x}`);
    if (best.y !== 0) up = best.y > 0;
    circles.push(best);
    if (best.label) boxes.push(best.label);
  }
  return circles;
}

function moveBox(box: LabelBox, x: number, y: number): LabelBox {
  return {
    x1: box.x1 + x,
    x2: box.x2 + x,
    y1: box.y1 + y,
    y2: box.y2 + y,
    baseline: box.baseline + y,
  };
}

function circleAgainstCircle(x: number, radius: number, other: Circle, gap: number): Interval[] {
  const reach = radius + other.radius + gap;
  const across = other.x - x;
  if (Math.abs(across) >= reach) return [];
  const along = Math.sqrt(reach * reach - across * across);
  return [{ low: other.y - along, high: other.y + along }];
}

function circleAgainstBox(x: number, radius: number, box: LabelBox, gap: number): Interval[] {
  const reach = radius + gap;
  const across = Math.max(0, box.x1 - x, x - box.x2);
  if (across >= reach) return [];
  const along = Math.sqrt(reach * reach - across * across);
  return [{ low: box.y1 - along, high: box.y2 + along }];
}

function boxAgainstAll(
  x: number,
  box: LabelBox,
  circles: readonly Circle[],
  boxes: readonly LabelBox[],
  gap: number,
): Interval[] {
  const [x1, x2] = [box.x1 + x, box.x2 + x];
  return [
    ...circles.flatMap((circle): Interval[] => {
      const reach = circle.radius + gap;
      const across = Math.max(0, x1 - circle.x, circle.x - x2);
      if (across >= reach) return [];
      const along = Math.sqrt(reach * reach - across * across);
      return [{ low: circle.y - along - box.y2, high: circle.y + along - box.y1 }];
    }),
    ...boxes.flatMap((other): Interval[] =>
      x1 >= other.x2 + gap || x2 <= other.x1 - gap
        ? []
        : [{ low: other.y1 - gap - box.y2, high: other.y2 + gap - box.y1 }],
    ),
  ];
}

/** The y nearest to 0 outside every interval; of two as near, the one on the side asked for. */
function nearestFree(blocked: Interval[], up: boolean): number {
  let low = -Infinity;
  let high = -Infinity;
  // Merge the intervals from below, up to the run of them that holds 0.
  for (const interval of blocked.sort((a, b) => a.low - b.low)) {
    if (interval.low < high) {
      high = Math.max(high, interval.high);
    } else {
      if (high > 0) break;
      ({ low, high } = interval);
    }
  }
  if (low >= 0 || high <= 0) return 0;
  if (Math.abs(low + high) < 1e-9) return up ? low : high;
  return -low < high ? low : high;
}
