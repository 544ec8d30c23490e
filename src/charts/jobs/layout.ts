import { ticks as roundAmounts } from 'd3';
import type { Language } from '../../i18n/language.ts';
import type { AxisTick, Box } from '../shared/axis.ts';
import type { ChartBox, ChartOptions, LinkedRow } from '../shared/row-chart.ts';
import { placeName } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, middleInside, startAt, textWidth, widest } from '../shared/text.ts';
import type { ValueColumns } from '../shared/value-columns.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { JobsData, RankedPlace } from './jobs-data.ts';
import { rankPlaces } from './jobs-data.ts';
import { roundCoordinate, roundedPosition } from '../shared/scale.ts';

export interface JobsOptions extends ChartOptions {
  /** How many places, those with most jobs; quoted ones are added below. */
  count: number;
}

interface JobsRow extends LinkedRow {
  rank: PlacedText;
  bar: Box;
  jobs: PlacedText;
  quoted: PlacedText;
}

export interface JobsLayout extends ChartBox {
  rung: number | null;
  rows: JobsRow[];
  /** Heads of the columns. */
  heads: PlacedText[];
  /** Path of the bracket that stands before the word "quoted"; null without rows. */
  sample: string | null;
  ticks: AxisTick[];
  /** From top to bottom, or a stroke at each bar where a line would run through names. */
  zeroPath: string;
  gridTop: number;
  gridBottom: number;
  linked: boolean;
}

const NAME_SIZE = 15;
const TICK_SIZE = 14;
const HEAD_BASELINE = 14;
const GRID_TOP = 24;
const SAMPLE_WIDTH = 32;
const SIZES = {
  wide: { pitch: 30, top: 0, bar: 6, height: 18, jobs: 20 },
  narrow: { pitch: 48, top: 2, bar: 28, height: 12, jobs: 39 },
};

/** Lays out horizontal bars from zero, the place with most jobs on top, with the quoted order beside them. */
export function layoutJobs(data: JobsData, options: JobsOptions): JobsLayout {
  const { width, narrow, language } = options;
  const places = rankPlaces(data.places, options.count);
  const columns = quotedColumn(places, options);
  const rankWidth = widest(
    places.map(({ rank }) => language.number(rank)),
    NAME_SIZE,
  );
  const nameX = roundCoordinate(rankWidth + 10);
  const names = places.map(({ name }) => name);
  const numbers = places.map(({ jobs }) => language.number(jobs));

  const x1 = narrow ? 1 : roundCoordinate(nameX + widest(names, NAME_SIZE) + 20);
  // Each number stands at the end of its bar, so the longest bar leaves room for it.
  const end = (narrow ? width : columns.left - 24) - widest(numbers, NAME_SIZE, 600) - 8;
  const x2 = roundCoordinate(end);
  const most = Math.max(1, ...places.map(({ jobs }) => jobs));
  const position = roundedPosition([0, most], [x1, x2]);

  const { pitch, ...size } = SIZES[narrow ? 'narrow' : 'wide'];
  const rows = places.map((place, index): JobsRow => {
    const top = GRID_TOP + index * pitch + size.top;
    const barEnd = position(place.jobs);
    const baseline = top + 20;
    return {
      ...placeName(place, nameX, baseline, NAME_SIZE),
      rank: endAt(rankWidth, baseline, language.number(place.rank)),
      bar: { x: x1, y: top + size.bar, width: roundCoordinate(barEnd - x1), height: size.height },
      jobs: startAt(barEnd + 8, top + size.jobs, numbers[index]!),
      quoted: columns.cellsAt(index, baseline)[0]!,
    };
  });
  const gridBottom = GRID_TOP + places.length * pitch + 2;
  const empty = places.length === 0;
  return {
    width,
    height: empty ? GRID_TOP : gridBottom + 26,
    narrow,
    rung: data.rung,
    rows,
    heads: empty ? [] : columns.heads,
    sample: empty ? null : bracket(columns.headStarts[0]! - SAMPLE_WIDTH),
    ticks: empty ? [] : layoutTicks(most, { x1, x2, width, position }, language),
    zeroPath: narrow
      ? rows.map(({ bar }) => `M${x1} ${bar.y - 3}v${bar.height + 6}`).join('')
      : `M${x1} ${GRID_TOP}V${gridBottom}`,
    gridTop: GRID_TOP,
    gridBottom,
    linked: places.some((place) => place.href !== null),
  };
}

/** The places of the quoted order at the right edge. */
function quotedColumn(
  places: readonly RankedPlace[],
  { width, language }: ChartOptions,
): ValueColumns {
  const cells = places.map(({ quotedRank }) =>
    quotedRank === null
      ? language.t('format.missing')
      : language.t('ordinal', { rank: quotedRank }),
  );
  const head = language.t('jobs.head.quoted');
  return layoutValueColumns(
    [{ head, cells, strong: false, sample: SAMPLE_WIDTH }],
    width,
    HEAD_BASELINE,
  );
}

/** Round numbers from zero; the first and the last label are pushed in where they would be cut. */
function layoutTicks(
  most: number,
  axis: { x1: number; x2: number; width: number; position: (jobs: number) => number },
  language: Language,
): AxisTick[] {
  const { x1, x2, width, position } = axis;
  const apart = textWidth(language.number(most), TICK_SIZE) + 28;
  const room = Math.max(2, Math.floor((x2 - x1) / apart));
  return roundAmounts(0, most, Math.min(6, room)).map((jobs) => {
    const label = language.number(jobs);
    const x = position(jobs);
    const labelX = middleInside(x, textWidth(label, TICK_SIZE), [0, width]);
    return { x, label, labelX: roundCoordinate(labelX) };
  });
}

/** The sign of a quoted range, before the word of its column. */
function bracket(x: number): string {
  const [left, right] = [roundCoordinate(x), roundCoordinate(x + SAMPLE_WIDTH - 8)];
  const y = HEAD_BASELINE - 5;
  return `M${left} ${y}H${right}M${left} ${y - 5}v10M${right} ${y - 5}v10`;
}
