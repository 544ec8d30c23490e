import type { PlacedText } from '../shared/placed-text.ts';
import { roundCoordinate } from '../shared/round-coordinate.ts';
import { textWidth } from '../shared/text-width.ts';

const STRONG_SIZE = 15;
const QUIET_SIZE = 14;
/** Between the two lines of a note. */
const LINE = 19;
const BESIDE = 10;

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
  const raiseFits = startX - BESIDE - widest(words.raise) >= 0;
  const gapFits = endX + BESIDE + widest(words.gap) <= width;
  const raiseWords = raiseFits
    ? lines(words.raise, { x: startX - BESIDE, y: tread + 5, anchor: 'end' })
    : lines(words.raise, { x: lowerX + BESIDE, y: tread + 23, anchor: 'start' });
  const gapWords =
    raiseFits && gapFits
      ? lines(words.gap, { x: endX + BESIDE, y: tread + 5, anchor: 'start' })
      : lines(words.gap, {
          x: gapFits ? endX + BESIDE : endX - BESIDE,
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
