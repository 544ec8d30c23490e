import type { PercentAxis, PercentTick } from '../shared/axis.ts';
import { layoutPercentAxis } from '../shared/axis.ts';
import type { ChartBox, ChartOptions, LinkedRow } from '../shared/row-chart.ts';
import { placeName } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { widest } from '../shared/text.ts';
import type { ValueColumns } from '../shared/value-columns.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PayAndPricesData, PayAndPricesPlace } from './pay-and-prices-data.ts';
import { sortPlaces } from './pay-and-prices-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface PayAndPricesOptions extends ChartOptions {
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

export interface PayAndPricesRow extends LinkedRow {
  y: number;
  wages: number;
  afterPrices: number | null;
  /** The dots lie on each other: the wage level is drawn as a small dot inside the open one. */
  touching: boolean;
  payLabel: PlacedText;
  afterPricesLabel: PlacedText;
  /** There is no price level: the second label says so in words. */
  unknownPrices: boolean;
}

export interface PayAndPricesLayout extends ChartBox {
  /** Drawn stacked, either because it was asked for or because names and figures leave no room. */
  narrow: boolean;
  rows: PayAndPricesRow[];
  heads: PlacedText[];
  /** Centres of the dots that stand before the heads: wage level, after prices. */
  samples: { x: number; y: number }[];
  ticks: PercentTick[];
  /** A short stroke across each pair of dots, where a line would run through names; null draws a line. */
  zeroPath: string | null;
  gridTop: number;
  gridBottom: number;
  linked: boolean;
}

const NAME_SIZE = 15;
export const DOT_RADIUS = 6;
const STROKE = 10;
const HEAD_BASELINE = 14;
const GRID_TOP = 26;
const SAMPLE_WIDTH = 18;
/** Dots closer than this cannot be told apart side by side. */
const TOUCHING = 2.5;
/** With less room than this for the dots, names and figures move above them. */
const LEAST_PLOT = 100;

/** Lays out the wage level of each place before and after local prices, the highest first. */
export function layoutPayAndPrices(
  data: PayAndPricesData,
  options: PayAndPricesOptions,
): PayAndPricesLayout {
  const { width, language, nation } = options;
  const places = sortPlaces(data.places);
  const columns = percentColumns(places, options);
  const names = places.map(({ name }) => name);
  const nameWidth = widest(names, NAME_SIZE);
  const beside = { x1: nameWidth + 16 + DOT_RADIUS, x2: columns.left - 14 - DOT_RADIUS };
  const narrow = options.narrow || beside.x2 - beside.x1 < LEAST_PLOT;
  // Names so long that they would touch the figures keep their line for themselves.
  const valuesBelow = narrow && nameWidth + 12 > columns.left;
  const axis = layoutPercentAxis(
    places.flatMap((place) => [place.wages, place.afterPrices ?? place.wages]),
    {
      x1: roundCoordinate(narrow ? 20 : beside.x1),
      x2: roundCoordinate(narrow && !valuesBelow ? width - 20 : beside.x2),
      width,
      zeroLabel: nation,
      language,
      smallestSpan: 0.1,
    },
  );
  const pitch = narrow ? 48 : places.length > 8 ? 30 : 36;
  const rows = places.map((place, index): PayAndPricesRow => {
    const top = GRID_TOP + index * pitch;
    const y = narrow ? top + 37 : top + pitch / 2;
    const baseline = narrow ? top + 20 : y + 5;
    const [payLabel, afterPricesLabel] = columns.cellsAt(index, valuesBelow ? y + 5 : baseline);
    return {
      ...placeName(place, 0, baseline, NAME_SIZE),
      ...placeDots(place, y, axis),
      payLabel: payLabel!,
      afterPricesLabel: afterPricesLabel!,
    };
  });

  const empty = places.length === 0;
  const gridBottom = GRID_TOP + places.length * pitch + (narrow ? 6 : 2);
  return {
    width,
    height: empty ? GRID_TOP : gridBottom + 26,
    narrow,
    rows,
    heads: empty ? [] : columns.heads,
    samples: empty
      ? []
      : columns.headStarts.map((x) => ({ x: roundCoordinate(x - 11), y: HEAD_BASELINE - 5 })),
    ticks: empty ? [] : axis.ticks,
    zeroPath: narrow
      ? rows.map(({ y }) => `M${axis.zero} ${y - STROKE}v${STROKE * 2}`).join('')
      : null,
    gridTop: GRID_TOP,
    gridBottom,
    linked: places.some((place) => place.href !== null),
  };
}

/** The wage level, and the same after prices, in percent, each head behind a sample of its dot. */
function percentColumns(
  places: readonly PayAndPricesPlace[],
  { width, language }: ChartOptions,
): ValueColumns {
  const percent = (share: number | null): string =>
    share === null ? language.t('format.notAvailable') : language.signedPercent(share);
  return layoutValueColumns(
    (['wages', 'afterPrices'] as const).map((kind) => ({
      head: language.t(`payAndPrices.${kind}`),
      cells: places.map((place) => percent(place[kind])),
      strong: kind === 'wages',
      sample: SAMPLE_WIDTH,
    })),
    width,
    HEAD_BASELINE,
  );
}

function placeDots(
  { wages, afterPrices }: PayAndPricesPlace,
  y: number,
  { position }: PercentAxis,
): Pick<PayAndPricesRow, 'y' | 'wages' | 'afterPrices' | 'touching' | 'unknownPrices'> {
  const [x, afterX] = [position(wages), afterPrices === null ? null : position(afterPrices)];
  return {
    y,
    wages: x,
    afterPrices: afterX,
    touching: afterX !== null && Math.abs(x - afterX) < TOUCHING,
    unknownPrices: afterPrices === null,
  };
}
