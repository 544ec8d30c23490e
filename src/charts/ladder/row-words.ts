import type { Language } from '../../i18n/language.ts';
import type { RangeLayout, Segment } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import type { PlacedText } from '../shared/text.ts';
import { textWidth } from '../shared/text.ts';
import type { LadderRung } from './ladder-data.ts';

interface RowPlace {
  rung: LadderRung;
  range: RangeLayout | null;
  name: PlacedText;
  /** Centre line of the row. */
  y: number;
  axis: { x1: number; x2: number };
  /** Of a range that is not muted. */
  barHeight: number;
  width: number;
  narrow: boolean;
}

const NAME_SIZE = 17;
const NOTE_SIZE = 14;

/**
 * The median above its bar, left of the riser that starts there, or right of it where the name stands in
 * the way; narrow it closes the line of the name.
 */
export function placeMedian(place: RowPlace): PlacedText | null {
  const { rung, range, name, y, width, narrow } = place;
  const text = rung.medianLabel;
  if (text === null || !range) return null;
  if (narrow) return { x: width, y: name.y, text, anchor: 'end' };
  const x = range.median.x;
  const line = y - place.barHeight / 2 - 6;
  const nameEnd = name.x + textWidth(name.text, NAME_SIZE, 600);
  return x - 9 - textWidth(text, NAME_SIZE, 600) >= nameEnd + 8
    ? { x: roundCoordinate(x - 9), y: line, text, anchor: 'end' }
    : { x: roundCoordinate(x + 9), y: line, text, anchor: 'start' };
}

/**
 * Why a figure is thin, left of its range or right of it, wherever there is room; else in place of the note,
 * narrow under the range. Without a figure: why there is none, above the dotted line.
 */
export function placeWarning(place: RowPlace, language: Language): PlacedText | null {
  const { rung, range, y, axis, narrow } = place;
  if (!range) {
    const text = rung.warning?.short ?? language.t('ladder.notShown');
    return { x: axis.x1, y: y - 8, text, anchor: 'start' };
  }
  if (!rung.warning) return null;
  const text = narrow ? rung.warning.short : rung.warning.long;
  const { left, right } = rangeEnds(range);
  const needed = textWidth(text, NOTE_SIZE) + 10;
  if (left - needed >= axis.x1) {
    return { x: roundCoordinate(left - 10), y: y + 5, text, anchor: 'end' };
  }
  if (right + needed <= place.width) {
    return { x: roundCoordinate(right + 10), y: y + 5, text, anchor: 'start' };
  }
  return narrow
    ? { x: 0, y: y + 24, text, anchor: 'start' }
    : { x: place.name.x, y: y + 12, text: rung.warning.short, anchor: 'start' };
}

/** The outermost coordinates of everything that is drawn of a range. */
export function rangeEnds(range: RangeLayout): { left: number; right: number } {
  const { interval, lowerTail, bar, upperTail, median } = range;
  const segments = [interval, lowerTail, bar, upperTail].filter(
    (segment): segment is Segment => segment !== null,
  );
  const half = median.width / 2;
  return {
    left: Math.min(median.x - half, ...segments.map(({ x1 }) => x1)),
    right: Math.max(median.x + half, ...segments.map(({ x2 }) => x2)),
  };
}
