import type { Language } from '../../i18n/language.ts';
import { sayOneOf } from '../../i18n/language.ts';
import type { PlacedText } from '../shared/text.ts';
import { middleAt, startAt, textWidth } from '../shared/text.ts';
import type { HistoryData, HistoryYear, Point, Series } from './history-data.ts';
import { extentBetween } from './history-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

/** What stands at an end of a line: its amount, and at one of the ends also its name. */
export interface EndLabel {
  key: string;
  value: PlacedText;
  name: PlacedText | null;
}

export interface LabelWords {
  data: HistoryData;
  language: Language;
}

const SIZE = 15;
/** Clear distance of a baseline above, and of one below, a line. */
const ABOVE = 10;
const BELOW = 21;
const ASIDE = 10;
const LINE = 19;

const amountText = (amount: number, { data, language }: LabelWords): string =>
  language.money(amount, data.currency);

const nameText = (kind: Series['kind'], { data, language }: LabelWords): string =>
  sayOneOf(language, `history.${kind}`, { year: String(data.realYear) });

/** How much room the last amounts need at the right of the plot. */
export function rightRoom(years: HistoryYear[], words: LabelWords): number {
  const last = (kind: Series['kind']): number | null =>
    years.findLast((year) => year[kind] !== null)?.[kind] ?? null;
  const widths = [last('nominal'), last('real')].map((amount) =>
    amount === null ? 0 : textWidth(amountText(amount, words), SIZE, 600),
  );
  return Math.max(...widths) + ASIDE + 2;
}

/**
 * Labels both lines at their first and last points. The names stand at the first ones, above the upper
 * line and below the lower one: prices of one year and of each year meet at the other end.
 */
export function layoutLabels(nominal: Series, real: Series, words: LabelWords): EndLabel[] {
  const [nominalStart, realStart] = [nominal.points[0], real.points[0]];
  const realIsUpper =
    nominalStart === undefined || (realStart !== undefined && realStart.y <= nominalStart.y);
  const [upper, lower] = realIsUpper ? [real, nominal] : [nominal, real];
  const starts = [
    ...(upper.points[0] ? [startLabel(upper, upper.points[0], 'above', words)] : []),
    ...(lower.points[0] ? [startLabel(lower, lower.points[0], 'below', words)] : []),
  ];
  return [...starts, ...endLabels(nominal, real, words)];
}

function startLabel(
  series: Series,
  point: Point,
  side: 'above' | 'below',
  words: LabelWords,
): EndLabel {
  const text = amountText(point.amount, words);
  const name = nameText(series.kind, words);
  const valueWidth = textWidth(text, SIZE, 600);
  const x = roundCoordinate(point.x - 4);
  const end = x + valueWidth + 6 + textWidth(name, SIZE);
  const { top, bottom } = extentBetween(series, point.x, end);
  const y = roundCoordinate(side === 'above' ? top - ABOVE : bottom + BELOW);
  return {
    key: `${series.kind} start`,
    value: startAt(x, y, text),
    name: startAt(x + valueWidth + 6, y, name),
  };
}

/** The last amounts at the right of their points: one where both are the same, apart where they are close. */
function endLabels(nominal: Series, real: Series, words: LabelWords): EndLabel[] {
  const ends = [nominal, real].flatMap((series) => {
    const point = series.points.at(-1);
    // A single point already has its amount.
    return point && series.points.length > 1 ? [{ series, point }] : [];
  });
  const lastX = Math.max(...ends.map(({ point }) => point.x));
  const atEnd = ends.filter(({ point }) => point.x === lastX).sort((a, b) => a.point.y - b.point.y);
  const early = ends
    .filter(({ point }) => point.x !== lastX)
    .map(({ series, point }) => earlyLabel(series, point, series === real ? nominal : real, words));
  const [first, second] = atEnd;
  if (!first) return early;
  const label = (end: { series: Series; point: Point }, y: number): EndLabel => ({
    key: `${end.series.kind} end`,
    value: startAt(
      end.point.x + ASIDE,
      roundCoordinate(y + 5),
      amountText(end.point.amount, words),
    ),
    name: null,
  });
  const same =
    second && amountText(first.point.amount, words) === amountText(second.point.amount, words);
  if (!second || same) return [label(first, first.point.y), ...early];
  const push = Math.max(0, LINE - (second.point.y - first.point.y)) / 2;
  return [label(first, first.point.y - push), label(second, second.point.y + push), ...early];
}

/** A line that ends before the other is labelled on the side away from the one that goes on. */
function earlyLabel(series: Series, point: Point, other: Series, words: LabelWords): EndLabel {
  const above = point.y <= extentBetween(other, point.x, point.x).bottom;
  return {
    key: `${series.kind} end`,
    value: middleAt(
      point.x,
      roundCoordinate(above ? point.y - ABOVE : point.y + BELOW),
      amountText(point.amount, words),
    ),
    name: null,
  };
}
