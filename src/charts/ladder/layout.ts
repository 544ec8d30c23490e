import type { Language } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/messages.ts';
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
import { roundCoordinate } from '../shared/round-coordinate.ts';
import { textWidth } from '../shared/text-width.ts';
import type { LadderRung } from './ladder-data.ts';

export interface LadderOptions {
  width: number;
  /** The narrow layout puts name and median on a line of their own above each range. */
  narrow: boolean;
  language: Language;
  /** Names shortened, where the reader knows the ladder: in a city, on a role's page. */
  shortNames: boolean;
}

export interface PlacedText {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface LadderRow {
  rung: number;
  own: boolean;
  muted: boolean;
  mark: { x: number; y: number };
  name: PlacedText;
  note: PlacedText | null;
  /** Few people or jobs, in words, beside the range. */
  warning: PlacedText | null;
  median: PlacedText | null;
  range: RangeLayout | null;
  /** Drawn dotted in place of a range that cannot be shown. */
  missing: { x1: number; x2: number; y: number } | null;
}

export interface LadderStep {
  path: string;
  label: PlacedText;
  own: boolean;
}

export interface ReadingKey {
  range: RangeLayout;
  labels: PlacedText[];
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
  key: ReadingKey | null;
}

const NAME_SIZE = 17;
const NOTE_SIZE = 14;
const MARK_WIDTH = 30;
/** Between neighbouring words of the reading key. */
const KEY_GAP = 20;
/** Clear distance between a stair and a median mark. */
const CLEAR = 3;

/**
 * Lays out the ladder: pay ranges of the rungs one above the other on one money axis, the lowest at
 * the bottom, with the step in percent from median to median.
 * @param rungs lowest first; a rung without a statistic keeps its row
 */
export function layoutLadder(rungs: LadderRung[], options: LadderOptions): LadderLayout {
  const { width, narrow, language } = options;
  const shown = rungs.flatMap((rung) => (rung.statistic ? [rung.statistic] : []));
  const currency = shown[0]?.currency ?? 'XXX';
  const nameOf = (rung: LadderRung): string => {
    if (!narrow) return options.shortNames ? rung.shortName : rung.name;
    // Name and median share a line: a long name gives way.
    const needed = textWidth(`${rung.name}  ${rung.medianLabel ?? ''}`, NAME_SIZE, 600) + 26;
    return needed > width ? rung.shortName : rung.name;
  };

  const longestName = Math.max(0, ...rungs.map((rung) => textWidth(nameOf(rung), NAME_SIZE, 600)));
  const x1 = narrow ? 2 : roundCoordinate(Math.max(150, MARK_WIDTH + longestName + 24));
  const axis = layoutMoneyAxis(shown.flatMap(rangeAmounts), {
    x1,
    x2: width - (narrow ? 2 : 16),
    currency,
    language,
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
    const amount = rung.medianLabel;
    const medianX = range?.median.x ?? 0;
    const labelWidth = amount ? textWidth(amount, NAME_SIZE, 600) : 0;
    const leftEdge = x1 + 2 + labelWidth;
    return {
      rung: rung.rung,
      own: rung.own,
      muted,
      mark: narrow ? { x: 0, y: y - 40 } : { x: 0, y: y - 24 },
      name: narrow
        ? { x: 26, y: y - 26, text: nameOf(rung), anchor: 'start' }
        : { x: MARK_WIDTH, y: y - 8, text: nameOf(rung), anchor: 'start' },
      note:
        narrow || !rung.note
          ? null
          : { x: MARK_WIDTH, y: y + 12, text: rung.note, anchor: 'start' },
      warning: placeWarning(rung, range, y, x1, narrow),
      median:
        amount === null || !range
          ? null
          : narrow
            ? { x: width, y: y - 26, text: amount, anchor: 'end' }
            : {
                x: Math.max(leftEdge, medianX - 9),
                y: y - size.barHeight / 2 - 6,
                text: amount,
                anchor: 'end',
              },
      range,
      missing: range ? null : { x1: axis.x1, x2: axis.x2, y },
    };
  });

  const steps = rungs.slice(1).flatMap((upper, index): LadderStep[] => {
    const lower = rungs[index]!;
    if (!lower.statistic || !upper.statistic || upper.step === null) return [];
    const from = axis.position(lower.statistic.percentiles.p50);
    const to = axis.position(upper.statistic.percentiles.p50);
    return [
      placeStep(
        { from, to, lowerY: centreOf(lower), upperY: centreOf(upper), upper, ownRung },
        size,
        options,
      ),
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
    key: narrow || shown.length === 0 ? null : layoutKey(axis, lastCentre, rungs, language),
  };
}

function placeWarning(
  rung: LadderRung,
  range: RangeLayout | null,
  y: number,
  x1: number,
  narrow: boolean,
): PlacedText | null {
  if (!rung.warning) return null;
  const text = narrow ? rung.warning.short : rung.warning.long;
  if (!range) return { x: x1 + 8, y: y - 8, text, anchor: 'start' };
  const left = Math.min(
    range.interval?.x1 ?? Infinity,
    range.lowerTail?.x1 ?? Infinity,
    range.bar?.x1 ?? Infinity,
    range.median.x,
  );
  const needed = textWidth(text, NOTE_SIZE) + 10;
  if (left - needed >= x1) return { x: left - 10, y: y + 5, text, anchor: 'end' };
  const right = Math.max(
    range.interval?.x2 ?? 0,
    range.upperTail?.x2 ?? 0,
    range.bar?.x2 ?? 0,
    range.median.x,
  );
  return { x: right + 10, y: y + 5, text, anchor: 'start' };
}

interface StepPosition {
  from: number;
  to: number;
  lowerY: number;
  upperY: number;
  upper: LadderRung;
  ownRung: LadderRung | undefined;
}

/** The stair from the lower median up, along half-way between the rows, up to the next median. */
function placeStep(
  step: StepPosition,
  size: { barHeight: number; medianReach: number },
  options: LadderOptions,
): LadderStep {
  const { from, to, upper, ownRung } = step;
  const { narrow, language } = options;
  const reach = (size.barHeight + size.medianReach) / 2 + CLEAR;
  const bottom = narrow ? step.lowerY - 44 : step.lowerY - reach;
  const top = step.upperY + reach;
  const tread = narrow
    ? roundCoordinate(top + 10)
    : roundCoordinate((step.lowerY + step.upperY) / 2);
  const label = language.signedPercent(upper.step!);
  const half = textWidth(label, NAME_SIZE, 600) / 2;
  const middle = (from + to) / 2;
  // The percent stands above the tread; where the tread is shorter than the word it stands left of the riser.
  const fits = Math.abs(to - from) > half * 2 + 8;
  return {
    path: `M${from} ${bottom}V${tread}H${to}V${top}`,
    own: ownRung === undefined || isOwnStep(upper, ownRung),
    label: narrow
      ? { x: roundCoordinate(to + 8), y: tread + 8, text: label, anchor: 'start' }
      : fits
        ? { x: roundCoordinate(middle), y: tread - 6, text: label, anchor: 'middle' }
        : { x: roundCoordinate(to - 8), y: tread - 6, text: label, anchor: 'end' },
  };
}

/** A role's own step is the one up from it; the top rung's is the one that leads to it. */
function isOwnStep(upper: LadderRung, own: LadderRung): boolean {
  return upper.rung === own.rung + 1 || (own.top && upper.rung === own.rung);
}

/** One key in the empty corner at lower right, left out where the low rungs need the room. */
function layoutKey(
  axis: MoneyAxis,
  lastCentre: number,
  rungs: LadderRung[],
  language: Language,
): ReadingKey | null {
  const labelWidth = (key: MessageKey): number => textWidth(language.t(key), NOTE_SIZE);
  const [less, middle, more] = [
    labelWidth('key.lessThanTenth'),
    labelWidth('key.middleHalf'),
    labelWidth('key.moreThanTenth'),
  ];
  const keyWidth = Math.max(300, roundCoordinate(less + middle + more + 2 * KEY_GAP));
  const left = axis.x2 - keyWidth;
  const lowest = rungs[0]?.statistic;
  if (lowest && axis.position(Math.max(...rangeAmounts(lowest))) + 24 > left) return null;
  const y = lastCentre - 32;
  const position = (value: number): number =>
    roundCoordinate(left + (value / 120) * (keyWidth - 2));
  const text = (
    x: number,
    dy: number,
    key: MessageKey,
    anchor: PlacedText['anchor'],
  ): PlacedText => ({
    x: roundCoordinate(x),
    y: y + dy,
    text: language.t(key),
    anchor,
  });
  const median = position(keyStatistic.percentiles.p50);
  const half = middle / 2 + KEY_GAP / 2;
  return {
    range: layoutRange(keyStatistic, position, y, mediumRange, { rung: null, muted: false }),
    labels: [
      text(left, -19, 'key.howToRead', 'start'),
      text(median, -19, 'key.median', 'middle'),
      text(left, 25, 'key.lessThanTenth', 'start'),
      text(
        Math.min(Math.max(median, left + less + half), left + keyWidth - more - half),
        25,
        'key.middleHalf',
        'middle',
      ),
      text(left + keyWidth - 2, 25, 'key.moreThanTenth', 'end'),
      text(median, 45, 'key.interval', 'middle'),
    ],
  };
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
