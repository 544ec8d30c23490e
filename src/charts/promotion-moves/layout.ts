import type { Language } from '../../i18n/language.ts';
import type { EmployerRangeLayout } from '../shared/employer-range-layout.ts';
import { layoutEmployerRange } from '../shared/employer-range-layout.ts';
import {
  endAt,
  middleAt,
  middleInside,
  shortenText,
  startAt,
  textWidth,
  widest,
} from '../shared/text.ts';
import type { ChartOptions, RowChartLayout } from '../shared/row-chart.ts';
import { rowAxis, rowFrame } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import type { ColumnText } from '../shared/value-columns.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PromotionMove, PromotionMovesData } from './promotion-moves-data.ts';
import { moveWords, outsideRange, ruleWords } from './promotion-moves-data.ts';
import { raiseLabel } from '../shared/labels.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface MoveRow {
  id: string;
  /** Rungs whose colours the two dots take; null for a level that is no rung. */
  fromRung: number | null;
  rung: number;
  name: PlacedText | null;
  /** Where the promotion leads. */
  way: PlacedText;
  range: EmployerRangeLayout | null;
  y: number;
  before: number;
  after: number;
  radius: number;
  /** Between the two dots; null where they touch. */
  line: { x1: number; x2: number } | null;
  /** The new base lies outside the range: drawn as a diamond. */
  outside: boolean;
  /** By how much, in words. */
  warning: PlacedText | null;
  /** Figures: today, new base, raise, as far as the width has room for them. */
  figures: ColumnText[];
  /** The rule that decided; null where it stands behind the way. */
  rule: PlacedText | null;
}

export interface PromotionMovesLayout extends RowChartLayout {
  heads: PlacedText[];
  rows: MoveRow[];
}

const NAME_SIZE = 15;
const NOTE_SIZE = 14;
const GAP = 24;
const LONGEST_NAME = 190;
/** From this width on, each figure has a column of its own. */
const WIDE = 900;
const HEAD_LINE = 28;
/** Added to a row for the line that says how far outside the range it ends. */
const WARNING_LINE = 18;

/** Sizes by layout: pitch of the rows, height of the box, radius of a dot; below the row's top its centre line, below that the words of warning. */
const SIZES = {
  wide: { pitch: 48, box: 20, radius: 7, centre: 24, warning: 35 },
  narrow: { pitch: 96, box: 16, radius: 6, centre: 40, warning: 52 },
};

/** Lays out promotions one below the other in the order given: a filled dot today, an open one after. */
export function layoutPromotionMoves(
  data: PromotionMovesData,
  options: ChartOptions,
): PromotionMovesLayout {
  const { moves, currency } = data;
  const size = SIZES[options.narrow ? 'narrow' : 'wide'];
  const columns = columnsOf(data, options);
  const axis = rowAxis(moves.flatMap(moveAmounts), currency, options, columns);
  const heads = moves.length === 0 ? [] : columns.heads;
  const gridTop = heads.length === 0 ? 0 : HEAD_LINE + 8;
  let top = gridTop;
  const rows = moves.map((move): MoveRow => {
    const y = top + size.centre;
    const warning = outsideRange(move, options.language, currency);
    const words = columns.place(move, top, y);
    top += size.pitch + (warning === null ? 0 : WARNING_LINE);
    const { position } = axis;
    const after = position(move.after);
    return {
      id: move.id,
      fromRung: move.fromRung,
      rung: move.rung,
      ...words,
      range:
        move.range &&
        layoutEmployerRange(move.range, move.market, {
          top: y - size.box / 2,
          height: size.box,
          position,
        }),
      y,
      ...placeDots(position(move.before), after, size.radius),
      outside: warning !== null,
      // Below the open mark, inside the picture.
      warning:
        warning === null
          ? null
          : middleAt(
              middleInside(after, textWidth(warning, NOTE_SIZE, 600), [axis.x1, axis.x2]),
              y + size.warning,
              warning,
            ),
    };
  });
  return { ...rowFrame(axis, options, { axisY: top + 10, gridTop }), heads, rows };
}

/** The two dots with the line between them, which is left out where they touch. */
function placeDots(
  before: number,
  after: number,
  radius: number,
): Pick<MoveRow, 'before' | 'after' | 'radius' | 'line'> {
  const direction = after >= before ? 1 : -1;
  const line = {
    x1: roundCoordinate(before + direction * radius),
    x2: roundCoordinate(after - direction * radius),
  };
  return { before, after, radius, line: (line.x2 - line.x1) * direction > 0 ? line : null };
}

interface Columns {
  /** Ends of the axis beside the words of the wide drawings. */
  x1: number;
  x2: number;
  heads: PlacedText[];
  place: (
    move: PromotionMove,
    top: number,
    y: number,
  ) => Pick<MoveRow, 'name' | 'way' | 'figures' | 'rule'>;
}

