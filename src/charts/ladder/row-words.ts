import type { Language } from '../../i18n/language.ts';
import type { RangeLayout, RangeSize } from '../shared/range-layout.ts';
import { rangeEnds } from '../shared/range-layout.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, middleAt, startAt, textWidth } from '../shared/text.ts';
import type { LadderRung } from './ladder-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

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

export interface LadderStep {
  path: string;
  label: PlacedText;
  /** Drawn in ink: the step the page is about, or any step where no rung is the own one. */
  own: boolean;
}

interface StepPlace {
  /** Positions of the lower and the upper median. */
  from: number;
  to: number;
  lowerY: number;
  upperY: number;
  /** The step in percent as it is written. */
  label: string;
  own: boolean;
  size: RangeSize;
  width: number;
  narrow: boolean;
}

/** Clear distance between a stair and a median mark. */
const CLEAR = 3;
const LABEL_SIZE = 17;
const NARROW_LABEL_SIZE = 16;

/** The stair from the lower median up, along half-way between the rows, up to the next median. */
export function placeStep(step: StepPlace): LadderStep {
  const { from, to, size, own } = step;
  const reach = (size.barHeight + size.medianReach) / 2 + CLEAR;
  const top = step.upperY + reach;
  // Narrow, the stair keeps to the gap above the line of the lower name.
  const bottom = step.narrow ? step.lowerY - 44 : step.lowerY - reach;
  const tread = roundCoordinate(step.narrow ? top + 10 : (step.lowerY + step.upperY) / 2);
  return {
    path: `M${from} ${bottom}V${tread}H${to}V${top}`,
    label: step.narrow ? placeNarrowLabel(step, tread) : placeLabel(step, tread),
    own,
  };
}

/** Above the middle of the tread; where the tread is shorter than the words, left of the riser. */
function placeLabel({ from, to, label }: StepPlace, tread: number): PlacedText {
  const fits = Math.abs(to - from) > textWidth(label, LABEL_SIZE, 600) + 8;
  return fits ? middleAt((from + to) / 2, tread - 6, label) : endAt(to - 8, tread - 6, label);
}

/** Beside the riser, away from the tread; at the edge of the drawing, under the tread. */
function placeNarrowLabel({ from, to, label, width }: StepPlace, tread: number): PlacedText {
  const wide = textWidth(label, NARROW_LABEL_SIZE, 600);
  if (to < from && to - 8 - wide >= 0) return endAt(to - 8, tread + 8, label);
  const fits = to + 8 + wide <= width;
  return fits ? startAt(to + 8, tread + 8, label) : endAt(width, tread + 17, label);
}

/**
 * The step up to a rung where both medians can be shown; null for the lowest rung and where either is
 * missing. Drawing, headline and table take it from here.
 * @param rungs lowest first
 */
export function shownStep(rungs: readonly LadderRung[], upper: LadderRung): number | null {
  const lower = rungs[upper.rung - 2];
  return lower?.statistic && upper.statistic ? upper.step : null;
}
