import type { Language } from '../../i18n/language.ts';
import type { PercentTick } from '../shared/axis.ts';
import type { ChartBox } from '../shared/row-chart.ts';
import type { CircleGroup, KeyEntry, PlaceCircle } from '../shared/place-circles.ts';
import { circleLinks, layoutKey, sideWords } from '../shared/place-circles.ts';
import type { PlacedText } from '../shared/text.ts';
import { middleInside, textWidth } from '../shared/text.ts';
import { fitName, insideText, NAME_SIZE, nameBoxes, outsideText } from './names.ts';
import type { Omissions, SwarmData, SwarmPlace } from './swarm-data.ts';
import { omitPlaces } from './swarm-data.ts';
import type { Packed, PackedItem } from './pack-circles.ts';
import { packCircles } from './pack-circles.ts';
import { linearPosition, roundCoordinate } from '../shared/scale.ts';
import type { Span } from '../shared/scale.ts';

export interface SwarmOptions {
  width: number;
  /** Only places with many jobs, and fewer names. */
  narrow: boolean;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
}

/** A circle that is named in the picture. */
export interface NamedPlace extends PlaceCircle, Pick<CircleGroup, 'below' | 'sized'> {
  id: string;
  /** Its name, an entry a line. */
  lines: PlacedText[];
  /** Whether they stand inside the circle. */
  inside: boolean;
}

export interface SwarmLayout extends ChartBox {
  /** Circles without a name in the picture, largest first. */
  groups: CircleGroup[];
  named: NamedPlace[];
  /** What the fills and the size of a circle stand for. */
  key: KeyEntry[];
  ticks: PercentTick[];
  gridTop: number;
  gridBottom: number;
  omissions: Omissions;
  /** Some circles are larger than their number of jobs, so that they can be seen. */
  enlarged: boolean;
}

/** Paper between any two circles. */
const GAP = 1;
/** Smaller ones would not be seen to be open. */
const SMALLEST_RADIUS = 2;
const UNKNOWN_RADIUS = 3.5;

/** How many places are named, and how large the largest is, by the width of the drawing. */
function proportions(width: number): { largestRadius: number; named: number; tickStep: number } {
  if (width < 560) return { largestRadius: 18, named: 3, tickStep: 0.3 };
  if (width < 1000) return { largestRadius: 27, named: 8, tickStep: 0.2 };
  return { largestRadius: 29, named: 12, tickStep: 0.2 };
}

/**
 * Lays out the swarm: a circle for each place, as large as its number of jobs, at its pay against the
 * nation, packed without overlap.
 */
export function layoutSwarm(data: SwarmData, options: SwarmOptions): SwarmLayout {
  const { width, narrow } = options;
  const { shown, omissions } = omitPlaces(data, narrow);
  const { largestRadius, named, tickStep } = proportions(width);
  const mostJobs = Math.max(1, ...shown.map((place) => place.jobs ?? 0));
  const dueRadius = (jobs: number): number => largestRadius * Math.sqrt(jobs / mostJobs);
  const radiusOf = ({ jobs }: SwarmPlace): number =>
    jobs === null ? UNKNOWN_RADIUS : Math.max(SMALLEST_RADIUS, dueRadius(jobs));
  const position = positionAcross(shown, radiusOf, width);
  const packed = packPlaces(shown, { named, width, radiusOf, position });

  const tops = packed.map(({ y, radius, label }) => Math.min(y - radius, label?.y1 ?? Infinity));
  const bottoms = packed.map(({ y, radius, label }) => Math.max(y + radius, label?.y2 ?? 0));
  const centre = Math.ceil(6 - Math.min(0, ...tops));
  const gridBottom = Math.ceil(centre + Math.max(0, ...bottoms) + 12);
  const placed = placeCircles(packed, centre);
  const key = swarmKey(
    { top: gridBottom + 28, mostJobs, dueRadius, isEmpty: shown.length === 0 },
    options,
  );
  return {
    width,
    height: key.bottom,
    narrow,
    groups: groupCircles(placed),
    named: placed.filter(({ lines }) => lines.length > 0),
    key: key.entries,
    ticks: shown.length === 0 ? [] : layoutTicks(position, tickStep, shown, options),
    gridTop: 0,
    gridBottom,
    omissions,
    enlarged: shown.some(({ jobs }) => jobs !== null && dueRadius(jobs) < SMALLEST_RADIUS),
  };
}

/** The circles where they stand in the picture, with their names and where they lead. */
function placeCircles(packed: readonly PackedPlace[], centre: number): NamedPlace[] {
  const named = new Set(
    packed.flatMap(({ place, inner, label }) => ((inner ?? label) ? [place.id] : [])),
  );
  const links = circleLinks(bySize(packed.map(({ place }) => place)), {
    isNamed: ({ id }) => named.has(id),
  });
  return packed.map(({ place, inner, label, ...at }) => {
    const circle = { x: cut(at.x), y: cut(at.y + centre), radius: cut(at.radius) };
    const outer = label === null ? [] : [outsideText(place.name, label, centre)];
    return {
      ...circle,
      id: place.id,
      link: links.get(place.id) ?? null,
      below: place.differential < 0,
      sized: place.jobs !== null,
      lines: inner === null ? outer : insideText(inner, circle),
      inside: inner !== null,
    };
  });
}

function groupCircles(placed: readonly NamedPlace[]): CircleGroup[] {
  const plain = placed.filter(({ lines }) => lines.length === 0);
  return [...Map.groupBy(plain, ({ below, sized }) => `${below} ${sized}`).values()].map(
    (circles) => ({
      below: circles[0]!.below,
      sized: circles[0]!.sized,
      circles: circles.map(({ x, y, radius, link }) => ({ x, y, radius, link })),
    }),
  );
}

