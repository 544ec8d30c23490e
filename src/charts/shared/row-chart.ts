import type { Language } from '../../i18n/language.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { MoneyAxis, Box } from './axis.ts';
import { layoutMoneyAxis } from './axis.ts';
import type { RangeLayout, RangeSize, RangeStyle } from './range-layout.ts';
import { layoutRange, rangeAmounts } from './range-layout.ts';
import type { PlacedText } from './text.ts';
import { endAt, middleAt, startAt, textWidth, widest } from './text.ts';
import { roundCoordinate } from './scale.ts';

/** What every layout is asked for. */
export interface ChartOptions {
  width: number;
  /** For a phone: what stands beside the marks moves to a line of its own above them, columns fall away. */
  narrow: boolean;
  language: Language;
}

/** The extent of a drawing. */
export interface ChartBox {
  width: number;
  height: number;
  /** Where the box begins in a drawing of several parts; at 0 where it is not said. */
  top?: number;
  narrow?: boolean;
}

/** A horizontal line drawn dotted in place of what cannot be shown. */
export interface DottedLine {
  x1: number;
  x2: number;
  y: number;
}

/** What a chart of rows on one money axis has besides its rows. */
export interface RowChartLayout extends ChartBox {
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  /** Height of the axis line below the rows. */
  axisY: number;
  gridTop: number;
}

/** From the axis line to the lower edge of a drawing: its tick labels. */
const BELOW_AXIS = 28;
/** Room for the break mark at the left of a narrow axis. */
const BREAK_WIDTH = 10;

/** The ends of an axis: beside the names and columns of the wide drawing, and from edge to edge. */
interface AxisEnds {
  x1: number;
  /** The right end; with nothing at the right there is room for half a tick label. */
  x2?: number;
  /** Distances from both edges of the narrow drawing; room for the break mark unless given. */
  narrow?: readonly [left: number, right: number];
  /** The last tick label keeps its place under its tick, where an edge may touch it. */
  unmoved?: boolean;
}

/** The money axis that all rows of a chart share. */
export function rowAxis(
  amounts: number[],
  currency: string,
  { width, narrow, language }: ChartOptions,
  { x1, x2 = width - 16, narrow: [left, right] = [BREAK_WIDTH, 2], unmoved = false }: AxisEnds,
): MoneyAxis {
  return layoutMoneyAxis(amounts, {
    x1: roundCoordinate(narrow ? left : x1),
    x2: roundCoordinate(narrow ? width - right : x2),
    currency,
    language,
    ...(unmoved ? {} : { width }),
  });
}

/**
 * The axis of rows that show pay statistics, as long as all of them need.
 * @param more further amounts that must fit, in the same currency
 */
export function statisticsAxis(
  rows: readonly { statistic: PayStatistic | null }[],
  options: ChartOptions,
  ends: AxisEnds,
  more: readonly number[] = [],
): MoneyAxis & { currency: string } {
  const shown = rows.flatMap(({ statistic }) => statistic ?? []);
  const currency = shown[0]?.currency ?? 'XXX';
  return {
    ...rowAxis([...shown.flatMap(rangeAmounts), ...more], currency, options, ends),
    currency,
  };
}

/** The drawing around rows that end above an axis line. */
export function rowFrame(
  { x1, x2, ticks, broken }: MoneyAxis,
  { width, narrow = false }: { width: number; narrow?: boolean },
  place: { axisY: number; gridTop: number },
): RowChartLayout {
  const axis = { x1, x2, ticks, broken };
  return { width, height: place.axisY + BELOW_AXIS, narrow, axis, ...place };
}

/** A range on the axis of its row, or the dotted line in its place. */
export interface RangeOrDots {
  range: RangeLayout | null;
  missing: DottedLine | null;
}

/** Places the range of a row around its centre line; without a figure the line is dotted. */
export function placeRange(
  statistic: PayStatistic | null,
  axis: MoneyAxis,
  y: number,
  size: RangeSize,
  style: RangeStyle,
): RangeOrDots {
  return statistic
    ? { range: layoutRange(statistic, axis.position, y, size, style), missing: null }
    : { range: null, missing: dots(axis, y) };
}

/** The dotted line along the whole of an axis. */
export function dots({ x1, x2 }: { x1: number; x2: number }, y: number): DottedLine {
  return { x1, x2, y: roundCoordinate(y) };
}

/** A row whose name may lead to a page. */
export interface LinkedRow {
  placeId: string;
  href: string | null;
  name: PlacedText;
  /** What a link on the name answers to. */
  target: Box;
}

/** Puts the name of a place where its row begins; a link answers higher than the letters. */
export function placeName(
  { placeId, href, name: text }: { placeId: string; href: string | null; name: string },
  x: number,
  baseline: number,
  size: number,
): LinkedRow {
  const name = startAt(x, baseline, text);
  const width = roundCoordinate(textWidth(text, size) + 4);
  return { placeId, href, name, target: { x: name.x, y: baseline - 19, width, height: 28 } };
}

