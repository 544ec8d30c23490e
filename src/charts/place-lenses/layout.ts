import type { PercentAxis, PercentTick, Box } from '../shared/axis.ts';
import { barFromZero, layoutBarAxis, pointsLeft } from '../shared/axis.ts';
import type { ChartBox, ChartOptions } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth, widest } from '../shared/text.ts';
import type { PlaceLensesData } from './place-lenses-data.ts';
import { sortPlaceLenses } from './place-lenses-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface PlaceLensesOptions extends ChartOptions {
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

/** One of the two bars of a place. */
interface LensBar {
  kind: 'wages' | 'prices';
  /** Which of the two it is, in a word at its left. */
  label: PlacedText;
  bar: Box | null;
  /** The difference in percent beyond the bar's end, or that it is not available. */
  value: PlacedText;
  known: boolean;
}

interface PlaceLensesRow {
  placeId: string;
  name: PlacedText;
  top: number;
  height: number;
  bars: [wages: LensBar, prices: LensBar];
}

export interface PlaceLensesLayout extends ChartBox {
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
/** `firstBar` is from the top of a row to its first bar, `name` to the baseline of its name. */
const SIZES = {
  wide: { pitch: 58, firstBar: 12, name: 34 },
  narrow: { pitch: 74, firstBar: 30, name: 20 },
};
const GAP = 8;
/** How far the zero line of a row reaches beyond its bars. */
const OVERHANG = 3;
/** Below ten percent the scale stays: a small difference must look small. */
const SMALLEST_SPAN = 0.1;

/** Lays out two bars from zero for each place on one percent scale, the highest wage level first. */
export function layoutPlaceLenses(
  data: PlaceLensesData,
  options: PlaceLensesOptions,
): PlaceLensesLayout {
  const { width, narrow, language, nation } = options;
  const places = sortPlaceLenses(data.places);
  const known = places
    .flatMap(({ wages, prices }) => [wages, prices])
    .filter((share) => share !== null);
  const words = {
    wages: language.t('placeLenses.wages'),
    prices: language.t('placeLenses.prices'),
  };
  const names = places.map(({ name }) => name);
  const labelX = narrow ? 0 : roundCoordinate(widest(names, NAME_SIZE, 600) + 20);
  const axis = layoutBarAxis(known, {
    x1: labelX + widest(Object.values(words), LABEL_SIZE) + 14,
    width,
    valueSize: VALUE_SIZE,
    gap: GAP,
    least: 4,
    zeroLabel: nation,
    language,
    smallestSpan: SMALLEST_SPAN,
  });
  const size = SIZES[narrow ? 'narrow' : 'wide'];
  const rows = places.map((place, index): PlaceLensesRow => {
    const top = GRID_TOP + index * size.pitch;
    const first = top + size.firstBar;
    const bar = (kind: LensBar['kind'], y: number): LensBar => ({
      kind,
      label: startAt(labelX, y + 12, words[kind]),
      bar: barFromZero(place[kind], axis, y, BAR.height),
      value: placeValue(place[kind], axis, y + 12, options),
      known: place[kind] !== null,
    });
    return {
      placeId: place.placeId,
      name: startAt(0, top + size.name, place.name),
      top,
      height: size.pitch,
      bars: [bar('wages', first), bar('prices', first + BAR.pitch)],
    };
  });
  const gridBottom = GRID_TOP + places.length * size.pitch;
  return {
    width,
    height: gridBottom + 4,
    narrow,
    rows,
    // Without a figure there is nothing to measure.
    ticks: known.length === 0 ? [] : axis.ticks,
    gridTop: GRID_TOP,
    gridBottom,
    zeroPath: narrow ? zeroBesideBars(rows, size.firstBar, axis.zero) : null,
  };
}

/** The line of the nation beside the bars of each place alone, so that it crosses no name. */
function zeroBesideBars(rows: readonly PlaceLensesRow[], firstBar: number, zero: number): string {
  return rows
    .map(({ top }) => {
      const first = top + firstBar;
      return `M${zero} ${first - OVERHANG}V${first + BAR.pitch + BAR.height + OVERHANG}`;
    })
    .join('');
}

/** The difference beyond the end of its bar; without one, words beside the zero line where no edge cuts them. */
function placeValue(
  share: number | null,
  { zero, position }: PercentAxis,
  y: number,
  { width, language }: ChartOptions,
): PlacedText {
  if (share === null) {
    const text = language.t('format.notAvailable');
    return zero + GAP + textWidth(text, VALUE_SIZE) > width
      ? endAt(zero - GAP, y, text)
      : startAt(zero + GAP, y, text);
  }
  const text = language.signedPercent(share);
  return pointsLeft(share)
    ? endAt(position(share) - GAP, y, text)
    : startAt(Math.max(position(share), zero) + GAP, y, text);
}
