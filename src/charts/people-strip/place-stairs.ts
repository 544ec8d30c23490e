import type { PlacedText } from '../shared/placed-text.ts';
import { roundCoordinate } from '../shared/round-coordinate.ts';
import { textWidth } from '../shared/text-width.ts';

/** A promotion from one row to the next above it. */
export interface Rise {
  /** The person. */
  id: string;
  /** Where the person stands now, and where after the promotion. */
  from: number;
  to: number;
  label: string;
}

/** A stair whose tread stands in one of the lanes between two rows. */
export interface LanedRise extends Rise {
  lane: number;
}

export interface PlacedStair {
  path: string;
  /** Null where it would stand on another stair. */
  label: PlacedText | null;
}

export const LANE_HEIGHT = 15;
const MOST_LANES = 3;
const LABEL_SIZE = 15;
const CLEAR = 6;

/**
 * Gives each stair a lane of its own where treads would else run into each other; null where three lanes are
 * not enough: then the dots alone say it.
 */
export function laneRises(rises: readonly Rise[]): LanedRise[] | null {
  const laned: LanedRise[] = [];
  const ends: number[] = [];
  for (const rise of [...rises].sort((a, b) => left(a) - left(b) || a.from - b.from)) {
    const found = ends.findIndex((end) => end + CLEAR < left(rise));
    const lane = found === -1 ? ends.length : found;
    if (lane >= MOST_LANES) return null;
    ends[lane] = Math.max(rise.from, rise.to);
    laned.push({ ...rise, lane });
  }
  return laned;
}

/**
 * Draws the stairs between two rows: up from the lower name, along in the lane, up to the dot of the upper row.
 * @param top edge of the upper row that the stairs reach
 * @param firstTread height of the first lane
 * @param bottomOf where a stair starts above its person
 */
export function placeStairs(
  rises: readonly (LanedRise & { bottom: number })[],
  top: number,
  firstTread: number,
  width: number,
): PlacedStair[] {
  const treadOf = (rise: LanedRise): number => firstTread + rise.lane * LANE_HEIGHT;
  const labels: { x1: number; x2: number; y: number }[] = [];
  return rises.map((rise): PlacedStair => {
    const tread = treadOf(rise);
    const wide = textWidth(rise.label, LABEL_SIZE, 600);
    const x = rise.to + CLEAR;
    const y = tread + 5;
    const crossed = rises.some((other) => {
      if (other === rise) return false;
      const otherTread = treadOf(other);
      const vertical =
        (between(other.to, x - 3, x + wide + 3) && otherTread > tread - 12) ||
        (between(other.from, x - 3, x + wide + 3) && otherTread < tread + 12);
      const horizontal =
        Math.abs(otherTread - tread) < 12 && left(other) < x + wide && right(other) > x;
      return vertical || horizontal;
    });
    const taken = labels.some(
      (other) => Math.abs(other.y - y) < 14 && other.x1 < x + wide && other.x2 > x,
    );
    const fits = !crossed && !taken && x + wide <= width;
    if (fits) labels.push({ x1: x, x2: x + wide, y });
    return {
      path: `M${rise.from} ${roundCoordinate(rise.bottom)}V${roundCoordinate(tread)}H${rise.to}V${roundCoordinate(top)}`,
      label: fits
        ? { x: roundCoordinate(x), y: roundCoordinate(y), text: rise.label, anchor: 'start' }
        : null,
    };
  });
}

const left = ({ from, to }: Rise): number => Math.min(from, to);
const right = ({ from, to }: Rise): number => Math.max(from, to);
const between = (x: number, low: number, high: number): boolean => x > low && x < high;
