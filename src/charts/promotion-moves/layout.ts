import type { Language } from '../../i18n/language.ts';
import type { EmployerRangeLayout } from '../shared/employer-range-layout.ts';
import { layoutEmployerRange } from '../shared/employer-range-layout.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import { raiseLabel } from '../shared/labels.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { shortenText, textWidth } from '../shared/text.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PromotionMove, PromotionMovesData } from './promotion-moves-data.ts';
import { moveWords, outsideRange, ruleWords } from './promotion-moves-data.ts';

export interface PromotionMovesOptions {
  width: number;
  /** The narrow layout puts the name and the new base on a line of their own above each move. */
  narrow: boolean;
  language: Language;
}

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
  figures: (PlacedText & { strong: boolean })[];
  /** The rule that decided. */
  rule: PlacedText;
}

export interface PromotionMovesLayout {
  width: number;
  height: number;
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridTop: number;
  heads: PlacedText[];
  rows: MoveRow[];
}

const NAME_SIZE = 15;
const NOTE_SIZE = 14;
const GAP = 24;
const BREAK_WIDTH = 10;
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
  options: PromotionMovesOptions,
): PromotionMovesLayout {
  const { width, narrow, language } = options;
  const { moves, currency } = data;
  const size = SIZES[narrow ? 'narrow' : 'wide'];
  const columns = columnsOf(data, options);
  const { position, ...axis } = layoutMoneyAxis(moves.flatMap(moveAmounts), {
    x1: columns.x1,
    x2: columns.x2,
    currency,
    language,
    width,
  });

  let top = columns.heads.length === 0 || moves.length === 0 ? 0 : HEAD_LINE + 8;
  const gridTop = top;
  const rows = moves.map((move): MoveRow => {
    const y = top + size.centre;
    const [before, after] = [position(move.before), position(move.after)];
    const warning = outsideRange(move, language, currency);
    const words = columns.place(move, top, y);
    top += size.pitch + (warning === null ? 0 : WARNING_LINE);
    const direction = after >= before ? 1 : -1;
    const line = {
      x1: roundCoordinate(before + direction * size.radius),
      x2: roundCoordinate(after - direction * size.radius),
    };
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
      before,
      after,
      radius: size.radius,
      line: (line.x2 - line.x1) * direction > 0 ? line : null,
      outside: warning !== null,
      warning:
        warning === null ? null : { ...placeWarning(warning, after, columns), y: y + size.warning },
    };
  });
  const axisY = top + 10;
  return {
    width,
    height: axisY + 28,
    narrow,
    axis,
    axisY,
    gridTop,
    heads: moves.length === 0 ? [] : columns.heads,
    rows,
  };
}

interface Columns {
  /** Ends of the axis. */
  x1: number;
  x2: number;
  heads: PlacedText[];
  place: (
    move: PromotionMove,
    top: number,
    y: number,
  ) => Pick<MoveRow, 'name' | 'way' | 'figures' | 'rule'>;
}

function columnsOf(data: PromotionMovesData, options: PromotionMovesOptions): Columns {
  if (options.narrow) return narrowColumns(data, options);
  return options.width >= WIDE ? wideColumns(data, options) : mediumColumns(data, options);
}

/** Name at the left; today, new base, raise and the rule in columns at the right. */
function wideColumns(
  { moves, policy, currency }: PromotionMovesData,
  { width, language }: PromotionMovesOptions,
): Columns {
  const money = (amount: number): string => language.money(amount, currency);
  const rules = moves.map((move) => ruleWords(move, policy, language));
  const ruleHead = language.t('promotionMoves.column.rule');
  const ruleWidth = Math.max(...[ruleHead, ...rules].map((text) => textWidth(text, NOTE_SIZE)));
  const ruleX = roundCoordinate(width - ruleWidth);
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
    x2: roundCoordinate(figures.left - GAP),
    heads: [...figures.heads, { x: ruleX, y: HEAD_LINE, text: ruleHead, anchor: 'start' }],
    place: (move, _top, y) => ({
      ...names.place(move, y),
      figures: [money(move.before), money(move.after), raiseLabel(move.raise, language)].map(
        (text, index) => ({
          x: figures.edges[index]!,
          y: y + 5,
          text,
          anchor: 'end' as const,
          strong: index === 1,
        }),
      ),
      rule: { x: ruleX, y: y + 5, text: ruleWords(move, policy, language), anchor: 'start' },
    }),
  };
}

