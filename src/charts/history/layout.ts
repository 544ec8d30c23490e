import { ticks as roundAmounts } from 'd3';
import type { Language } from '../../i18n/language.ts';
import type { ChartBox, ChartOptions } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth, widest } from '../shared/text.ts';
import type { HistoryData, HistoryYear, Series } from './history-data.ts';
import { layoutSeries, sortYears } from './history-data.ts';
import type { EndLabel } from './labels.ts';
import { layoutLabels, rightRoom } from './labels.ts';
import { roundCoordinate, roundedPosition } from '../shared/scale.ts';

export interface HistoryLayout extends ChartBox {
  rung: number | null;
  /** Real first, so that nominal is drawn over it. */
  series: Series[];
  labels: EndLabel[];
  /** Extent of the plot. */
  x1: number;
  x2: number;
  top: number;
  bottom: number;
  /** Height of the years' axis, below a broken value axis. */
  axisY: number;
  broken: boolean;
  valueTicks: ValueTick[];
  valueTickX: number;
  yearTicks: { x: number; label: string }[];
  /** Where the estimation method changed. */
  methodBreak: { x: number; label: PlacedText } | null;
}

const TICK_SIZE = 14;
const LABEL_SIZE = 14;
/** Between the value axis and the first year. */
const INSET = 16;
const TOP = 26;

/**
 * Lays out a national median by year, in money of the year and in money of one year; narrow it is lower, with
 * fewer years named.
 */
export function layoutHistory(data: HistoryData, options: ChartOptions): HistoryLayout {
  const { width, narrow, language } = options;
  const years = sortYears(data.years);
  const amountsOf = (kind: Series['kind']): number[] =>
    years.flatMap((year) => (year[kind] === null ? [] : [year[kind]]));
  const bottom = TOP + (narrow ? 200 : 250);
  const value = layoutValueAxis([...amountsOf('nominal'), ...amountsOf('real')], {
    top: TOP,
    bottom,
    currency: data.currency,
    language,
  });
  const labels = value.ticks.map(({ label }) => label);
  const tickWidth = widest(labels, TICK_SIZE);
  const x1 = roundCoordinate(tickWidth + 14);
  const words = { data, language };
  const x2 = roundCoordinate(Math.max(x1 + 60, width - rightRoom(years, words)));

  const shown = years.filter((year) => year.nominal !== null || year.real !== null);
  const first = shown[0]?.year ?? 0;
  const last = shown.at(-1)?.year ?? 0;
  // One year alone stands in the middle of its axis.
  const [from, to] = first === last ? [first - 1, last + 1] : [first, last];
  const position = roundedPosition([from, to], [x1 + INSET, x2 - 4]);
  const seriesOf = (kind: Series['kind']): Series =>
    layoutSeries(
      kind,
      shown.flatMap((year) => {
        const amount = year[kind];
        if (amount === null) return [];
        return [{ year: year.year, x: position(year.year), y: value.position(amount), amount }];
      }),
    );
  const [real, nominal] = [seriesOf('real'), seriesOf('nominal')];
  const axisY = bottom + (value.broken ? 14 : 0);
  return {
    width,
    height: shown.length === 0 ? TOP : axisY + 28,
    narrow,
    rung: data.rung,
    series: [real, nominal].filter((series) => series.points.length > 0),
    labels: layoutLabels(nominal, real, words),
    x1,
    x2,
    top: TOP,
    bottom,
    axisY,
    broken: value.broken,
    valueTicks: value.ticks,
    valueTickX: roundCoordinate(tickWidth),
    yearTicks: layoutYears(shown, position),
    methodBreak: layoutBreak(data.breakYear, [first, last], position, options),
  };
}

/** As many years as have room, counted back from the last one. */
function layoutYears(
  shown: HistoryYear[],
  position: (year: number) => number,
): HistoryLayout['yearTicks'] {
  const last = shown.at(-1)?.year;
  const first = shown[0]?.year;
  if (last === undefined || first === undefined) return [];
  const pitch = first === last ? Infinity : (position(last) - position(first)) / (last - first);
  const every = Math.max(1, Math.ceil((textWidth(String(last), TICK_SIZE) + 12) / pitch));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (last - year) % every === 0)
    .map((year) => ({ x: position(year), label: String(year) }));
}

/** Between the last year of the old method and the first of the new one. */
function layoutBreak(
  breakYear: number | null,
  [first, last]: [number, number],
  position: (year: number) => number,
  { width, language }: ChartOptions,
): HistoryLayout['methodBreak'] {
  if (breakYear === null || breakYear <= first || breakYear > last) return null;
  const x = position(breakYear - 0.5);
  const text = language.t('history.break');
  const fits = x + 6 + textWidth(text, LABEL_SIZE) <= width;
  return { x, label: fits ? startAt(x + 6, TOP - 8, text) : endAt(x - 6, TOP - 8, text) };
}

interface ValueTick {
  y: number;
  label: string;
}

/** A vertical money axis. */
interface ValueAxis {
  ticks: ValueTick[];
  /** True when it does not start at zero: a break mark is drawn under the line. */
  broken: boolean;
  position: (amount: number) => number;
}

interface ValueAxisOptions {
  top: number;
  bottom: number;
  currency: string;
  language: Language;
}

const TICKS = 5;
/** Values that reach further down than this part of the largest are shown from zero. */
const FROM_ZERO = 0.4;
/** Room above the highest and below the lowest value for their labels, as a part of the span. */
const HEADROOM = 0.22;

/** Lays out a vertical money axis that holds every amount, from zero where that costs little. */
function layoutValueAxis(amounts: number[], options: ValueAxisOptions): ValueAxis {
  const { top, bottom, currency, language } = options;
  if (amounts.length === 0) return { ticks: [], broken: false, position: () => bottom };
  const smallest = Math.min(...amounts);
  const largest = Math.max(...amounts);
  // Amounts that are all the same get a span of a tenth.
  const span = largest - smallest || largest / 10 || 1;
  const low = smallest < largest * FROM_ZERO ? 0 : smallest - span * HEADROOM;
  const high = largest + span * HEADROOM;
  const [first = 0, second = high] = roundAmounts(low, high, TICKS);
  // The axis begins at a round amount, so that its lowest tick stands at its foot.
  const step = second - first;
  const start = low === 0 ? 0 : Math.max(0, Math.floor(low / step) * step);
  const position = roundedPosition([start, high], [bottom, top]);
  const ticks: ValueTick[] = [];
  for (let amount = start; amount <= high; amount += step) {
    ticks.push({ y: position(amount), label: language.moneyTick(amount, currency) });
  }
  return { ticks, broken: start > 0, position };
}
