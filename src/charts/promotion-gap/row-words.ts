import type { Language } from '../../i18n/language.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import type { PlacedText } from '../shared/text.ts';
import { textWidth } from '../shared/text.ts';
import type { GapRung, PromotionGapData } from './promotion-gap-data.ts';

/** "raise of 8.5%" with "to $89,000" below it. */
export function raiseLines(data: PromotionGapData, language: Language, currency: string): string[] {
  const { promotions, policyRaise, raisedPay } = data;
  // Policies are set in halves of a percent.
  const percent = language.percent(policyRaise, 1);
  return [
    language.t('gap.raise', { promotions, percent }),
    ...(raisedPay === null
      ? []
      : [language.t('gap.raisedTo', { amount: language.money(raisedPay, currency) })]),
  ];
}

/** "12.4 points short" with "about $10,000 a year" below it, or that the raise covers the step. */
export function gapLines(data: PromotionGapData, language: Language, currency: string): string[] {
  const { step, gap, shortfall, promotions } = data;
  if (step === null || gap === null || step <= 0) return [];
  if (gap <= 0) return [language.t('gap.covers', { promotions })];
  return [
    language.t('gap.short', { points: Math.round(gap * 1000) / 10 }),
    ...(shortfall === null
      ? []
      : [language.t('gap.shortBy', { amount: language.money(shortfall, currency) })]),
  ];
}

const STRONG_SIZE = 15;
const QUIET_SIZE = 14;
/** Between the two lines of a note. */
const LINE = 19;
const BESIDE_STEP = 10;

interface Tread {
  /** The riser from the lower rung. */
  lowerX: number;
  /** Left end of the stair: the lower riser, unless the higher rung pays less. */
  startX: number;
  /** Right end of the tread. */
  endX: number;
  tread: number;
  width: number;
}

/**
 * Puts the words at both ends of the tread: the raise left of it, what is missing right of it. Where there
 * is no room, the raise goes below the tread and what is missing above it, clear of each other.
 */
export function placeGapWords(
  words: { raise: readonly string[]; gap: readonly string[] },
  { lowerX, startX, endX, tread, width }: Tread,
): { raiseWords: PlacedText[]; gapWords: PlacedText[] } {
  const raiseFits = startX - BESIDE_STEP - widest(words.raise) >= 0;
  const gapFits = endX + BESIDE_STEP + widest(words.gap) <= width;
  const raiseWords = raiseFits
    ? lines(words.raise, { x: startX - BESIDE_STEP, y: tread + 5, anchor: 'end' })
    : lines(words.raise, { x: lowerX + BESIDE_STEP, y: tread + 23, anchor: 'start' });
  const gapWords =
    raiseFits && gapFits
      ? lines(words.gap, { x: endX + BESIDE_STEP, y: tread + 5, anchor: 'start' })
      : lines(words.gap, {
          x: gapFits ? endX + BESIDE_STEP : endX - BESIDE_STEP,
          // The last line stands just above the tread.
          y: tread - 11 - LINE * (words.gap.length - 1),
          anchor: gapFits ? 'start' : 'end',
        });
  return { raiseWords, gapWords };
}

function widest(words: readonly string[]): number {
  return Math.max(
    0,
    ...words.map((text, index) =>
      index === 0 ? textWidth(text, STRONG_SIZE, 600) : textWidth(text, QUIET_SIZE),
    ),
  );
}

function lines(
  words: readonly string[],
  { x, y, anchor }: Pick<PlacedText, 'x' | 'y' | 'anchor'>,
): PlacedText[] {
  return words.map((text, index) => ({ x: roundCoordinate(x), y: y + index * LINE, text, anchor }));
}

const NAME_SIZE = 17;
const NOTE_SIZE = 14;
/** Room for the level mark before a name. */
const MARK_WIDTH = 26;
/** Clear distance between a name and the riser at the median. */
const BESIDE_MEDIAN = 12;

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
  const from = range.median.x + BESIDE_MEDIAN;
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
  const x = range.median.x + BESIDE_MEDIAN;
  return x + textWidth(text, NOTE_SIZE) <= width
    ? { x: roundCoordinate(x), y, text, anchor: 'start' }
    : { x: roundCoordinate(range.median.x - BESIDE_MEDIAN), y, text, anchor: 'end' };
}
