import type { PayQuarters } from '../../team/gap/pay-quarters.ts';
import type { ChartBox, ChartOptions, DottedLine } from '../shared/row-chart.ts';
import { dots } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, middleAt, middleInside, startAt, textWidth } from '../shared/text.ts';
import type { GapQuartersData } from './gap-quarters-data.ts';
import { QUARTERS, wholeShares, womenOfAll } from './gap-quarters-data.ts';
import { roundCoordinate } from '../shared/scale.ts';
import type { Box } from '../shared/axis.ts';

interface QuarterRow {
  quarter: string;
  name: PlacedText;
  /** Number of people; null where the groups are not shown. */
  note: PlacedText | null;
  /** Women solid, men open; null where they are not shown. */
  women: Box | null;
  men: Box | null;
  shares: PlacedText[];
  /** Drawn dotted in place of a bar. */
  missing: DottedLine | null;
}

export interface GapQuartersLayout extends ChartBox {
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
  options: ChartOptions,
): GapQuartersLayout {
  const { width, narrow, language } = options;
  const size = SIZES[narrow ? 'narrow' : 'wide'];
  const value = quarters.kind === 'shown' ? quarters.value : null;
  const words = QUARTERS.map(({ quarter, index }) => ({
    name: language.t('gapQuarters.quarter', { quarter }),
    note: value ? language.t('peopleStrip.people', { n: value.quarters[index].people }) : null,
  }));
  const labels = Math.max(
    ...words.map(({ name }) => textWidth(name, NAME_SIZE, 600)),
    ...words.map(({ note }) => textWidth(note ?? '', NOTE_SIZE)),
  );
  const start = narrow ? 0 : roundCoordinate(labels + GAP);
  const place: QuartersPlace = {
    ...options,
    ...size,
    x1: roundCoordinate(start + SHARE),
    x2: width - SHARE,
    bottom: size.first + 3 * size.pitch + size.bar / 2,
  };
  const { x1, x2, bottom } = place;
  return {
    width,
    height: bottom + (value ? 34 : 12),
    narrow,
    heads: value
      ? [
          keepInside(endAt(x1 - 8, HEAD, language.t('gapQuarters.women')), width),
          keepInside(startAt(x2 + 8, HEAD, language.t('gapQuarters.men')), width),
        ]
      : [],
    rows: words.map((word, row) => layoutQuarter(value, row, word, place)),
    all: value && placeAll(womenOfAll(value), place),
    notShown: value ? null : middleAt((x1 + x2) / 2, HEAD, language.t('gapQuarters.notShown')),
  };
}

interface QuartersPlace extends ChartOptions {
  /** Ends of the bars. */
  x1: number;
  x2: number;
  /** Centre line of the first bar, distance to the next, and height of each. */
  first: number;
  pitch: number;
  bar: number;
  /** Lower edge of the last bar. */
  bottom: number;
}

/** One group: women from the left, men from the right; where it is not shown, a dotted line. */
function layoutQuarter(
  value: PayQuarters | null,
  row: number,
  { name, note }: { name: string; note: string | null },
  { x1, x2, first, pitch, bar, width, narrow, language }: QuartersPlace,
): QuarterRow {
  const { quarter, index } = QUARTERS[row]!;
  const y = first + row * pitch;
  const top = y - bar / 2;
  const placed = {
    quarter,
    name: startAt(0, narrow ? top - 8 : y - 2, name),
    note: note === null ? null : narrow ? endAt(width, top - 8, note) : startAt(0, y + 16, note),
  };
  if (!value)
    return { ...placed, women: null, men: null, shares: [], missing: dots({ x1, x2 }, y) };
  const { women } = value.quarters[index];
  const shares = wholeShares(women);
  const border = roundCoordinate(x1 + women * (x2 - x1));
  return {
    ...placed,
    women: box(x1, border, top, bar),
    men: box(border, x2, top, bar),
    shares: [
      endAt(x1 - 8, y + 5, language.percent(shares.women)),
      startAt(x2 + 8, y + 5, language.percent(shares.men)),
    ],
    missing: null,
  };
}

function box(x: number, end: number, y: number, height: number): Box {
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

/** A line through all bars where they would end if every group were like the whole. */
function placeAll(
  women: number,
  { x1, x2, width, first, bar, bottom, language }: QuartersPlace,
): GapQuartersLayout['all'] {
  const x = roundCoordinate(x1 + women * (x2 - x1));
  const text = language.t('gapQuarters.all', { percent: language.percent(women) });
  const labelX = middleInside(x, textWidth(text, NOTE_SIZE), [0, width]);
  return {
    x,
    y1: first - bar / 2 - 6,
    y2: bottom + 8,
    label: middleAt(labelX, bottom + 24, text),
  };
}
