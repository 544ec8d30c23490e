import type { Language } from '../../i18n/language.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth } from '../shared/text.ts';
import type { GapRung, PromotionGapData } from './promotion-gap-data.ts';

/** "raise of 8.5%" with "to $89,000" below it. */
export function raiseLines(data: PromotionGapData, language: Language): string[] {
  const { promotions, policyRaise, raisedPay, printed } = data;
  if (promotions > 1) return [];
  // Policies are set in halves of a percent.
  const percent = language.percent(policyRaise, 1);
  return [
    language.t('gap.raise', { percent }),
    ...(raisedPay === null
      ? []
      : [language.t('gap.raisedTo', { amount: payText(raisedPay, printed, language) })]),
  ];
}

/**
 * "about 12 points short" with "about $10,000 a year" below it, or that the raise covers the step. Over several steps
 * only what they come to, in pay of today: what raises leave missing is known of single steps alone.
 */
export function gapLines(data: PromotionGapData, language: Language): string[] {
  const { step, gap, shortfall, promotions, printed } = data;
  if (step === null || gap === null || step <= 0) return [];
  if (promotions > 1) return [language.signedPercent(step), language.t('gap.today')];
  if (gap <= 0) return [language.t('gap.covers')];
  return [
    language.t('raise.short', { points: Math.round(gap * 100) }),
    ...(shortfall === null
      ? []
      : [language.t('gap.shortBy', { amount: payText(shortfall, printed, language) })]),
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
    ? lines(words.raise, endAt, startX - BESIDE_STEP, tread + 5)
    : lines(words.raise, startAt, lowerX + BESIDE_STEP, tread + 23);
  // Above the tread its last line stands just over it.
  const above = tread - 11 - LINE * (words.gap.length - 1);
  const gapWords = gapFits
    ? lines(words.gap, startAt, endX + BESIDE_STEP, raiseFits ? tread + 5 : above)
    : lines(words.gap, endAt, endX - BESIDE_STEP, above);
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
  place: typeof startAt,
  x: number,
  y: number,
): PlacedText[] {
  return words.map((text, index) => place(x, y + index * LINE, text));
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
    return startAt(MARK_WIDTH, y, text);
  }
  if (!range) return startAt(14, y, rung.name);
  const from = range.median.x + BESIDE_MEDIAN;
  const end = Math.max(
    range.upperTail?.x2 ?? 0,
    range.bar?.x2 ?? 0,
    range.band?.x2 ?? 0,
    range.median.x,
  );
  const wide = textWidth(rung.name, NAME_SIZE, 600);
  if (end - wide >= from) return endAt(end, y, rung.name);
  return startAt(from, y, from + wide <= width ? rung.name : rung.shortName);
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
    ? startAt(x, y, text)
    : endAt(range.median.x - BESIDE_MEDIAN, y, text);
}
