import type { Language } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { PlacedText } from '../shared/placed-text.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import { layoutRange, mediumRange } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/round-coordinate.ts';
import { textWidth } from '../shared/text-width.ts';
import type { LadderRow } from './layout.ts';
import { rangeEnds } from './range-ends.ts';

export interface ReadingKey {
  range: RangeLayout;
  labels: PlacedText[];
}

const NOTE_SIZE = 14;
/** Between neighbouring words. */
const GAP = 20;
/** Between the key and what stands left of it. */
const CLEAR = 24;

/**
 * One key in the empty corner at lower right, left out where the low rungs need the room.
 * @param lowest the lowest rows as they stand on the page, the lowest last: beside it, and below the other's median
 */
export function layoutReadingKey(
  axis: { x2: number },
  lastCentre: number,
  lowest: LadderRow[],
  language: Language,
): ReadingKey | null {
  const widthOf = (key: MessageKey): number => textWidth(language.t(key), NOTE_SIZE);
  const [less, middle, more] = [
    widthOf('key.lessThanTenth'),
    widthOf('key.middleHalf'),
    widthOf('key.moreThanTenth'),
  ];
  const keyWidth = Math.max(300, less + middle + more + 2 * GAP);
  const left = axis.x2 - keyWidth;
  const right = left + keyWidth - 2;
  if (takenUntil(lowest) + CLEAR > left) return null;
  const y = lastCentre - 32;
  const position = (value: number): number =>
    roundCoordinate(left + (value / 120) * (keyWidth - 2));
  const text = (
    x: number,
    dy: number,
    key: MessageKey,
    anchor: PlacedText['anchor'],
  ): PlacedText => ({ x: roundCoordinate(x), y: y + dy, text: language.t(key), anchor });
  const median = position(keyStatistic.percentiles.p50);
  const half = middle / 2 + GAP / 2;
  const middleX = Math.min(Math.max(median, left + less + half), right - more - half);
  return {
    range: layoutRange(keyStatistic, position, y, mediumRange, { rung: null, muted: false }),
    labels: [
      text(left, -19, 'key.howToRead', 'start'),
      text(median, -19, 'key.median', 'middle'),
      text(left, 25, 'key.lessThanTenth', 'start'),
      text(middleX, 25, 'key.middleHalf', 'middle'),
      text(right, 25, 'key.moreThanTenth', 'end'),
      text(median, 45, 'key.interval', 'middle'),
    ],
  };
}

/** How far right the lowest row and the stair above it reach; without a range the dotted line takes it all. */
function takenUntil(lowest: LadderRow[]): number {
  const [last, second] = [lowest.at(-1), lowest.at(-2)];
  if (!last?.range) return Infinity;
  const words = [last.warning, last.median].map((label) =>
    label?.anchor === 'start' ? label.x + textWidth(label.text, 17, 600) : 0,
  );
  return Math.max(rangeEnds(last.range).right, second?.range?.median.x ?? 0, ...words);
}

/** Not pay: a shape to learn from, on a scale of its own. */
const keyStatistic: PayStatistic = {
  percentiles: { p10: 0, p25: 40, p50: 62, p75: 88, p90: 120 },
  medianInterval: { low: 53, high: 71 },
  subject: { kind: 'level', levelId: 'key' },
  placeId: 'key',
  currency: 'XXX',
  period: 'year',
  basis: 'base',
  referenceDate: '2000-01',
  sourceIds: [],
  evidence: 'observed',
  n: null,
  employment: null,
  locationQuotient: null,
  thin: [],
};
