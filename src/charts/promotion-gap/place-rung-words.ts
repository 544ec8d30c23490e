import type { PlacedText } from '../shared/placed-text.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/round-coordinate.ts';
import { textWidth } from '../shared/text-width.ts';
import type { GapRung } from './promotion-gap-data.ts';

const NAME_SIZE = 17;
const NOTE_SIZE = 14;
/** Room for the level mark before a name. */
const MARK_WIDTH = 26;
/** Clear distance between a name and the riser at the median. */
const BESIDE = 12;

interface NamePlace {
  range: RangeLayout | null;
  baseline: number;
  width: number;
  narrow: boolean;
}

/** Narrow: name at left, its median at right. Wide: at the end of its range, right of the median. */
export function placeName(rung: GapRung, place: NamePlace): PlacedText {
  const { range, baseline: y, width, narrow } = place;
  if (narrow) {
    // Name and median share a line: a long name gives way.
    const needed = textWidth(`${rung.name}  ${rung.medianLabel ?? ''}`, NAME_SIZE, 600);
    const text = needed + MARK_WIDTH > width ? rung.shortName : rung.name;
    return { x: MARK_WIDTH, y, text, anchor: 'start' };
  }
  if (!range) return { x: 14, y, text: rung.name, anchor: 'start' };
  const from = range.median.x + BESIDE;
  const end = Math.max(
    range.upperTail?.x2 ?? 0,
    range.bar?.x2 ?? 0,
    range.interval?.x2 ?? 0,
    range.median.x,
  );
  const wide = textWidth(rung.name, NAME_SIZE, 600);
  if (end - wide >= from) return { x: roundCoordinate(end), y, text: rung.name, anchor: 'end' };
  const text = from + wide <= width ? rung.name : rung.shortName;
  return { x: roundCoordinate(from), y, text, anchor: 'start' };
}

/** Below the range, right of the median, or left of it where the drawing ends. */
export function placeWarning(
  rung: GapRung,
  range: RangeLayout | null,
  y: number,
  { width, narrow }: { width: number; narrow: boolean },
): PlacedText | null {
  if (!rung.warning || !range) return null;
  const text = narrow ? rung.warning.short : rung.warning.long;
  const x = range.median.x + BESIDE;
  return x + textWidth(text, NOTE_SIZE) <= width
    ? { x: roundCoordinate(x), y, text, anchor: 'start' }
    : { x: roundCoordinate(range.median.x - BESIDE), y, text, anchor: 'end' };
}
