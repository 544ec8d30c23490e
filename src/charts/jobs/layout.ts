import type { ScaleLinear } from 'd3';
import { scaleLinear } from 'd3';
import type { Language } from '../../i18n/language.ts';
import type { PlacedText } from '../shared/text.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import { layoutValueColumns } from '../shared/value-columns.ts';
import type { JobsData, RankedPlace } from './jobs-data.ts';
import { rankPlaces } from './jobs-data.ts';

export interface JobsOptions {
  width: number;
  /** Name and quoted place stand on a line of their own above each bar. */
  narrow: boolean;
  language: Language;
  /** How many places, those with most jobs; quoted ones are added below. */
  count: number;
}

export interface JobsTick {
  x: number;
  /** Where the label's middle stands. */
  labelX: number;
  label: string;
}

export interface JobsRow {
  placeId: string;
  href: string | null;
  rank: PlacedText;
  name: PlacedText;
  /** What a link on the name answers to. */
  target: { x: number; y: number; width: number; height: number };
  bar: { x: number; y: number; width: number; height: number };
  jobs: PlacedText;
  quoted: PlacedText;
}

export interface JobsLayout {
  width: number;
  height: number;
  narrow: boolean;
  rung: number | null;
  rows: JobsRow[];
  /** Heads of the columns. */
  heads: PlacedText[];
  /** Path of the bracket that stands before the word "quoted"; null without rows. */
  sample: string | null;
  ticks: JobsTick[];
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

/** Lays out horizontal bars from zero, the place with most jobs on top, with the quoted order beside them. */
export function layoutJobs(data: JobsData, options: JobsOptions): JobsLayout {
  const { width, narrow, language } = options;
  const places = rankPlaces(data.places, options.count);
  const jobs = places.map((place) => language.number(place.jobs));
  const ordinals = places.map(({ quotedRank }) =>
    quotedRank === null
      ? language.t('format.missing')
      : language.t('ordinal', { rank: quotedRank }),
  );
  const columns = layoutValueColumns(
    [
      {
        head: language.t('jobs.head.quoted'),
        cells: ordinals,
        strong: false,
        sample: SAMPLE_WIDTH,
      },
    ],
    width,
    HEAD_BASELINE,
  );
  const rankWidth = Math.max(
    0,
    ...places.map(({ rank }) => textWidth(language.number(rank), NAME_SIZE)),
  );
  const nameX = roundCoordinate(rankWidth + 10);
  const nameWidth = Math.max(0, ...places.map(({ name }) => textWidth(name, NAME_SIZE)));
  const jobsWidth = Math.max(0, ...jobs.map((text) => textWidth(text, NAME_SIZE, 600)));

  const x1 = narrow ? 1 : roundCoordinate(nameX + nameWidth + 20);
  // Each number stands at the end of its bar, so the longest bar leaves room for it.
  const x2 = roundCoordinate((narrow ? width : columns.left - 24) - jobsWidth - 8);
  const scale = scaleLinear([0, Math.max(1, ...places.map((place) => place.jobs))], [x1, x2]);
  const pitch = narrow ? 48 : 30;
  const quotedX = columns.edges[0]!;

  const rows = places.map((place, index): JobsRow => {
    const top = GRID_TOP + index * pitch + (narrow ? 2 : 0);
    const end = roundCoordinate(scale(place.jobs));
    const baseline = top + 20;
    return {
      ...placeNames(place, language, { rankX: rankWidth, nameX, baseline }),
      bar: {
        x: x1,
        y: narrow ? top + 28 : top + 6,
        width: roundCoordinate(end - x1),
        height: narrow ? 12 : 18,
      },
      jobs: {
        x: roundCoordinate(end + 8),
        y: narrow ? top + 39 : baseline,
        text: jobs[index]!,
        anchor: 'start',
      },
      quoted: { x: quotedX, y: baseline, text: ordinals[index]!, anchor: 'end' },
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
    ticks: empty ? [] : layoutTicks(scale, x1, width, language),
    zeroPath: narrow
      ? rows.map(({ bar }) => `M${x1} ${bar.y - 3}v${bar.height + 6}`).join('')
      : `M${x1} ${GRID_TOP}V${gridBottom}`,
    gridTop: GRID_TOP,
    gridBottom,
    linked: places.some((place) => place.href !== null),
  };
}

function placeNames(
  place: RankedPlace,
  language: Language,
  at: { rankX: number; nameX: number; baseline: number },
): Pick<JobsRow, 'placeId' | 'href' | 'rank' | 'name' | 'target'> {
  const { nameX, baseline } = at;
  return {
    placeId: place.placeId,
    href: place.href,
    rank: {
      x: roundCoordinate(at.rankX),
      y: baseline,
      text: language.number(place.rank),
      anchor: 'end',
    },
    name: { x: nameX, y: baseline, text: place.name, anchor: 'start' },
    target: {
      x: nameX,
      y: baseline - 19,
      width: roundCoordinate(textWidth(place.name, NAME_SIZE) + 4),
      height: 28,
    },
  };
}

/** Ticks from zero; the first and the last are pushed in where they would be cut. */
function layoutTicks(
  scale: ScaleLinear<number, number>,
  x1: number,
  width: number,
  language: Language,
): JobsTick[] {
  const widest = textWidth(language.number(scale.domain()[1]!), TICK_SIZE) + 28;
  const room = Math.max(2, Math.floor((scale.range()[1]! - x1) / widest));
  return scale.ticks(Math.min(6, room)).map((jobs) => {
    const label = language.number(jobs);
    const half = textWidth(label, TICK_SIZE) / 2;
    const x = roundCoordinate(scale(jobs));
    return { x, label, labelX: roundCoordinate(Math.min(width - half, Math.max(half, x))) };
  });
}

/** The sign of a quoted range, before the word of its column. */
function bracket(x: number): string {
  const [left, right] = [roundCoordinate(x), roundCoordinate(x + SAMPLE_WIDTH - 8)];
  const y = HEAD_BASELINE - 5;
  return `M${left} ${y}H${right}M${left} ${y - 5}v10M${right} ${y - 5}v10`;
}