function columnsOf(data: PromotionMovesData, options: ChartOptions): Columns {
  if (options.narrow) return narrowColumns(data, options);
  return options.width >= WIDE ? wideColumns(data, options) : mediumColumns(data, options);
}

/** Name at the left; today, new base, raise and the rule in columns at the right. */
function wideColumns(
  { moves, policy, currency }: PromotionMovesData,
  { width, language }: ChartOptions,
): Columns {
  const money = (amount: number): string => language.money(amount, currency);
  const rules = moves.map((move) => ruleWords(move, policy, language));
  const ruleHead = language.t('promotionMoves.column.rule');
  const ruleX = roundCoordinate(width - widest([ruleHead, ...rules], NOTE_SIZE));
  const figures = layoutValueColumns(
    [
      {
        head: language.t('promotionMoves.column.before'),
        cells: moves.map(({ before }) => money(before)),
        strong: false,
      },
      {
        head: language.t('promotionMoves.column.after'),
        cells: moves.map(({ after }) => money(after)),
        strong: true,
      },
      {
        head: language.t('promotionMoves.column.raise'),
        cells: moves.map(({ raise }) => raiseLabel(raise, language)),
        strong: false,
      },
    ],
    ruleX - GAP,
    HEAD_LINE,
  );
  const names = nameColumn(moves, language, LONGEST_NAME);
  return {
    x1: names.width,
    x2: figures.left - GAP,
    heads: [...figures.heads, startAt(ruleX, HEAD_LINE, ruleHead)],
    place: (move, _top, y) => ({
      ...names.place(move, y),
      figures: figures.cellsAt(moves.indexOf(move), y + 5),
      rule: startAt(ruleX, y + 5, ruleWords(move, policy, language)),
    }),
  };
}

/** Name at the left; at the right the new base with its rule below it. */
function mediumColumns(
  { moves, policy, currency }: PromotionMovesData,
  { width, language }: ChartOptions,
): Columns {
  const base = moves.map((move) => baseWords(move, language, currency));
  const rules = moves.map((move) => ruleWords(move, policy, language));
  const right = Math.max(widest(base, NAME_SIZE, 600), widest(rules, NOTE_SIZE));
  const names = nameColumn(moves, language, LONGEST_NAME * 0.75);
  return {
    x1: names.width,
    x2: width - right - GAP,
    heads: [],
    place: (move, _top, y) => ({
      ...names.place(move, y),
      figures: [{ ...endAt(width, y - 2, baseWords(move, language, currency)), strong: true }],
      rule: endAt(width, y + 17, ruleWords(move, policy, language)),
    }),
  };
}

/** Name and new base on one line, below the picture the way and the rule on another. */
function narrowColumns(
  { policy, currency }: PromotionMovesData,
  { width, language }: ChartOptions,
): Columns {
  return {
    x1: 0,
    x2: width,
    heads: [],
    place: (move, top) => {
      const amount = baseWords(move, language, currency);
      const way = moveWords(move.rungShortName, language);
      const room = width - textWidth(amount, NAME_SIZE, 600) - 16;
      const first = shortenText(move.name ?? way, room, NAME_SIZE, 600);
      const rule = ruleWords(move, policy, language);
      // Without a name the way stands in its place.
      const second = move.name === null ? rule : language.t('promotionMoves.line', { way, rule });
      return {
        name: startAt(0, top + 16, first),
        way: startAt(0, top + 74, shortenText(second, width, NOTE_SIZE)),
        figures: [{ ...endAt(width, top + 16, amount), strong: true }],
        rule: null,
      };
    },
  };
}

/** Names with the way below them, as wide as the widest. */
function nameColumn(moves: PromotionMove[], language: Language, longest: number) {
  const nameOf = (move: PromotionMove): string | null =>
    move.name === null ? null : shortenText(move.name, longest, NAME_SIZE, 600);
  const wayOf = (move: PromotionMove): string => moveWords(move.rungShortName, language);
  const names = moves.map((move) => nameOf(move) ?? '');
  return {
    width: Math.max(widest(names, NAME_SIZE, 600), widest(moves.map(wayOf), NOTE_SIZE)) + GAP,
    place: (move: PromotionMove, y: number): Pick<MoveRow, 'name' | 'way'> => {
      const name = nameOf(move);
      return {
        name: name === null ? null : startAt(0, y - 2, name),
        way: startAt(0, name === null ? y + 5 : y + 17, wayOf(move)),
      };
    },
  };
}

/** The new base with the raise that leads to it. */
function baseWords({ after, raise }: PromotionMove, language: Language, currency: string): string {
  return language.t('promotionMoves.afterRaise', {
    amount: language.money(after, currency),
    percent: raiseLabel(raise, language),
  });
}

function moveAmounts({ before, after, range, market }: PromotionMove): number[] {
  return [
    before,
    after,
    ...(range ? [range.min, range.max] : []),
    ...(range && market !== null ? [market] : []),
  ];
}