/** Name at the left; at the right the new base with its rule below it. */
function mediumColumns(
  { moves, policy, currency }: PromotionMovesData,
  { width, language }: PromotionMovesOptions,
): Columns {
  const baseWords = (move: PromotionMove): string =>
    language.t('promotionMoves.afterRaise', {
      amount: language.money(move.after, currency),
      percent: raiseLabel(move.raise, language),
    });
  const right = Math.max(
    0,
    ...moves.map((move) =>
      Math.max(
        textWidth(baseWords(move), NAME_SIZE, 600),
        textWidth(ruleWords(move, policy, language), NOTE_SIZE),
      ),
    ),
  );
  const names = nameColumn(moves, language, LONGEST_NAME * 0.75);
  return {
    x1: names.width,
    x2: roundCoordinate(width - right - GAP),
    heads: [],
    place: (move, _top, y) => ({
      ...names.place(move, y),
      figures: [{ x: width, y: y - 2, text: baseWords(move), anchor: 'end', strong: true }],
      rule: { x: width, y: y + 17, text: ruleWords(move, policy, language), anchor: 'end' },
    }),
  };
}

/** Name and new base on one line, below the picture the way and the rule on another. */
function narrowColumns(
  { policy, currency }: PromotionMovesData,
  { width, language }: PromotionMovesOptions,
): Columns {
  return {
    x1: BREAK_WIDTH,
    x2: width - 2,
    heads: [],
    place: (move, top) => {
      const amount = language.t('promotionMoves.afterRaise', {
        amount: language.money(move.after, currency),
        percent: raiseLabel(move.raise, language),
      });
      const way = moveWords(move.rungShortName, language);
      const room = width - textWidth(amount, NAME_SIZE, 600) - 16;
      const first = shortenText(move.name ?? way, room, NAME_SIZE, 600);
      const rule = ruleWords(move, policy, language);
      // Without a name the way stands in its place.
      const second = move.name === null ? rule : language.t('promotionMoves.line', { way, rule });
      return {
        name: { x: 0, y: top + 16, text: first, anchor: 'start' },
        way: { x: 0, y: top + 74, text: shortenText(second, width, NOTE_SIZE), anchor: 'start' },
        figures: [{ x: width, y: top + 16, text: amount, anchor: 'end', strong: true }],
        rule: { x: width, y: top + 74, text: '', anchor: 'end' },
      };
    },
  };
}

/** Names with the way below them, as wide as the widest. */
function nameColumn(moves: PromotionMove[], language: Language, longest: number) {
  const nameOf = (move: PromotionMove): string | null =>
    move.name === null ? null : shortenText(move.name, longest, NAME_SIZE, 600);
  const wayOf = (move: PromotionMove): string => moveWords(move.rungShortName, language);
  const widest = Math.max(
    0,
    ...moves.flatMap((move) => [
      textWidth(nameOf(move) ?? '', NAME_SIZE, 600),
      textWidth(wayOf(move), NOTE_SIZE),
    ]),
  );
  return {
    width: roundCoordinate(widest + GAP),
    place: (move: PromotionMove, y: number): Pick<MoveRow, 'name' | 'way'> => {
      const name = nameOf(move);
      return {
        name: name === null ? null : { x: 0, y: y - 2, text: name, anchor: 'start' },
        way: { x: 0, y: name === null ? y + 5 : y + 17, text: wayOf(move), anchor: 'start' },
      };
    },
  };
}

/** Below the open mark, inside the picture. */
function placeWarning(text: string, x: number, { x1, x2 }: Columns): PlacedText {
  const half = textWidth(text, NOTE_SIZE, 600) / 2;
  const middle = Math.max(x1 + half, Math.min(x, x2 - half));
  return { x: roundCoordinate(middle), y: 0, text, anchor: 'middle' };
}

function moveAmounts({ before, after, range, market }: PromotionMove): number[] {
  return [
    before,
    after,
    ...(range ? [range.min, range.max] : []),
    ...(range && market !== null ? [market] : []),
  ];
}
