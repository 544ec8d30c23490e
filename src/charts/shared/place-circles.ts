import type { Language } from '../../i18n/language.ts';
import type { Circle } from './paths.ts';
import type { PlacedText } from './text.ts';
import { startAt, textWidth } from './text.ts';

/** A place as a circle of a picture of all places. */
export interface PlaceCircle extends Circle {
  /** Where it leads, and what it says to whoever points at it; null for one that is drawn alone. */
  link: { href: string; title: string } | null;
}

/** Circles that are drawn alike. Fill says the side of the nation, and how it is made what kind of evidence. */
export interface CircleGroup {
  /** Below the nation: drawn open. */
  below: boolean;
  /** Whether the area of a circle says something: drawn with a dotted outline where the number of jobs is not known. */
  sized: boolean;
  circles: PlaceCircle[];
}

/** What a picture of places knows of one of them. */
export interface LinkedPlace {
  id: string;
  /** Address of its page; null draws no link. */
  href: string | null;
  /** Name and amount, for whoever points at the circle. */
  title: string;
}

/** On narrow screens smaller places are dust that nobody can tell apart. */
export const FEWEST_JOBS_NARROW = 1000;

/** The largest circles are links: all of them would be half of a page, and the small ones can not be hit. */
const MOST_LINKED = 100;

/**
 * The links of the largest circles and of those that are named in the picture, by the id of their place.
 * @param bySize the largest first
 */
export function circleLinks(
  bySize: readonly LinkedPlace[],
  {
    most = MOST_LINKED,
    isNamed = () => false,
  }: { most?: number; isNamed?: (place: LinkedPlace) => boolean } = {},
): ReadonlyMap<string, NonNullable<PlaceCircle['link']>> {
  return new Map(
    bySize
      .filter((place, index) => index < most || isNamed(place))
      .flatMap(({ id, href, title }) => (href === null ? [] : [[id, { href, title }] as const])),
  );
}

/** A sample circle of a key with its word. */
export interface KeyEntry {
  mark: 'below' | 'above' | 'size' | 'cross';
  circle: Circle;
  text: PlacedText;
}

/** What a key has to say, before it is placed. */
export interface KeyWord {
  mark: KeyEntry['mark'];
  radius: number;
  text: string;
}

const KEY_SIZE = 14;
const KEY_GAP = 24;
const KEY_LINE = 28;

/**
 * Places the samples of a key on a line from x on, and on further lines from the left edge where they do not fit.
 * @param y middle of the first line
 */
export function layoutKey(
  words: readonly KeyWord[],
  { x, y, width }: { x: number; y: number; width: number },
): { entries: KeyEntry[]; bottom: number } {
  let at = { x, y };
  const entries = words.map(({ mark, radius, text }): KeyEntry => {
    const length = 2 * radius + 8 + textWidth(text, KEY_SIZE);
    if (at.x > 0 && at.x + length > width) at = { x: 0, y: at.y + KEY_LINE };
    const left = at.x;
    at = { x: left + length + KEY_GAP, y: at.y };
    return {
      mark,
      circle: { x: Math.round((left + radius + 1) * 10) / 10, y: at.y, radius },
      text: startAt(left + 2 * radius + 8, at.y + 5, text),
    };
  });
  return { entries, bottom: at.y + KEY_LINE / 2 };
}

/** Which fill stands for which side of the nation. */
export function sideWords(
  evidence: 'published' | 'estimated' | 'observed',
  { t }: Pick<Language, 't'>,
): { below: string; above: string } {
  return {
    below: t('areas.below'),
    above: t('areas.above', { hatched: evidence === 'estimated' ? 'yes' : 'no' }),
  };
}
