import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import { layoutRange, mediumRange, rangeAmounts } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth, twoLines } from '../shared/text.ts';
import { rankLabel } from './standing-data.ts';
import type { StandingData, StandingRow } from './standing-data.ts';

export interface StandingOptions {
  width: number;
  /** Names and ranks stand above the ranges. */
  narrow: boolean;
  language: Language;
}

export interface PlacedStanding {
  key: string;
  name: PlacedText[];
  notes: (PlacedText & { kind: 'note' | 'warning' })[];
  /** Where the pay stands, in words. */
  rank: PlacedText | null;
  range: RangeLayout | null;
  /** Drawn dotted in place of a range. */
  missing: { x1: number; x2: number; y: number } | null;
  reason: PlacedText | null;
  /** The reader's mark, a triangle whose point is here. */
  mark: { x: number; y: number } | null;
}

export interface StandingLayout {
  width: number;
  height: number;
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridTop: number;
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
export function layoutStanding(data: StandingData, options: StandingOptions): StandingLayout {
  const { width, narrow, language } = options;
  const { pay, currency, rows } = data;
  const amounts = rows.flatMap(({ statistic }) => (statistic ? rangeAmounts(statistic) : []));
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const slack = (high - low) * BEYOND;
  const side =
    amounts.length === 0
      ? 'none'
      : pay < low - slack
        ? 'left'
        : pay > high + slack
          ? 'right'
          : 'in';
  const ranks = rows.map(({ rank }) => (rank ? rankLabel(rank, language) : ''));
  const rankWidth = Math.max(0, ...ranks.map((text) => textWidth(text, LABEL_SIZE, 600)));
  const names = rows.map((row) => nameLines(row, narrow ? width - rankWidth - 12 : width * 0.28));
  const wordsWidth = Math.max(
    0,
    ...names.flat().map((line) => textWidth(line, NAME_SIZE, 600)),
    ...rows.flatMap(({ note, warnings }) =>
      [note, ...warnings].map((text) => textWidth(text, NOTE_SIZE)),
    ),
  );
  const axis = layoutMoneyAxis(side === 'in' ? [...amounts, pay] : amounts, {
    x1: narrow ? 8 : roundCoordinate(Math.min(wordsWidth, width * MOST_WORDS) + 16),
    x2: roundCoordinate(narrow ? width - 8 : width - rankWidth - 24),
    currency,
    language,
    width,
  });
  const payX =
    side === 'left' ? axis.x1 : side === 'right' ? axis.x2 : roundCoordinate(axis.position(pay));

  let top = TOP;
  const placed = rows.map((row, index): PlacedStanding => {
    const lines = names[index]!;
    const notes = [
      { text: row.note, kind: 'note' as const },
      ...row.warnings.map((text) => ({ text, kind: 'warning' as const })),
    ];
    const words = lines.length + notes.length;
    const height = narrow ? words * LINE + 52 : Math.max(WIDE_PITCH, words * LINE + 20);
    const centre = narrow ? top + words * LINE + 28 : top + height / 2;
    const first = narrow ? top + 14 : centre + 5 - ((words - 1) * LINE) / 2;
    const rankText = ranks[index]!;
    const { statistic } = row;
    const placedRow: PlacedStanding = {
      key: row.key,
      name: lines.map((text, at) => ({ x: 0, y: first + at * LINE, text, anchor: 'start' })),
      notes: notes.map((note, at) => ({
        ...note,
        x: 0,
        y: first + (lines.length + at) * LINE,
        anchor: 'start',
      })),
      rank:
        rankText === ''
          ? null
          : { x: width, y: narrow ? first : centre + 5, text: rankText, anchor: 'end' },
      range:
        statistic &&
        layoutRange(statistic, axis.position, centre, mediumRange, {
          rung: row.rung,
          muted: false,
        }),
      missing: statistic ? null : { x1: axis.x1, x2: axis.x2, y: roundCoordinate(centre) },
      reason:
        statistic || row.reason === null
          ? null
          : { x: axis.x1, y: roundCoordinate(centre - 8), text: row.reason, anchor: 'start' },
      mark: statistic
        ? { x: payX, y: roundCoordinate(centre - mediumRange.barHeight / 2 - 6) }
        : null,
    };
    top += height;
    return placedRow;
  });
  const axisY = roundCoordinate(top + 8);
  const { position: _position, ...drawnAxis } = axis;
  const you = placeYou(data, payX, side, options);
  const headText = language.t('standing.head');
  const youEnd = you.x + textWidth(you.text, LABEL_SIZE, 600) / 2;
  const headFits = rankWidth > 0 && youEnd + 12 < width - textWidth(headText, NOTE_SIZE);
  return {
    width,
    height: axisY + 28,
    narrow,
    axis: drawnAxis,
    axisY,
    gridTop: TOP - 4,
    rows: placed,
    you,
    head: headFits ? { x: width, y: 16, text: headText, anchor: 'end' } : null,
  };
}

function nameLines({ name }: StandingRow, room: number): string[] {
  return textWidth(name, NAME_SIZE, 600) <= room ? [name] : twoLines(name, NAME_SIZE, 600);
}

function placeYou(
  { pay, currency }: StandingData,
  x: number,
  side: 'none' | 'left' | 'right' | 'in',
  { width, language }: StandingOptions,
): PlacedText {
  const text = language.t('standing.you', {
    amount: language.money(pay, currency),
    side: side === 'none' ? 'in' : side,
  });
  const half = textWidth(text, LABEL_SIZE, 600) / 2;
  return {
    x: roundCoordinate(Math.min(Math.max(x, half), width - half)),
    y: 16,
    text,
    anchor: 'middle',
  };
}
