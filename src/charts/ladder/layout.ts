import type { MoneyAxis } from '../shared/axis.ts';
import type { RangeLayout, RangeLegend } from '../shared/range-layout.ts';
import {
  bigRange,
  layoutRangeLegend,
  narrowLadderRange,
  rangeEnds,
} from '../shared/range-layout.ts';
import type {
  ChartOptions,
  RangeOrDots,
  RowChartLayout,
  RungHead,
  Stair,
} from '../shared/row-chart.ts';
import {
  MARK_WIDTH,
  NARROW_MARK_WIDTH,
  placeRange,
  placeStair,
  rowFrame,
  rungHead,
  rungNames,
  statisticsAxis,
} from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth } from '../shared/text.ts';
import type { LadderFlight, LadderRung } from './ladder-data.ts';
import { stepLabel } from './ladder-data.ts';
import type { LadderStair, LadderStop } from './ladder-stops.ts';
import { ladderLines, ladderStairs, ladderStops } from './ladder-stops.ts';

export interface LadderOptions extends ChartOptions {
  /** Names shortened, where the reader knows the ladder: in a city, on a role's page. */
  shortNames: boolean;
  /** The tracks, the lower ones first; all rungs in one flight unless given. */
  flights?: readonly LadderFlight[];
}

interface LadderRow extends RungHead, RangeOrDots {
  /** Unique among the rows: where a track parts from another, their common rung stands in both. */
  key: string;
  rung: number;
  /** Rungs on its line. */
  of: number;
  own: boolean;
  muted: boolean;
  note: PlacedText | null;
  /** Few people or jobs, in words, beside the range. */
  warning: PlacedText | null;
  median: PlacedText | null;
}

export interface LadderLayout extends RowChartLayout {
  /** Highest rung first, as they stand on the page. */
  rows: LadderRow[];
  /** Names of the tracks above their rungs, where there are several. */
  heads: PlacedText[];
  steps: Stair[];
  legend: RangeLegend | null;
}

const LEAST_NAMES = 150;
/** Names may take this share of a wide drawing; longer ones give way to short names. */
const NAME_SHARE = 0.36;

/**
 * Sizes by layout; `first` is the centre line of the highest rung, `name` and `mark` rise from a centre line.
 * A rung without a figure takes a line, `short`, whose name rises `shortName` and whose words lie `shortNote` below.
 */
const SIZES = {
  wide: {
    pitch: 74,
    short: 36,
    first: 54,
    name: 8,
    shortName: -5,
    shortNote: 5,
    mark: 16,
    axis: 20,
    gridTop: 8,
    range: bigRange,
  },
  narrow: {
    pitch: 88,
    short: 56,
    first: 42,
    name: 26,
    shortName: 6,
    shortNote: 14,
    mark: 14,
    axis: 22,
    gridTop: 22,
    range: narrowLadderRange,
  },
};

/** Below the axis: the line of the sample, and all that stands around it. */
const LEGEND_CENTRE = 28;
const LEGEND_HEIGHT = 80;

/** Between two tracks, and above the upper one: the line of its name. */
const HEAD = { wide: 48, narrow: 52 };

/**
 * Lays out the ladder: pay ranges of the rungs one above the other on one money axis, the lowest at
 * the bottom, with the step in percent from median to median. A track that parts from another stands above
 * it, on a quiet repetition of the rung where it does, so that no stair crosses a figure.
 * @param rungs lowest first; a rung without a statistic keeps a line with its name
 */
export function layoutLadder(rungs: LadderRung[], options: LadderOptions): LadderLayout {
  const { narrow, language } = options;
  const flights = options.flights ?? [
    { name: null, levelIds: rungs.map(({ levelId }) => levelId) },
  ];
  const size = SIZES[narrow ? 'narrow' : 'wide'];
  const names = rungNames(rungs, options, {
    least: LEAST_NAMES,
    share: options.shortNames ? 0 : NAME_SHARE,
    beside: ({ medianLabel }) => textWidth(`  ${medianLabel ?? ''}`, 16, 600),
  });
  const axis = statisticsAxis(rungs, options, { x1: names.width });
  const stops = ladderStops(rungs, flights);
  const { centres, heads, lastCentre } = ladderLines(stops, flights, {
    size,
    head: HEAD[narrow ? 'narrow' : 'wide'],
  });
  const place: LadderPlace = {
    axis,
    size,
    nameOf: names.nameOf,
    own: rungs.find((rung) => rung.own),
    stairs: ladderStairs(rungs, stops, axis, narrow),
    centreOf: ({ index }) => centres[index]!,
    // A track without a line of its own for its name says it beside a rung without a figure.
    trackOf: ({ flight }) =>
      heads.some((head) => head.flight === flight) ? null : (flights[flight]?.name ?? null),
  };
  const rows = [...stops].reverse().map((stop) => layoutRow(stop, place, options));
  const evidence = rungs.find(({ statistic }) => statistic)?.statistic?.evidence ?? 'observed';
  const frame = rowFrame(axis, options, {
    axisY: lastCentre + size.range.barHeight / 2 + size.axis,
    gridTop: size.gridTop,
  });
  // Below the axis, where no amount could be read into it.
  const legend =
    narrow || rungs.every(({ statistic }) => statistic === null)
      ? null
      : layoutRangeLegend([axis.x1, axis.x2], frame.height + LEGEND_CENTRE, evidence, language);
  return {
    ...frame,
    rows,
    heads: heads.map(({ y, name }) => startAt(0, y, name)),
    steps: place.stairs.map((stair) => layoutStair(stair, place, options)),
    legend,
    ...(legend && { height: frame.height + LEGEND_HEIGHT }),
  };
}

