import type { Language } from '../../i18n/language.ts';
import type { PercentTick } from '../shared/percent-axis.ts';
import { layoutPercentAxis } from '../shared/percent-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { PayAndPricesData } from './pay-and-prices-data.ts';
import { sortPlaces } from './pay-and-prices-data.ts';

export interface PayAndPricesOptions {
  width: number;
  /** Name and both figures stand on a line of their own above each pair of dots. */
  narrow: boolean;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

export interface PayAndPricesRow {
  placeId: string;
  href: string | null;
  name: PlacedText;
  /** What a link on the name answers to. */
  target: { x: number; y: number; width: number; height: number };
  y: number;
  pay: number;
  afterPrices: number | null;
  /** The dots lie on each other: pay is drawn as a small dot inside the open one. */
  touching: boolean;
  payLabel: PlacedText;
  afterPricesLabel: PlacedText;
  /** There is no price level: the second label says so in words. */
  unknownPrices: boolean;
}

export interface PayAndPricesLayout {
  width: number;
  height: number;
  /** Drawn stacked, either because it was asked for or because names and figures leave no room. */
  narrow: boolean;
  rung: number;
  rows: PayAndPricesRow[];
  heads: PlacedText[];
  /** Centres of the dots that stand before the heads: pay, after prices. */
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

/** Lays out each place's pay against the nation, before and after local prices, the highest pay first. */
export function layoutPayAndPrices(
  data: PayAndPricesData,
  options: PayAndPricesOptions,
): PayAndPricesLayout {
  const { width, language, nation } = options;
  const places = sortPlaces(data.places);
  const pay = places.map((place) => language.signedPercent(place.pay));
  const after = places.map(({ afterPrices }) =>
    afterPrices === null ? language.t('format.notAvailable') : language.signedPercent(afterPrices),
  );
  const columns = layoutValueColumns(
    [
      { head: language.t('payAndPrices.pay'), cells: pay, strong: true, sample: SAMPLE_WIDTH },
      {
        head: language.t('payAndPrices.afterPrices'),
        cells: after,
        strong: false,
        sample: SAMPLE_WIDTH,
      },
    ],
    width,
    HEAD_BASELINE,
  );
  const nameWidth = Math.max(0, ...places.map(({ name }) => textWidth(name, NAME_SIZE)));
  const besideX1 = nameWidth + 16 + DOT_RADIUS;
  const besideX2 = columns.left - 14 - DOT_RADIUS;
  const narrow = options.narrow || besideX2 - besideX1 < LEAST_PLOT;
  // Names so long that they would touch the figures keep their line for themselves.
  const valuesBelow = narrow && nameWidth + 12 > columns.left;
  const axis = layoutPercentAxis(
    places.flatMap((place) => [place.pay, place.afterPrices ?? place.pay]),
    {
      x1: roundCoordinate(narrow ? 20 : besideX1),
      x2: roundCoordinate(narrow && !valuesBelow ? width - 20 : besideX2),
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
    const valueBaseline = valuesBelow ? y + 5 : baseline;
    const x = axis.position(place.pay);
    const afterX = place.afterPrices === null ? null : axis.position(place.afterPrices);
    return {
      placeId: place.placeId,
      href: place.href,
      name: { x: 0, y: baseline, text: place.name, anchor: 'start' },
      target: {
        x: 0,
        y: baseline - 19,
        width: roundCoordinate(textWidth(place.name, NAME_SIZE) + 4),
        height: 28,
      },
      y,
      pay: x,
      afterPrices: afterX,
      touching: afterX !== null && Math.abs(x - afterX) < TOUCHING,
      payLabel: { x: columns.edges[0]!, y: valueBaseline, text: pay[index]!, anchor: 'end' },
      afterPricesLabel: {
        x: columns.edges[1]!,
        y: valueBaseline,
        text: after[index]!,
        anchor: 'end',
      },
      unknownPrices: place.afterPrices === null,
    };
  });

  const empty = places.length === 0;
  const gridBottom = GRID_TOP + places.length * pitch + (narrow ? 6 : 2);
  return {
    width,
    height: empty ? GRID_TOP : gridBottom + 26,
    narrow,
    rung: data.rung,
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
