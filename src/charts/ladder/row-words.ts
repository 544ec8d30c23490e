import type { Language } from '../../i18n/language.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import { rangeEnds } from '../shared/range-layout.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth } from '../shared/text.ts';
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
  if (narrow) return endAt(width, name.y, text);
  const x = range.median.x;
  const line = y - place.barHeight / 2 - 6;
  const nameEnd = name.x + textWidth(name.text, NAME_SIZE, 600);
  return x - 9 - textWidth(text, NAME_SIZE, 600) >= nameEnd + 8
    ? endAt(x - 9, line, text)
    : startAt(x + 9, line, text);
}

/**
 * Why a figure is thin, left of its range or right of it, wherever there is room; else in place of the note,
 * narrow under the range. Without a figure: why there is none, above the dotted line.
 */
export function placeWarning(place: RowPlace, language: Language): PlacedText | null {
  const { rung, range, y, axis, narrow } = place;
  if (!range) {
    const text = rung.warning?.short ?? language.t('ladder.notShown');
    return startAt(axis.x1, y - 8, text);
  }
  if (!rung.warning) return null;
  const text = narrow ? rung.warning.short : rung.warning.long;
  const { left, right } = rangeEnds(range);
  const needed = textWidth(text, NOTE_SIZE) + 10;
  if (left - needed >= axis.x1) return endAt(left - 10, y + 5, text);
  if (right + needed <= place.width) return startAt(right + 10, y + 5, text);
  return narrow ? startAt(0, y + 24, text) : startAt(place.name.x, y + 12, rung.warning.short);
}
