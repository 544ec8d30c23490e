import type { MoneyAxis } from '../shared/axis.ts';
import { mediumRange, rangeAmounts } from '../shared/range-layout.ts';
import type { ChartOptions, RangeOrDots, RowChartLayout } from '../shared/row-chart.ts';
import { placeRange, rowAxis, rowFrame } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import {
  endAt,
  middleAt,
  middleInside,
  startAt,
  textWidth,
  twoLines,
  widest,
} from '../shared/text.ts';
import { rankLabel } from './standing-data.ts';
import type { StandingData, StandingRow } from './standing-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

interface PlacedStanding extends RangeOrDots {
  key: string;
  name: PlacedText[];
  notes: (PlacedText & { kind: 'note' | 'warning' })[];
  /** Where the pay stands, in words. */
  rank: PlacedText | null;
  reason: PlacedText | null;
  /** The reader's mark, a triangle whose point is here. */
  mark: { x: number; y: number } | null;
}

export interface StandingLayout extends RowChartLayout {
  rows: PlacedStanding[];
  /** "you, $92,000", above the first mark, with an arrow where the pay lies beyond the axis. */
  you: PlacedText;
  /** Above the ranks; null where it would touch the reader's amount. */
  head: PlacedText | null;
}

const NAME_SIZE = 16;
const NOTE_SIZE = 14;
const LABEL_SIZE = 15;
const LINE = 18;
const TOP = 30;
const WIDE_PITCH = 66;
/** Pay further beyond the ranges than this part of their extent would flatten them. */
const BEYOND = 0.2;
/** Words take at most this part of the width beside the ranges. */
const MOST_WORDS = 0.46;

/** Lays out own pay as a mark above every range it is held against, on one money axis. */
export function layoutStanding(data: StandingData, options: ChartOptions): StandingLayout {
  const { width, narrow, language } = options;
  const { pay, currency, rows } = data;
  const amounts = rows.flatMap(({ statistic }) => (statistic ? rangeAmounts(statistic) : []));
  const side = sideOf(pay, amounts);
  const ranks = rows.map(({ rank }) => (rank ? rankLabel(rank, language) : ''));
  const rankWidth = widest(ranks, LABEL_SIZE, 600);
  const names = rows.map((row) => nameLines(row, narrow ? width - rankWidth - 12 : width * 0.28));
  const notes = rows.flatMap(({ note, warnings }) => [note, ...warnings]);
  const words = Math.max(widest(names.flat(), NAME_SIZE, 600), widest(notes, NOTE_SIZE));
  const axis = rowAxis(side === 'in' ? [...amounts, pay] : amounts, currency, options, {
    x1: Math.min(words, width * MOST_WORDS) + 16,
    x2: width - rankWidth - 24,
    narrow: [8, 8],
  });
  const payX = side === 'left' ? axis.x1 : side === 'right' ? axis.x2 : axis.position(pay);
  let top = TOP;
  const placed = rows.map((row, index) => {
    const height = rowHeight(names[index]!.length + 1 + row.warnings.length, narrow);
    const place = { axis, payX, top, height, width, narrow };
    top += height;
    return placeRow(row, names[index]!, ranks[index]!, place);
  });
  const you = placeYou(data, payX, side, options);
  const headText = language.t('standing.head');
  const youEnd = you.x + textWidth(you.text, LABEL_SIZE, 600) / 2;
  const headFits = rankWidth > 0 && youEnd + 12 < width - textWidth(headText, NOTE_SIZE);
  return {
    ...rowFrame(axis, options, { axisY: roundCoordinate(top + 8), gridTop: TOP - 4 }),
    rows: placed,
    you,
    head: headFits ? endAt(width, 16, headText) : null,
  };
}

type Side = 'none' | 'left' | 'right' | 'in';

/** Whether own pay lies on the axis of the ranges, or so far beyond an end that it is only pointed at. */
function sideOf(pay: number, amounts: readonly number[]): Side {
  if (amounts.length === 0) return 'none';
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const slack = (high - low) * BEYOND;
  return pay < low - slack ? 'left' : pay > high + slack ? 'right' : 'in';
}

/** Of a row with some lines of words: narrow they stand above its range, else beside it. */
function rowHeight(lines: number, narrow: boolean): number {
  return narrow ? lines * LINE + 52 : Math.max(WIDE_PITCH, lines * LINE + 20);
}

interface StandingPlace {
  axis: MoneyAxis;
  /** Where own pay stands. */
  payX: number;
  top: number;
  height: number;
  width: number;
  narrow: boolean;
}

function placeRow(
  row: StandingRow,
  name: readonly string[],
  rank: string,
  { axis, payX, top, height, width, narrow }: StandingPlace,
): PlacedStanding {
  const notes = [
    { text: row.note, kind: 'note' as const },
    ...row.warnings.map((text) => ({ text, kind: 'warning' as const })),
  ];
  const lines = name.length + notes.length;
  const centre = narrow ? top + lines * LINE + 28 : top + height / 2;
  const first = narrow ? top + 14 : centre + 5 - ((lines - 1) * LINE) / 2;
  const { statistic, reason } = row;
  return {
    key: row.key,
    name: name.map((text, at) => startAt(0, first + at * LINE, text)),
    notes: notes.map(({ text, kind }, at) => ({
      ...startAt(0, first + (name.length + at) * LINE, text),
      kind,
    })),
    rank: rank === '' ? null : endAt(width, narrow ? first : centre + 5, rank),
    ...placeRange(statistic, axis, centre, mediumRange, { rung: row.rung, muted: false }),
    reason:
      statistic || reason === null ? null : startAt(axis.x1, roundCoordinate(centre - 8), reason),
    mark: statistic
      ? { x: payX, y: roundCoordinate(centre - mediumRange.barHeight / 2 - 6) }
      : null,
  };
}

function nameLines({ name }: StandingRow, room: number): string[] {
  return textWidth(name, NAME_SIZE, 600) <= room ? [name] : twoLines(name, NAME_SIZE, 600);
}

function placeYou(
  { pay, currency }: StandingData,
  x: number,
  side: Side,
  { width, language }: ChartOptions,
): PlacedText {
  const text = language.t('standing.you', {
    amount: language.money(pay, currency),
    side: side === 'none' ? 'in' : side,
  });
  return middleAt(middleInside(x, textWidth(text, LABEL_SIZE, 600), [0, width]), 16, text);
}