interface LadderPlace {
  axis: MoneyAxis;
  size: (typeof SIZES)['wide'];
  nameOf: (rung: LadderRung) => string;
  /** The rung the page is about. */
  own: LadderRung | undefined;
  /** Centre line of a row. */
  centreOf: (stop: LadderStop) => number;
  stairs: readonly LadderStair[];
  /** Name of the track that a row says itself; null where it stands above its rows, or there is one track. */
  trackOf: (stop: LadderStop) => string | null;
}

function layoutRow(stop: LadderStop, place: LadderPlace, options: LadderOptions): LadderRow {
  const { axis, size, nameOf, own, centreOf } = place;
  const { width, narrow } = options;
  const { rung, flight, repeated } = stop;
  const y = centreOf(stop);
  const row = {
    key: `${rung.levelId} ${flight}`,
    rung: rung.rung,
    of: rung.of,
    own: rung.own && !repeated,
    muted: repeated || (own !== undefined && !rung.own),
  };
  if (!rung.statistic) return { ...row, ...emptyRow(stop, place, options) };
  const placed = placeRange(rung.statistic, axis, y, size.range, {
    rung: rung.rung,
    muted: row.muted,
  });
  const head = rungHead(nameOf(rung), y - size.name, narrow, size.mark);
  const { barHeight } = size.range;
  const words = { rung, range: placed.range, name: head.name, y, axis, barHeight, width, narrow };
  const warning = placeWarning(words);
  const note = startAt(MARK_WIDTH, y + 12, rung.note ?? '');
  // A warning that finds no room beside the range takes the line of the note.
  const noted = !narrow && rung.note !== null && warning?.y !== note.y;
  return {
    ...row,
    ...head,
    ...placed,
    note: noted ? note : null,
    warning,
    median: placeMedian(words),
  };
}

/** A line in place of a row: the name of the rung, and that its pay is not known, clear of a stair that passes. */
function emptyRow(
  stop: LadderStop,
  place: LadderPlace,
  { narrow, language }: LadderOptions,
): Omit<LadderRow, 'key' | 'rung' | 'of' | 'own' | 'muted'> {
  const { axis, size, nameOf, centreOf, trackOf, stairs } = place;
  const y = centreOf(stop);
  const track = trackOf(stop);
  const text =
    track === null ? language.t('ladder.notShown') : language.t('ladder.notShownTrack', { track });
  // Beyond every stair that would run through the words.
  const end = axis.x1 + textWidth(text, NOTE_SIZE) + 10;
  const risers = stairs
    .filter(({ from, to, x }) => from.index < stop.index && stop.index < to.index && x < end)
    .map(({ x }) => x + 10);
  return {
    ...rungHead(nameOf(stop.rung), y - size.shortName, narrow, size.mark),
    range: null,
    missing: null,
    note: startAt(
      narrow ? NARROW_MARK_WIDTH : Math.max(axis.x1, ...risers),
      y + size.shortNote,
      text,
    ),
    warning: null,
    median: null,
  };
}

function layoutStair(
  { from, to, step, x }: LadderStair,
  { axis, size, own, centreOf }: LadderPlace,
  { width, narrow, language }: LadderOptions,
): Stair {
  const [lowerY, upperY] = [centreOf(from), centreOf(to)];
  return placeStair({
    from: x,
    to: axis.position(to.rung.statistic!.percentiles.p50),
    lowerY,
    upperY,
    // Right under its upper row, where it crosses no words of the rows between.
    ...(step.steps > 1 ? { tread: upperY + size.pitch / 2 } : {}),
    label: stepLabel(language.signedPercent(step.share), step, language),
    // A role's own step is the one up from it; the top rung's is the one that leads to it.
    own: own === undefined || step.from === own || (own.top && to.rung === own),
    size: size.range,
    width,
    narrow,
  });
}

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
function placeMedian(place: RowPlace): PlacedText | null {
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
 * narrow under the range.
 */
function placeWarning(place: RowPlace): PlacedText | null {
  const { rung, range, y, axis, narrow } = place;
  if (!rung.warning || !range) return null;
  const text = narrow ? rung.warning.short : rung.warning.long;
  const { left, right } = rangeEnds(range);
  const needed = textWidth(text, NOTE_SIZE) + 10;
  if (left - needed >= axis.x1) return endAt(left - 10, y + 5, text);
  if (right + needed <= place.width) return startAt(right + 10, y + 5, text);
  return narrow ? startAt(0, y + 24, text) : startAt(place.name.x, y + 12, rung.warning.short);
}