/** Below the axis, outside of the plot: the fills, and how many jobs a circle of some size has. */
function swarmKey(
  {
    top,
    mostJobs,
    dueRadius,
    isEmpty,
  }: {
    top: number;
    mostJobs: number;
    dueRadius: (jobs: number) => number;
    isEmpty: boolean;
  },
  { width, language }: SwarmOptions,
): { entries: KeyEntry[]; bottom: number } {
  if (isEmpty) return { entries: [], bottom: top };
  const { below, above } = sideWords('published', language);
  const jobs = 10 ** Math.floor(Math.log10(mostJobs));
  const radius = cut(dueRadius(jobs));
  return layoutKey(
    [
      { mark: 'below', radius: 5, text: below },
      { mark: 'above', radius: 5, text: above },
      { mark: 'size', radius, text: language.t('payMap.jobs', { jobs }) },
    ],
    { x: 0, y: top + Math.max(16, radius + 4), width },
  );
}

interface PackingRules {
  /** How many places are named. */
  named: number;
  width: number;
  radiusOf: (place: SwarmPlace) => number;
  position: (differential: number) => number;
}

interface PackedPlace extends Packed {
  place: SwarmPlace;
  /** The lines of its name inside the circle; null where it is not named there. */
  inner: string[] | null;
}

/** Packs the circles around a middle line, the largest first, each with the room its name needs. */
function packPlaces(
  shown: readonly SwarmPlace[],
  { named, width, radiusOf, position }: PackingRules,
): PackedPlace[] {
  const largestFirst = bySize(shown);
  const notable = notablePlaces(largestFirst, named);
  const items = largestFirst.map((place) => {
    const inner = notable.has(place) ? fitName(place.name, radiusOf(place)) : null;
    return { place, inner, outside: notable.has(place) && !inner };
  });
  // Places whose names stand outside are packed last, where the border of the swarm leaves room.
  const order = [
    ...items.filter(({ outside }) => !outside),
    ...items.filter((item) => item.outside),
  ];
  const packed = packCircles(
    order.map(({ place, outside }): PackedItem => {
      const [x, radius] = [position(place.differential), radiusOf(place)];
      return {
        x,
        radius,
        labelBoxes: outside ? nameBoxes(place.name, x, radius, width) : [],
      };
    }),
    GAP,
  );
  return order.map(({ place, inner }, index) => ({ ...packed[index]!, place, inner }));
}

function bySize(places: readonly SwarmPlace[]): SwarmPlace[] {
  return [...places].sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0) || (a.id < b.id ? -1 : 1));
}

/** The largest, the one furthest below the nation and the ones furthest above it. */
function notablePlaces(largestFirst: SwarmPlace[], named: number): Set<SwarmPlace> {
  const byPay = [...largestFirst].sort((a, b) => a.differential - b.differential);
  const extremes = named > 4 ? [...byPay.slice(0, 1), ...byPay.slice(-3)] : byPay.slice(-1);
  return new Set([...largestFirst.slice(0, named), ...extremes]);
}

/** The scale across, with room at both ends for the circles that stand there. */
function positionAcross(
  places: SwarmPlace[],
  radiusOf: (place: SwarmPlace) => number,
  width: number,
): (differential: number) => number {
  const pay = places.map((place) => place.differential);
  const domain: Span = [Math.min(0, ...pay), Math.max(0.01, ...pay)];
  let ends: Span = [1, width - 1];
  // Drawing in one end moves every circle, the second round corrects what the first one moved.
  for (let round = 0; round < 3; round++) {
    const [left, right] = ends;
    const at = linearPosition(domain, ends);
    const over = (edge: (place: SwarmPlace) => number): number => Math.max(0, ...places.map(edge));
    ends = [
      left + over((place) => 1 + radiusOf(place) - at(place.differential)),
      right - over((place) => at(place.differential) + radiusOf(place) - (width - 1)),
    ];
  }
  return linearPosition(domain, ends);
}

function layoutTicks(
  position: (differential: number) => number,
  step: number,
  shown: SwarmPlace[],
  options: SwarmOptions,
): PercentTick[] {
  const { language, nation, width, narrow } = options;
  const pay = shown.map((place) => place.differential);
  const first = Math.ceil(Math.min(0, ...pay) / step);
  const last = Math.floor(Math.max(0, ...pay) / step);
  const zeroLabel = narrow ? nation : language.t('areas.zero', { nation });
  const zeroHalf = textWidth(zeroLabel, NAME_SIZE, 600) / 2;
  const zeroX = roundCoordinate(position(0));
  return Array.from({ length: last - first + 1 }, (_, place): PercentTick => {
    const index = first + place;
    const x = roundCoordinate(position(index * step));
    if (index === 0) {
      // At the edge of the picture the word slides inwards; the line stays where it is.
      const labelX = roundCoordinate(middleInside(x, 2 * zeroHalf, [0, width]));
      return { x, label: zeroLabel, labelX, zero: true };
    }
    const label = language.signedPercent(index * step);
    const half = textWidth(label, NAME_SIZE) / 2;
    const close = Math.abs(x - zeroX) < half + zeroHalf + 24;
    const shown = !close && x - half >= 0 && x + half <= width;
    return { x, label: shown ? label : null, labelX: x, zero: false };
  });
}

/** A tenth of a pixel is enough for several hundred circles. */
function cut(value: number): number {
  return Math.round(value * 10) / 10;
}
