import type { Language } from '../../i18n/language.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth } from '../shared/text.ts';
import type { StripRow } from './people-strip-data.ts';
import { sideOf } from './pay-bins.ts';

/** How many of a row are paid outside the range on one side, and by how much in all. */
export interface OutsideCount {
  count: number;
  amount: number;
}

/** People of a row below the minimum and above the maximum. */
export function countOutside(row: StripRow): { below: OutsideCount; above: OutsideCount } {
  if (row.bins) return { below: row.bins.below, above: row.bins.above };
  const below = { count: 0, amount: 0 };
  const above = { count: 0, amount: 0 };
  const { range } = row;
  for (const person of range === null ? [] : row.people) {
    const side = sideOf(person, range);
    if (side === 'below') {
      below.count += 1;
      below.amount += range!.min - person.pay;
    } else if (side === 'above') {
      above.count += 1;
      above.amount += person.pay - range!.max;
    }
  }
  return { below, above };
}

/** "$1,400 below the minimum", or how many and how much in all. */
export function outsideWords(
  side: 'below' | 'above',
  { count, amount }: OutsideCount,
  language: Language,
  currency: string,
): string {
  const money = language.money(amount, currency);
  return count === 1
    ? language.t(`peopleStrip.${side}`, { amount: money })
    : language.t(`peopleStrip.${side}Many`, { n: count, amount: money });
}

export interface OutsideText extends PlacedText {
  /** On the row's own line; else below the strip. */
  beside: boolean;
}

export interface OutsidePlace {
  side: 'below' | 'above';
  text: string;
  /** Outermost edge of the marks the words belong to. */
  outer: number;
  /** How far the strip and its triangle reach below the centre line. */
  under: number;
  /** Edges that the words stay inside. */
  x1: number;
  width: number;
}

const WARNING_SIZE = 14;
const GAP = 7;
const LINE = 17;
/** From what is drawn of the strip to the words below it. */
const BELOW = 16;

/**
 * The words beside the outermost mark where there is room, else below the strip. Heights count from the row's
 * centre line.
 * @param others words of the row that stand already
 */
export function placeOutsideWords(
  place: OutsidePlace,
  others: readonly OutsideText[],
): OutsideText {
  const { side, text, outer, under, x1, width } = place;
  const wide = textWidth(text, WARNING_SIZE, 600);
  if (side === 'below' && outer - GAP - wide >= x1) {
    return { ...endAt(outer - GAP, 5, text), beside: true };
  }
  if (side === 'above' && outer + GAP + wide <= width) {
    return { ...startAt(outer + GAP, 5, text), beside: true };
  }
  const y = under + BELOW + others.filter(({ beside }) => !beside).length * LINE;
  const placed =
    side === 'below'
      ? startAt(Math.max(0, Math.min(outer, width - wide)), y, text)
      : endAt(Math.min(width, Math.max(outer, wide)), y, text);
  return { ...placed, beside: false };
}
