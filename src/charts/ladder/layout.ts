import type { Language } from '../../i18n/language.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import {
  bigRange,
  layoutRange,
  mediumRange,
  narrowLadderRange,
  rangeAmounts,
} from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import type { PlacedText } from '../shared/text.ts';
import { textWidth } from '../shared/text.ts';
import type { LadderRung } from './ladder-data.ts';
import { placeMedian, placeWarning, rangeEnds } from './row-words.ts';
import type { LadderStep } from './steps.ts';
import { placeStep, shownStep } from './steps.ts';

export interface LadderOptions {
  width: number;
  /** The narrow layout puts name and median on a line of their own above each range. */
  narrow: boolean;
  language: Language;
  /** Names shortened, where the reader knows the ladder: in a city, on a role's page. */
  shortNames: boolean;
}

interface LadderRow {
  rung: number;
  own: boolean;
  muted: boolean;
  mark: { x: number; y: number };
  name: PlacedText;
  note: PlacedText | null;
  /** Few people or jobs, in words, beside the range; why there is none, above the dotted line. */
  warning: PlacedText | null;
  median: PlacedText | null;
  range: RangeLayout | null;
  /** Drawn dotted in place of a range that cannot be shown. */
  missing: { x1: number; x2: number; y: number } | null;
}

export interface LadderLayout {
  width: number;
  height: number;
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridTop: number;
  /** Highest rung first, as they stand on the page. */
  rows: LadderRow[];
  steps: LadderStep[];
  key: LadderLegend | null;
}

const MARK_WIDTH = 30;
const NARROW_MARK_WIDTH = 26;
/** Names may take this share of a wide drawing; longer ones give way to short names. */
const NAME_SHARE = 0.36;
/** Room for the break mark at the left of a narrow axis. */
const BREAK_WIDTH = 10;

/**
 * Lays out the ladder: pay ranges of the rungs one above the other on one money axis, the lowest at
 * the bottom, with the step in percent from median to median.
 * @param rungs lowest first; a rung without a statistic keeps its row
 */
export function layoutLadder(rungs: LadderRung[], options: LadderOptions): LadderLayout {
  const { width, narrow, language } = options;
  const shown = rungs.flatMap((rung) => (rung.statistic ? [rung.statistic] : []));
  const nameOf = nameChoice(rungs, options);
  const x1 = narrow ? BREAK_WIDTH : Math.max(150, nameColumn(rungs.map((rung) => nameOf(rung))));
  const axis = layoutMoneyAxis(shown.flatMap(rangeAmounts), {
    x1: roundCoordinate(x1),
    x2: width - (narrow ? 2 : 16),
    currency: shown[0]?.currency ?? 'XXX',
    language,
    width,
  });

  const pitch = narrow ? 88 : 80;
  const firstCentre = narrow ? 42 : 56;
  const size = narrow ? narrowLadderRange : bigRange;
  const ownRung = rungs.find((rung) => rung.own);
  const centreOf = (rung: LadderRung): number => firstCentre + (rungs.length - rung.rung) * pitch;

  const rows = [...rungs].reverse().map((rung): LadderRow => {
    const y = centreOf(rung);
    const muted = ownRung !== undefined && !rung.own;
    const range =
      rung.statistic &&
      layoutRange(rung.statistic, axis.position, y, size, { rung: rung.rung, muted });
    const name: PlacedText = narrow
      ? { x: NARROW_MARK_WIDTH, y: y - 26, text: nameOf(rung), anchor: 'start' }
      : { x: MARK_WIDTH, y: y - 8, text: nameOf(rung), anchor: 'start' };
    const place = { rung, range, name, y, axis, barHeight: size.barHeight, width, narrow };
    const warning = placeWarning(place, language);
    const note: PlacedText = { x: MARK_WIDTH, y: y + 12, text: rung.note ?? '', anchor: 'start' };
    // A warning that finds no room beside the range takes the line of the note.
    const noted = !narrow && rung.note !== null && warning?.y !== note.y;
    return {
      rung: rung.rung,
      own: rung.own,
      muted,
      mark: { x: 0, y: y - (narrow ? 40 : 24) },
      name,
      note: noted ? note : null,
      warning,
      median: placeMedian(place),
      range,
      missing: range ? null : { x1: axis.x1, x2: axis.x2, y },
    };
  });

  const steps = rungs.flatMap((upper): LadderStep[] => {
    const lower = rungs[upper.rung - 2];
    const step = shownStep(rungs, upper);
    if (step === null || !lower?.statistic || !upper.statistic) return [];
    return [
      placeStep({
        from: axis.position(lower.statistic.percentiles.p50),
        to: axis.position(upper.statistic.percentiles.p50),
        lowerY: centreOf(lower),
        upperY: centreOf(upper),
        label: language.signedPercent(step),
        own: ownRung === undefined || isOwnStep(upper, ownRung),
        size,
        width,
        narrow,
      }),
    ];
  });

  const lastCentre = firstCentre + (rungs.length - 1) * pitch;
  const axisY = lastCentre + size.barHeight / 2 + (narrow ? 22 : 20);
  const { position: _position, ...drawnAxis } = axis;
  return {
    width,
    height: axisY + 28,
    narrow,
    axis: drawnAxis,
    axisY,
    gridTop: narrow ? 22 : 8,
    rows,
    steps,
    key: narrow ? null : layoutLegend(axis, lastCentre, rows.slice(-2), language),
  };
}

/** Which name a rung takes: narrow it shares a line with the median, wide it leaves room for the ranges. */
function nameChoice(rungs: LadderRung[], options: LadderOptions): (rung: LadderRung) => string {
  const { width, narrow } = options;
  if (narrow) {
    return (rung) => {
      const line = `${rung.name}  ${rung.medianLabel ?? ''}`;
      return NARROW_MARK_WIDTH + textWidth(line, 16, 600) > width ? rung.shortName : rung.name;
    };
  }
  const short =
    options.shortNames || nameColumn(rungs.map(({ name }) => name)) > NAME_SHARE * width;
  return (rung) => (short ? rung.shortName : rung.name);
}

/** Width of the column that holds level marks and names. */
function nameColumn(names: string[]): number {
  return MARK_WIDTH + Math.max(0, ...names.map((name) => textWidth(name, 17, 600))) + 24;
}

/** A role's own step is the one up from it; the top rung's is the one that leads to it. */
function isOwnStep(upper: LadderRung, own: LadderRung): boolean {
  return upper.rung === own.rung + 1 || (own.top && upper.rung === own.rung);
}

interface LadderLegend {
  range: RangeLayout;
  labels: PlacedText[];
}

const NOTE_SIZE = 14;
/** Between neighbouring words. */
const GAP = 20;
/** What the key says. */
type LegendKey =
  `key.${'howToRead' | 'median' | 'interval' | 'lessThanTenth' | 'middleHalf' | 'moreThanTenth'}`;

/** Between the key and what stands left of it. */
const CLEAR = 24;

/**
 * One key in the empty corner at lower right, left out where the low rungs need the room.
 * @param lowest the lowest rows as they stand on the page, the lowest last: beside it, and below the other's median
 */
function layoutLegend(
  axis: { x2: number },
  lastCentre: number,
  lowest: LadderRow[],
  language: Language,
): LadderLegend | null {
  const widthOf = (key: LegendKey): number => textWidth(language.t(key), NOTE_SIZE);
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
    key: LegendKey,
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
