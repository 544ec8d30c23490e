import type { EmployerRangeLayout } from '../shared/employer-range-layout.ts';
import { layoutEmployerRange } from '../shared/employer-range-layout.ts';
import type { DottedLine, RungHead } from '../shared/row-chart.ts';
import { dots, MARK_WIDTH, rungHead } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, middleAt, startAt, textWidth } from '../shared/text.ts';
import type { MeasuredRow, RowFrame } from './measure-row.ts';
import { binPay, payBinWidth } from './pay-bins.ts';
import type { StripRow } from './people-strip-data.ts';
import { roundCoordinate } from '../shared/scale.ts';
import type { Box } from '../shared/axis.ts';

/** A person: filled inside the range, an open diamond outside it, an open dot after a promotion. */
export interface StripDot {
  id: string;
  kind: 'inside' | 'outside' | 'after';
  x: number;
  y: number;
  radius: number;
}

/** People of one step of pay; those outside the range are drawn open. */
interface StripBar extends Box {
  outside: boolean;
}

export interface StripRowLayout extends RungHead {
  key: string;
  rung: number;
  /** Rungs on its line. */
  of: number;
  /** Number of people, with the zone where there are several. */
  note: PlacedText;
  range: EmployerRangeLayout | null;
  /** Drawn dotted in place of a range that the employer has not set. */
  missing: DottedLine | null;
  dots: StripDot[];
  bars: StripBar[];
  /** Number of people in the highest bar. */
  barLabel: PlacedText | null;
  names: (PlacedText & { outside: boolean })[];
  leaders: string[];
  /** How far outside the range people are paid. */
  warnings: PlacedText[];
}

/** The names of the rungs with the words below them. */
export interface NameColumn {
  width: number;
  nameOf: (row: StripRow) => string;
  noteOf: (row: StripRow) => string;
}

interface RowPlace extends RowFrame {
  narrow: boolean;
  axis: { x1: number; x2: number };
  column: NameColumn;
  /** Height of the row's centre line. */
  centre: number;
}

/** From the line of a narrow name down to what the row draws. */
const NARROW_NAME = 8;

/** Gives a measured row its place on the page. */
export function placeRow(measured: MeasuredRow, place: RowPlace): StripRowLayout {
  const { row, half, dots: people, bars, names, warnings, above } = measured;
  const { narrow, axis, column, centre, position, width, language } = place;
  const down = (y: number): number => roundCoordinate(centre + y);
  const baseline = down(narrow ? -above - NARROW_NAME : -3);
  const note = column.noteOf(row);
  const { range } = row;
  return {
    key: row.key,
    rung: row.rung,
    of: row.of,
    ...rungHead(column.nameOf(row), baseline, narrow, narrow ? 15 : 18),
    note: narrow ? endAt(width, baseline, note) : startAt(MARK_WIDTH, down(17), note),
    range:
      range &&
      layoutEmployerRange(range, row.market, { top: centre - half, height: 2 * half, position }),
    missing: range ? null : dots(axis, centre + (bars ? half : 0)),
    dots: people.map(({ person, kind, x, y, radius }) => ({
      id: person.id,
      kind,
      x,
      y: down(y),
      radius,
    })),
    bars: (bars?.bars ?? []).map(({ outside, x, base, width: wide, height }) => ({
      outside,
      x,
      y: down(half - base - height),
      width: wide,
      height,
    })),
    barLabel: bars?.highest
      ? middleAt(
          bars.highest.x,
          down(half - bars.highest.top - 5),
          language.number(bars.highest.count),
        )
      : null,
    names: names.map(({ name: { x, y, text }, dot }) => ({
      ...middleAt(x, down(y), text),
      outside: dot.kind === 'outside',
    })),
    leaders: names.flatMap(({ name: { leader } }) =>
      leader ? [`M${leader.x} ${down(leader.y1)}V${down(leader.y2)}`] : [],
    ),
    warnings: warnings.map(({ x, y, text, anchor }) => ({ x, y: down(y), text, anchor })),
  };
}

/** A promotion from one row to the next above it. */
interface Rise {
  /** The person. */
  id: string;
  /** Where the person stands now, and where after the promotion. */
  from: number;
  to: number;
  label: string;
}

