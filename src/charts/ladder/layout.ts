import type { Language } from '../../i18n/language.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { MoneyAxis } from '../shared/axis.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import {
  bigRange,
  layoutRange,
  mediumRange,
  narrowLadderRange,
  rangeEnds,
} from '../shared/range-layout.ts';
import type { ChartOptions, RangeOrDots, RowChartLayout, RungHead } from '../shared/row-chart.ts';
import {
  MARK_WIDTH,
  placeRange,
  rowFrame,
  rungHead,
  rungNames,
  statisticsAxis,
} from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { startAt, textWidth } from '../shared/text.ts';
import type { LadderRung } from './ladder-data.ts';
import { placeMedian, placeWarning, placeStep, shownStep } from './row-words.ts';
import type { LadderStep } from './row-words.ts';
import { roundCoordinate, roundedPosition } from '../shared/scale.ts';

export interface LadderOptions extends ChartOptions {
  /** Names shortened, where the reader knows the ladder: in a city, on a role's page. */
  shortNames: boolean;
}

interface LadderRow extends RungHead, RangeOrDots {
  rung: number;
  own: boolean;
  muted: boolean;
  note: PlacedText | null;
  /** Few people or jobs, in words, beside the range; why there is none, above the dotted line. */
  warning: PlacedText | null;
  median: PlacedText | null;
}

export interface LadderLayout extends RowChartLayout {
  /** Highest rung first, as they stand on the page. */
  rows: LadderRow[];
  steps: LadderStep[];
  legend: LadderLegend | null;
}

const LEAST_NAMES = 150;
/** Names may take this share of a wide drawing; longer ones give way to short names. */
const NAME_SHARE = 0.36;

/** Sizes by layout; `first` is the centre line of the highest rung, `name` and `mark` rise from a centre line. */
const SIZES = {
  wide: { pitch: 80, first: 56, name: 8, mark: 16, axis: 20, gridTop: 8, range: bigRange },
  narrow: {
    pitch: 88,
    first: 42,
    name: 26,
    mark: 14,
    axis: 22,
    gridTop: 22,
    range: narrowLadderRange,
  },
};

/**
 * Lays out the ladder: pay ranges of the rungs one above the other on one money axis, the lowest at
 * the bottom, with the step in percent from median to median.
 * @param rungs lowest first; a rung without a statistic keeps its row
 */
export function layoutLadder(rungs: LadderRung[], options: LadderOptions): LadderLayout {
  const { narrow, language } = options;
  const size = SIZES[narrow ? 'narrow' : 'wide'];
  const names = rungNames(rungs, options, {
    least: LEAST_NAMES,
    share: options.shortNames ? 0 : NAME_SHARE,
    beside: ({ medianLabel }) => textWidth(`  ${medianLabel ?? ''}`, 16, 600),
  });
  const axis = statisticsAxis(rungs, options, { x1: names.width });
  const lastCentre = size.first + (rungs.length - 1) * size.pitch;
  const place: LadderPlace = {
    axis,
    size,
    nameOf: names.nameOf,
    own: rungs.find((rung) => rung.own),
    centreOf: (rung) => lastCentre - (rung.rung - 1) * size.pitch,
  };
  const rows = [...rungs].reverse().map((rung) => layoutRow(rung, place, options));
  return {
    ...rowFrame(axis, options, {
      axisY: lastCentre + size.range.barHeight / 2 + size.axis,
      gridTop: size.gridTop,
    }),
    rows,
    steps: rungs.flatMap((upper) => layoutStep(rungs, upper, place, options) ?? []),
    legend: narrow ? null : layoutLegend(axis, lastCentre, rows.slice(-2), language),
  };
}

interface LadderPlace {
  axis: MoneyAxis;
  size: (typeof SIZES)['wide'];
  nameOf: (rung: LadderRung) => string;
  /** The rung the page is about. */
  own: LadderRung | undefined;
  /** Centre line of the row of a rung. */
  centreOf: (rung: LadderRung) => number;
}

function layoutRow(
  rung: LadderRung,
  { axis, size, nameOf, own, centreOf }: LadderPlace,
  { width, narrow, language }: LadderOptions,
): LadderRow {
  const y = centreOf(rung);
  const muted = own !== undefined && !rung.own;
  const placed = placeRange(rung.statistic, axis, y, size.range, { rung: rung.rung, muted });
  const head = rungHead(nameOf(rung), y - size.name, narrow, size.mark);
  const { barHeight } = size.range;
  const words = { rung, range: placed.range, name: head.name, y, axis, barHeight, width, narrow };
  const warning = placeWarning(words, language);
  const note = startAt(MARK_WIDTH, y + 12, rung.note ?? '');
  // A warning that finds no room beside the range takes the line of the note.
  const noted = !narrow && rung.note !== null && warning?.y !== note.y;
  return {
    rung: rung.rung,
    own: rung.own,
    muted,
    ...head,
    ...placed,
    note: noted ? note : null,
    warning,
    median: placeMedian(words),
  };
}

/** The stair that leads up to a rung; null where either median is missing. */
function layoutStep(
  rungs: LadderRung[],
  upper: LadderRung,
  { axis, size, own, centreOf }: LadderPlace,
  { width, narrow, language }: LadderOptions,
): LadderStep | null {
  const lower = rungs[upper.rung - 2];
  const step = shownStep(rungs, upper);
  if (step === null || !lower?.statistic || !upper.statistic) return null;
  return placeStep({
    from: axis.position(lower.statistic.percentiles.p50),
    to: axis.position(upper.statistic.percentiles.p50),
    lowerY: centreOf(lower),
    upperY: centreOf(upper),
    label: language.signedPercent(step),
    own: own === undefined || isOwnStep(upper, own),
    size: size.range,
    width,
    narrow,
  });
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
/** What the legend says. */
type LegendKey =
  `key.${'howToRead' | 'median' | 'interval' | 'lessThanTenth' | 'middleHalf' | 'moreThanTenth'}`;

/** Between the legend and what stands left of it. */
const CLEAR = 24;

/**
 * One legend in the empty corner at lower right, left out where the low rungs need the room.
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
  const legendWidth = Math.max(300, less + middle + more + 2 * GAP);
  const left = axis.x2 - legendWidth;
  const right = left + legendWidth - 2;
  if (takenUntil(lowest) + CLEAR > left) return null;
  const y = lastCentre - 32;
  const position = roundedPosition([0, 120], [left, right]);
  const text = (
    x: number,
    dy: number,
    key: LegendKey,
    anchor: PlacedText['anchor'],
  ): PlacedText => ({ x: roundCoordinate(x), y: y + dy, text: language.t(key), anchor });
  const median = position(legendStatistic.percentiles.p50);
  const half = middle / 2 + GAP / 2;
  const middleX = Math.min(Math.max(median, left + less + half), right - more - half);
  return {
    range: layoutRange(legendStatistic, position, y, mediumRange, { rung: null, muted: false }),
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
const legendStatistic: PayStatistic = {
  percentiles: { p10: 0, p25: 40, p50: 62, p75: 88, p90: 120 },
  medianInterval: { low: 53, high: 71 },
  likelyRange: null,
  shownTo: 1,
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
