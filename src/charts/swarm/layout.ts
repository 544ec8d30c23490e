import type { Language } from '../../i18n/language.ts';
import type { Circle } from '../shared/paths.ts';
import type { PercentTick } from '../shared/axis.ts';
import type { ChartBox } from '../shared/row-chart.ts';
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

export interface SwarmLayout extends ChartBox {
  /** Largest first. */
  circles: Circle[];
  /** Drawn open: the number of jobs is not known. */
  openCircles: Circle[];
  /** Names inside their circles, one entry a line. */
  inside: PlacedText[];
  outside: PlacedText[];
  ticks: PercentTick[];
  gridTop: number;
  gridBottom: number;
  omissions: Omissions;
  /** Some circles are larger than their number of jobs, so that they can be seen. */
  enlarged: boolean;
}

/** Paper between any two circles. */
const GAP = 1;
const SMALLEST_RADIUS = 1.3;
const UNKNOWN_RADIUS = 2.5;

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
  const placed = packed.map(({ x, y, radius, ...item }) => ({
    ...item,
    circle: { x: cut(x), y: cut(y + centre), radius: cut(radius) },
  }));
  const circlesWhere = (known: boolean): Circle[] =>
    placed.filter(({ place }) => (place.jobs !== null) === known).map(({ circle }) => circle);
  return {
    width,
    height: gridBottom + 28,
    narrow,
    circles: circlesWhere(true),
    openCircles: circlesWhere(false),
    inside: placed.flatMap(({ inner, circle }) => insideText(inner ?? [], circle)),
    outside: placed.flatMap(({ place, label }) =>
      label === null ? [] : [outsideText(place.name, label, centre)],
    ),
    ticks: shown.length === 0 ? [] : layoutTicks(position, tickStep, shown, options),
    gridTop: 0,
    gridBottom,
    omissions,
    enlarged: shown.some(({ jobs }) => jobs !== null && dueRadius(jobs) < SMALLEST_RADIUS),
  };
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
  const bySize = [...shown].sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0) || (a.id < b.id ? -1 : 1));
  const notable = notablePlaces(bySize, named);
  const items = bySize.map((place) => {
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

/** The largest, the one furthest below the nation and the ones furthest above it. */
function notablePlaces(bySize: SwarmPlace[], named: number): Set<SwarmPlace> {
  const byPay = [...bySize].sort((a, b) => a.differential - b.differential);
  const extremes = named > 4 ? [...byPay.slice(0, 1), ...byPay.slice(-3)] : byPay.slice(-1);
  return new Set([...bySize.slice(0, named), ...extremes]);
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
