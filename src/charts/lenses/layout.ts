import type { Box, PercentAxis, PercentTick } from '../shared/axis.ts';
import { barFromZero, layoutBarAxis, pointsLeft } from '../shared/axis.ts';
import type { ChartBox, ChartOptions } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth } from '../shared/text.ts';

export interface LensesOptions extends Omit<ChartOptions, 'narrow'> {
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

interface Lens {
  kind: 'wages' | 'prices';
  /** The name of the measure, above its bar. */
  label: PlacedText;
  bar: Box | null;
  /** The difference in percent beyond the bar's end, or that it is not available. */
  value: PlacedText;
  known: boolean;
}

export interface LensesLayout extends ChartBox {
  /** Wages, then prices. */
  lenses: Lens[];
  ticks: PercentTick[];
  gridTop: number;
  gridBottom: number;
}

const VALUE_SIZE = 17;
const LABEL_SIZE = 15;
const GRID_TOP = 22;
const BAR_HEIGHT = 20;
/** From one bar's label to the next. */
const PITCH = 58;
const GAP = 8;
/** Below five percent the scale stays: a small difference must look small. */
const SMALLEST_SPAN = 0.05;

/** Lays out two bars from zero on one percent scale: the wage level and the price level. */
export function layoutLenses(data: LensesData, options: LensesOptions): LensesLayout {
  const { width, language, nation } = options;
  const known = [data.wages, data.prices].filter((share) => share !== null);
  const axis = layoutBarAxis(known, {
    x1: 0,
    width,
    valueSize: VALUE_SIZE,
    gap: GAP,
    least: 1,
    zeroLabel: nation,
    language,
    smallestSpan: SMALLEST_SPAN,
  });
  const kinds = shownLenses(data);
  const gridBottom = GRID_TOP + kinds.length * PITCH;
  return {
    width,
    height: gridBottom + 2,
    lenses: kinds.map((kind, index) =>
      layoutLens(kind, data[kind], axis, { ...options, top: GRID_TOP + index * PITCH }),
    ),
    // Without a figure there is nothing to measure.
    ticks: known.length === 0 ? axis.ticks.filter((tick) => tick.zero) : axis.ticks,
    gridTop: GRID_TOP,
    gridBottom,
  };
}

/** The measures that are drawn: prices only where they are known of some place. */
export function shownLenses({ withoutPrices }: LensesData): ('wages' | 'prices')[] {
  return withoutPrices ? ['wages'] : ['wages', 'prices'];
}

function layoutLens(
  kind: Lens['kind'],
  share: number | null,
  axis: PercentAxis,
  { width, language, top }: LensesOptions & { top: number },
): Lens {
  const word = language.t(`lenses.${kind}`);
  const wordWidth = textWidth(word, LABEL_SIZE);
  const label =
    axis.zero + GAP + wordWidth <= width
      ? startAt(axis.zero + GAP, top + 19, word)
      : // Where neither side of the zero line has the room, the words cross it.
        endAt(Math.max(axis.zero - GAP, wordWidth), top + 19, word);
  const y = top + 44;
  const bar = barFromZero(share, axis, top + 28, BAR_HEIGHT);
  if (share === null) {
    const value = { ...label, y, text: language.t('format.notAvailable') };
    return { kind, label, bar, value, known: false };
  }
  const text = language.signedPercent(share);
  const end = axis.position(share);
  const value = pointsLeft(share)
    ? endAt(end - GAP, y, text)
    : startAt(Math.max(end, axis.zero) + GAP, y, text);
  return { kind, label, bar, value, known: true };
}

/** The two lenses on a place: two separate answers, never one sum. */
export interface LensesData {
  /** The wage level: what employers pay against the nation, as a share; null where no wage is published. */
  wages: number | null;
  /** The price level against the nation, as a share; null where there is none. */
  prices: number | null;
  /** Set where no place has a price level, so that nothing is said of prices. */
  withoutPrices?: boolean;
}
