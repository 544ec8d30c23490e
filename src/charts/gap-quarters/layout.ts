import type { Language } from '../../i18n/language.ts';
import type { PlacedText } from '../shared/text.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import type { GapQuartersData } from './gap-quarters-data.ts';
import { QUARTERS, wholeShares, womenOfAll } from './gap-quarters-data.ts';

export interface GapQuartersOptions {
  width: number;
  /** The narrow layout puts the name of each group on a line of its own above its bar. */
  narrow: boolean;
  language: Language;
}

export interface QuarterRow {
  quarter: string;
  name: PlacedText;
  /** Number of people; null where the groups are not shown. */
  note: PlacedText | null;
  /** Women solid, men open; null where they are not shown. */
  women: { x: number; y: number; width: number; height: number } | null;
  men: { x: number; y: number; width: number; height: number } | null;
  shares: PlacedText[];
  /** Drawn dotted in place of a bar. */
  missing: { x1: number; x2: number; y: number } | null;
}

export interface GapQuartersLayout {
  width: number;
  height: number;
  narrow: boolean;
  heads: PlacedText[];
  /** Highest pay first. */
  rows: QuarterRow[];
  /** Share of women in all groups together. */
  all: { x: number; y1: number; y2: number; label: PlacedText } | null;
  /** Why nothing is shown. */
  notShown: PlacedText | null;
}

const NAME_SIZE = 15;
const NOTE_SIZE = 14;
const GAP = 24;
/** Room for "100%" on either side of a bar. */
const SHARE = 52;
const HEAD = 16;
const SIZES = {
  wide: { first: 50, pitch: 48, bar: 26 },
  narrow: { first: 72, pitch: 62, bar: 22 },
};

/** Lays out the shares of women and men in four groups of equal count by pay, the highest pay on top. */
export function layoutGapQuarters(
  { quarters }: GapQuartersData,
  { width, narrow, language }: GapQuartersOptions,
): GapQuartersLayout {
  const { first, pitch, bar } = SIZES[narrow ? 'narrow' : 'wide'];
  const names = QUARTERS.map(({ quarter }) => language.t('gapQuarters.quarter', { quarter }));
  const value = quarters.kind === 'shown' ? quarters.value : null;
  const notes = QUARTERS.map(({ index }) =>
    value ? language.t('peopleStrip.people', { n: value.quarters[index].people }) : null,
  );
  const labels = Math.max(
    ...names.map((name) => textWidth(name, NAME_SIZE, 600)),
    ...notes.map((note) => textWidth(note ?? '', NOTE_SIZE)),
  );
  const start = narrow ? 0 : roundCoordinate(labels + GAP);
  const [x1, x2] = [roundCoordinate(start + SHARE), width - SHARE];
  const span = x2 - x1;

  const rows = QUARTERS.map(({ quarter, index }, place): QuarterRow => {
    const y = first + place * pitch;
    const top = y - bar / 2;
    const note = notes[place]!;
    const label = narrow
      ? { name: { x: 0, y: top - 8 }, note: { x: width, y: top - 8, anchor: 'end' as const } }
      : { name: { x: 0, y: y - 2 }, note: { x: 0, y: y + 16, anchor: 'start' as const } };
    const shares = value && wholeShares(value.quarters[index].women);
    const border = shares && roundCoordinate(x1 + value.quarters[index].women * span);
    return {
      quarter,
      name: { ...label.name, text: names[place]!, anchor: 'start' },
      note: note === null ? null : { ...label.note, text: note },
      women: border === null ? null : box(x1, border, top, bar),
      men: border === null ? null : box(border, x2, top, bar),
      shares: shares
        ? [
            { x: x1 - 8, y: y + 5, text: language.percent(shares.women), anchor: 'end' },
            { x: x2 + 8, y: y + 5, text: language.percent(shares.men), anchor: 'start' },
          ]
        : [],
      missing: shares ? null : { x1, x2, y },
    };
  });
  const bottom = first + 3 * pitch + bar / 2;
  const notShown = language.t('gapQuarters.notShown');
  return {
    width,
    height: bottom + (value ? 34 : 12),
    narrow,
    heads: value
      ? [
          { x: x1 - 8, y: HEAD, text: language.t('gapQuarters.women'), anchor: 'end' },
          { x: x2 + 8, y: HEAD, text: language.t('gapQuarters.men'), anchor: 'start' },
        ].map((head) => keepInside(head as PlacedText, width))
      : [],
    rows,
    all: value && placeAll(womenOfAll(value), { x1, span, width, first, bar, bottom, language }),
    notShown: value
      ? null
      : {
          x: roundCoordinate((x1 + x2) / 2),
          y: HEAD,
          text: notShown,
          anchor: 'middle',
        },
  };
}

function box(x: number, end: number, y: number, height: number): QuarterRow['women'] {
  return { x, y, width: roundCoordinate(end - x), height };
}

/** A head that would stand out over an edge starts at it instead. */
function keepInside(head: PlacedText, width: number): PlacedText {
  const wide = textWidth(head.text, NOTE_SIZE);
  if (head.anchor === 'end' && head.x - wide < 0) return { ...head, x: 0, anchor: 'start' };
  if (head.anchor === 'start' && head.x + wide > width) {
    return { ...head, x: width, anchor: 'end' };
  }
  return head;
}

interface AllPlace {
  x1: number;
  span: number;
  width: number;
  first: number;
  bar: number;
  bottom: number;
  language: Language;
}

/** A line through all bars where they would end if every group were like the whole. */
function placeAll(women: number, place: AllPlace): GapQuartersLayout['all'] {
  const { x1, span, width, first, bar, bottom, language } = place;
  const x = roundCoordinate(x1 + women * span);
  const text = language.t('gapQuarters.all', { percent: language.percent(women) });
  const half = textWidth(text, NOTE_SIZE) / 2;
  return {
    x,
    y1: first - bar / 2 - 6,
    y2: bottom + 8,
    label: {
      x: roundCoordinate(Math.min(Math.max(x, half), width - half)),
      y: bottom + 24,
      text,
      anchor: 'middle',
    },
  };
}