/** A stair whose tread stands in one of the lanes between two rows. */
export interface LanedRise extends Rise {
  lane: number;
}

export interface PlacedStair {
  path: string;
  /** Null where it would stand on another stair. */
  label: PlacedText | null;
}

export const LANE_HEIGHT = 15;
const MOST_LANES = 3;
const LABEL_SIZE = 15;
const CLEAR = 6;

/**
 * Gives each stair a lane of its own where treads would else run into each other; null where three lanes are
 * not enough: then the dots alone say it.
 */
export function laneRises(rises: readonly Rise[]): LanedRise[] | null {
  const laned: LanedRise[] = [];
  const ends: number[] = [];
  for (const rise of [...rises].sort((a, b) => left(a) - left(b) || a.from - b.from)) {
    const found = ends.findIndex((end) => end + CLEAR < left(rise));
    const lane = found === -1 ? ends.length : found;
    if (lane >= MOST_LANES) return null;
    ends[lane] = Math.max(rise.from, rise.to);
    laned.push({ ...rise, lane });
  }
  return laned;
}

/**
 * Draws the stairs between two rows: up from the lower name, along in the lane, up to the dot of the upper row.
 * @param top edge of the upper row that the stairs reach
 * @param firstTread height of the first lane
 * @param bottomOf where a stair starts above its person
 */
export function placeStairs(
  rises: readonly (LanedRise & { bottom: number })[],
  top: number,
  firstTread: number,
  width: number,
): PlacedStair[] {
  const treadOf = (rise: LanedRise): number => firstTread + rise.lane * LANE_HEIGHT;
  const labels: { x1: number; x2: number; y: number }[] = [];
  return rises.map((rise): PlacedStair => {
    const tread = treadOf(rise);
    const wide = textWidth(rise.label, LABEL_SIZE, 600);
    const x = rise.to + CLEAR;
    const y = tread + 5;
    const crossed = rises.some((other) => {
      if (other === rise) return false;
      const otherTread = treadOf(other);
      const vertical =
        (between(other.to, x - 3, x + wide + 3) && otherTread > tread - 12) ||
        (between(other.from, x - 3, x + wide + 3) && otherTread < tread + 12);
      const horizontal =
        Math.abs(otherTread - tread) < 12 && left(other) < x + wide && right(other) > x;
      return vertical || horizontal;
    });
    const taken = labels.some(
      (other) => Math.abs(other.y - y) < 14 && other.x1 < x + wide && other.x2 > x,
    );
    const fits = !crossed && !taken && x + wide <= width;
    if (fits) labels.push({ x1: x, x2: x + wide, y });
    return {
      path: `M${rise.from} ${roundCoordinate(rise.bottom)}V${roundCoordinate(tread)}H${rise.to}V${roundCoordinate(top)}`,
      label: fits ? startAt(x, roundCoordinate(y), rise.label) : null,
    };
  });
}

const left = ({ from, to }: Rise): number => Math.min(from, to);
const right = ({ from, to }: Rise): number => Math.max(from, to);
const between = (x: number, low: number, high: number): boolean => x > low && x < high;

/** Counts the people of crowded rows by steps of pay, all rows by the same step. */
export function countCrowds(
  rows: readonly StripRow[],
  isCrowded: (row: StripRow) => boolean,
): StripRow[] {
  const crowded = new Set(rows.filter((row) => row.bins === null && isCrowded(row)));
  if (crowded.size === 0) return [...rows];
  const width = rows.find(({ bins }) => bins)?.bins?.width ?? commonWidth(rows);
  return rows.map((row) =>
    crowded.has(row) ? { ...row, people: [], bins: binPay(row.people, row.range, width) } : row,
  );
}

function commonWidth(rows: readonly StripRow[]): number {
  let [smallest, largest] = [Infinity, -Infinity];
  for (const pay of rows.flatMap(payOf)) {
    smallest = Math.min(smallest, pay);
    largest = Math.max(largest, pay);
  }
  return payBinWidth(smallest, largest);
}

const payOf = ({ people }: StripRow): number[] => people.map(({ pay }) => pay);
