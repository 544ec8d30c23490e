import type { Language } from '../../i18n/language.ts';
import type { PercentTick } from '../shared/percent-axis.ts';
import { layoutPercentAxis } from '../shared/percent-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import type { PlaceLensesData } from './place-lenses-data.ts';
import { sortPlaceLenses } from './place-lenses-data.ts';

export interface PlaceLensesOptions {
  width: number;
  /** The name stands on a line of its own above its two bars. */
  narrow: boolean;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

/** One of the two bars of a place. */
export interface LensBar {
  kind: 'pay' | 'prices';
  /** Which of the two it is, in a word at its left. */
  label: PlacedText;
  /** Null where there is no figure, or none to be seen. */
  bar: { x: number; y: number; width: number; height: number } | null;
  /** The difference in percent beyond the bar's end, or that it is not available. */
  value: PlacedText;
  known: boolean;
}

export interface PlaceLensesRow {
  placeId: string;
  name: PlacedText;
  top: number;
  height: number;
  bars: [pay: LensBar, prices: LensBar];
}

export interface PlaceLensesLayout {
  width: number;
  height: number;
  narrow: boolean;
  rung: number;
  rows: PlaceLensesRow[];
  ticks: PercentTick[];
  gridTop: number;
  gridBottom: number;
  /** The zero line: beside the bars alone where names stand above them, which it must not cross. */
  zeroPath: string | null;
}

const NAME_SIZE = 15;
const LABEL_SIZE = 14;
const VALUE_SIZE = 15;
const GRID_TOP = 26;
const BAR = { height: 14, pitch: 20 };
const PITCH = { wide: 58, narrow: 74 };
/** From the top of a row to its first bar. */
const FIRST_BAR = { wide: 12, narrow: 30 };
const GAP = 8;
/** How far the zero line of a row reaches beyond its bars. */
const OVERHANG = 3;
/** Below ten percent the scale stays: a small difference must look small. */
const SMALLEST_SPAN = 0.1;

/** Lays out two bars from zero for each place on one percent scale, the best paid place first. */
export function layoutPlaceLenses(
  data: PlaceLensesData,
  options: PlaceLensesOptions,
): PlaceLensesLayout {
  const { width, narrow, language, nation } = options;
  const places = sortPlaceLenses(data.places);
  const known = places
    .flatMap(({ pay, prices }) => [pay, prices])
    .filter((share) => share !== null);
  const text = (share: number | null): string =>
    share === null ? language.t('format.notAvailable') : language.signedPercent(share);
  const words = { pay: language.t('placeLenses.pay'), prices: language.t('placeLenses.prices') };
  const wordWidth = Math.max(...Object.values(words).map((word) => textWidth(word, LABEL_SIZE)));
  const nameWidth = Math.max(0, ...places.map(({ name }) => textWidth(name, NAME_SIZE, 600)));
  const labelX = narrow ? 0 : roundCoordinate(nameWidth + 20);
  // Values stand beyond the ends of their bars: each side keeps the room that its own need.
  const room = (leftwards: boolean): number =>
    Math.max(
      4,
      ...known
        .filter((share) => pointsLeft(share) === leftwards)
        .map((share) => textWidth(text(share), VALUE_SIZE, 600) + GAP),
    );
  const axis = layoutPercentAxis(known, {
    x1: roundCoordinate(labelX + wordWidth + 14 + room(true)),
    x2: roundCoordinate(width - room(false)),
    width,
    zeroLabel: nation,
    language,
    smallestSpan: SMALLEST_SPAN,
  });

  const layout = narrow ? 'narrow' : 'wide';
  const rows = places.map((place, index): PlaceLensesRow => {
    const top = GRID_TOP + index * PITCH[layout];
    const first = top + FIRST_BAR[layout];
    const bar = (kind: 'pay' | 'prices', y: number): LensBar => {
      const share = place[kind];
      const end = share === null ? axis.zero : axis.position(share);
      const left = share !== null && pointsLeft(share);
      return {
        kind,
        label: { x: labelX, y: y + 12, text: words[kind], anchor: 'start' },
        bar:
          share === null || end === axis.zero
            ? null
            : {
                x: Math.min(end, axis.zero),
                y,
                width: roundCoordinate(Math.abs(end - axis.zero)),
                height: BAR.height,
              },
        value: {
          x: roundCoordinate(left ? end - GAP : Math.max(end, axis.zero) + GAP),
          y: y + 12,
          text: text(share),
          // Where the zero line is close to the edge, words would be cut.
          anchor: left || crossesEdge(text(share), axis.zero, share, width) ? 'end' : 'start',
        },
        known: share !== null,
      };
    };
    return {
      placeId: place.placeId,
      name: { x: 0, y: narrow ? top + 20 : first + 22, text: place.name, anchor: 'start' },
      top,
      height: PITCH[layout],
      bars: [bar('pay', first), bar('prices', first + BAR.pitch)],
    };
  });
  for (const { bars } of rows) {
    for (const { known: isKnown, value } of bars) {
      if (!isKnown && value.anchor === 'end') value.x = roundCoordinate(axis.zero - GAP);
    }
  }
  const gridBottom = GRID_TOP + places.length * PITCH[layout];
  const besideBars = rows.map(({ top }) => {
    const first = top + FIRST_BAR[layout];
    return `M${axis.zero} ${first - OVERHANG}V${first + BAR.pitch + BAR.height + OVERHANG}`;
  });
  return {
    width,
    height: gridBottom + 4,
    narrow,
    rung: data.rung,
    rows,
    // Without a figure there is nothing to measure.
    ticks: known.length === 0 ? [] : axis.ticks,
    gridTop: GRID_TOP,
    gridBottom,
    zeroPath: narrow ? besideBars.join('') : null,
  };
}

/** A difference that rounds to nothing is written on the side where pay is more. */
function pointsLeft(share: number): boolean {
  return Math.round(share * 100) < 0;
}

function crossesEdge(text: string, zero: number, share: number | null, width: number): boolean {
  return share === null && zero + GAP + textWidth(text, VALUE_SIZE, 400) > width;
}