/** Room for a level mark before the name of a rung. */
export const MARK_WIDTH = 30;
export const NARROW_MARK_WIDTH = 26;
/** Between the column of names and the axis. */
const NAME_GAP = 24;
const RUNG_SIZE = 17;
const NARROW_RUNG_SIZE = 16;

/** How the names of rungs are chosen and how wide their column is. */
interface RungColumn<Rung> {
  /** Words below the name of the wide drawing; empty where there are none. */
  notes?: readonly string[];
  /** The column is never narrower. */
  least: number;
  /** Part of the wide drawing that long names may take. */
  share: number;
  /** Words whose width the choice of long names also counts. */
  counted?: readonly string[];
  /** Width of what shares the line of a narrow name, with the gap between them. */
  beside: (rung: Rung) => number;
}

/** All names long where they leave room for the ranges, else all short; narrow each as its line has room. */
export function rungNames<Rung extends { name: string; shortName: string }>(
  rungs: readonly Rung[],
  { width, narrow }: ChartOptions,
  { notes = [], least, share, counted = [], beside }: RungColumn<Rung>,
): { width: number; nameOf: (rung: Rung) => string } {
  if (narrow) {
    const room = width - NARROW_MARK_WIDTH;
    const fits = (rung: Rung): boolean =>
      textWidth(rung.name, NARROW_RUNG_SIZE, 600) + beside(rung) <= room;
    return { width: 0, nameOf: (rung) => (fits(rung) ? rung.name : rung.shortName) };
  }
  const column = (names: readonly string[], below: readonly string[]): number =>
    MARK_WIDTH + Math.max(widest(names, RUNG_SIZE, 600), widest(below, 14)) + NAME_GAP;
  const long = rungs.map(({ name }) => name);
  const isLong = column(long, counted) <= share * width;
  const nameOf = ({ name, shortName }: Rung): string => (isLong ? name : shortName);
  return { width: Math.max(least, column(rungs.map(nameOf), notes)), nameOf };
}

/** The level mark of a rung with its name right of it. */
export interface RungHead {
  /** Left upper corner of the mark. */
  mark: { x: number; y: number };
  name: PlacedText;
}

/** Puts the level mark before the name of a rung. */
export function rungHead(name: string, baseline: number, narrow: boolean, rise: number): RungHead {
  return {
    mark: { x: 0, y: roundCoordinate(baseline - rise) },
    name: startAt(narrow ? NARROW_MARK_WIDTH : MARK_WIDTH, baseline, name),
  };
}

/** The stair from one rung to the next, with the step in percent. */
export interface Stair {
  path: string;
  label: PlacedText;
  /** Drawn in ink: the step the page is about, or any step where no rung is the own one. */
  own: boolean;
}

interface StairPlace {
  /** Positions of the lower and the upper median. */
  from: number;
  to: number;
  lowerY: number;
  upperY: number;
  /** Height of the tread in a wide drawing; half-way between the rows unless given. */
  tread?: number;
  /** The step in percent as it is written. */
  label: string;
  own: boolean;
  size: RangeSize;
  width: number;
  narrow: boolean;
}

/** Clear distance between a stair and a median mark. */
const STAIR_CLEAR = 3;
const STAIR_SIZE = 17;
const NARROW_STAIR_SIZE = 16;

/** The stair from the lower median up, along between the rows, up to the next median. */
export function placeStair(step: StairPlace): Stair {
  const { from, to, size, own } = step;
  const reach = (size.barHeight + size.medianReach) / 2 + STAIR_CLEAR;
  const top = step.upperY + reach;
  // Narrow, the stair keeps to the gap above the line of the lower name.
  const bottom = step.narrow ? step.lowerY - 44 : step.lowerY - reach;
  const halfWay = (step.lowerY + step.upperY) / 2;
  const tread = roundCoordinate(step.narrow ? top + 10 : (step.tread ?? halfWay));
  return {
    path: `M${from} ${bottom}V${tread}H${to}V${top}`,
    label: step.narrow ? narrowStairLabel(step, tread) : stairLabel(step, tread),
    own,
  };
}

/** Above the middle of the tread; where the tread is shorter than the words, left of the riser. */
function stairLabel({ from, to, label }: StairPlace, tread: number): PlacedText {
  const fits = Math.abs(to - from) > textWidth(label, STAIR_SIZE, 600) + 8;
  return fits ? middleAt((from + to) / 2, tread - 6, label) : endAt(to - 8, tread - 6, label);
}

/** Beside the riser, away from the tread; at the edge of the drawing, under the tread. */
function narrowStairLabel({ from, to, label, width }: StairPlace, tread: number): PlacedText {
  const wide = textWidth(label, NARROW_STAIR_SIZE, 600);
  if (to < from && to - 8 - wide >= 0) return endAt(to - 8, tread + 8, label);
  const fits = to + 8 + wide <= width;
  return fits ? startAt(to + 8, tread + 8, label) : endAt(width, tread + 17, label);
}
