import type { Language } from '../../i18n/language.ts';
import type { Circle } from '../shared/paths.ts';
import type { PlacedText } from '../shared/text.ts';
import type { CircleGroup } from '../shared/place-circles.ts';
import { circleLinks } from '../shared/place-circles.ts';
import type { LegendLayout } from './legend.ts';
import { layoutLegend, shadeOf } from './legend.ts';
import type { MapName, NamedCircle } from './map-names.ts';
import { placeNames } from './map-names.ts';
import type { Frame, MapOutline } from './outline.ts';
import type { PayMapData, PayMapPlace } from './pay-map-data.ts';
import { isMarked, placesOnMap } from './pay-map-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface PayMapOptions {
  /** For a narrow screen: only places with many jobs, and fewer names. */
  narrow: boolean;
  /** Only places with many jobs, at any width. */
  largeOnly?: boolean;
  /** So many of the largest circles lead to their pages; what every picture of places has unless given. */
  mostLinked?: number;
  /** Names lead nowhere: a tool has one link for the place that is read. */
  plainNames?: boolean;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** Name of the part that is drawn in a frame of its own. */
  insetName: string;
  /** What the shades say; the wage level unless given. */
  legendTitle?: string;
  /** What a cross says; that no wage is printed unless given. */
  crossText?: string;
}

/** Circles of one fill, colour and layer. */
interface ShadedGroup extends CircleGroup {
  /** Shade 3 to 5, see shadeOf. */
  shade: number;
}

export interface PayMapLayout {
  width: number;
  height: number;
  narrow: boolean;
  outline: Omit<MapOutline, 'place'>;
  insetName: PlacedText | null;
  /** In the order of drawing: the large ones first, so that they hide nothing. */
  groups: ShadedGroup[];
  /** Places without a printed wage. */
  crosses: Circle[];
  names: MapName[];
  /** Rings around the place that the page is about, and around those that are looked for. */
  rings: Circle[];
  legend: LegendLayout | null;
  /** Some circles are larger than their number of jobs, so that they can be seen. */
  enlarged: boolean;
  evidence: PayMapData['evidence'];
}

const CROSS_RADIUS = 2.5;
const UNKNOWN_RADIUS = 3.5;
/** Circles of this radius and more are drawn below all others. */
const LARGE = 7;

/** The largest circle and the number of names by the width of the map. */
function proportions(width: number): { largest: number; smallest: number; named: number } {
  // Smaller circles would not be seen to be open.
  const smallest = 2.4;
  if (width < 560) return { largest: 13, smallest, named: 3 };
  if (width < 900) return { largest: 21, smallest, named: 8 };
  return { largest: 27, smallest, named: 12 };
}

/**
 * Lays out the map: a circle for each area, as large as its number of jobs, shaded by how far it lies
 * from the nation.
 * @param outline the country drawn at the width of the map
 */
export function layoutPayMap(
  data: PayMapData,
  outline: MapOutline,
  options: PayMapOptions,
): PayMapLayout {
  const { narrow, largeOnly = narrow, mostLinked, plainNames = false } = options;
  const { width, height } = outline;
  const { largest, smallest, named } = proportions(width);
  const shown = placesOnMap(data, largeOnly).shown.flatMap((place) => {
    const at = outline.place(place.longitude, place.latitude);
    return at ? [{ place, at }] : [];
  });
  const mostJobs = Math.max(1, ...shown.map(({ place }) => place.jobs ?? 0));
  const dueRadius = (jobs: number): number => largest * Math.sqrt(jobs / mostJobs);
  const radiusOfJobs = (jobs: number): number => tenth(Math.max(smallest, dueRadius(jobs)));
  const radiusOf = ({ differential, jobs }: PayMapPlace): number => {
    if (differential === null) return CROSS_RADIUS;
    return jobs === null ? UNKNOWN_RADIUS : radiusOfJobs(jobs);
  };

  const placed = shown
    .map(({ place, at }) => ({
      place,
      circle: { x: tenth(at.x), y: tenth(at.y), radius: radiusOf(place) },
    }))
    .sort(
      (a, b) => (b.place.jobs ?? 0) - (a.place.jobs ?? 0) || (a.place.id < b.place.id ? -1 : 1),
    );
  // The place of the page is named before those that are looked for.
  const marked = placed
    .filter(({ place }) => isMarked(data, place.id))
    .sort((a, b) => Number(b.place.id === data.ownId) - Number(a.place.id === data.ownId));
  const { place: _place, ...drawnOutline } = outline;
  const unpaid = placed.filter(({ place }) => place.differential === null);
  const legend =
    placed.length === 0
      ? null
      : layoutLegend({
          top: height + 12,
          width,
          mostJobs,
          radiusOfJobs,
          hasCrosses: unpaid.length > 0,
          evidence: data.evidence,
          ...options,
        });
  return {
    width,
    height: legend ? legend.bottom : height,
    narrow,
    outline: drawnOutline,
    insetName: placeInsetName(outline, options),
    groups: groupCircles(placed, mostLinked),
    crosses: unpaid.map(({ circle }) => circle),
    names: placeNames(
      wantedNames(placed, marked, named).map((name) =>
        plainNames ? { ...name, href: null } : name,
      ),
      placed.map(({ circle }) => circle),
      { width, height, taken: insetBoxes(outline) },
    ),
    evidence: data.evidence,
    rings: marked.map(({ circle }) => ({ ...circle, radius: tenth(circle.radius + 2.5) })),
    legend,
    enlarged: shown.some(
      ({ place: { jobs, differential } }) =>
        jobs !== null && differential !== null && dueRadius(jobs) < smallest,
    ),
  };
}

interface PlacedPlace {
  place: PayMapPlace;
  circle: Circle;
}

/** The names that are tried: the marked places, then those with most jobs. */
function wantedNames(
  placed: readonly PlacedPlace[],
  marked: readonly PlacedPlace[],
  count: number,
): NamedCircle[] {
  const largest = placed.filter((item) => !marked.includes(item)).slice(0, count);
  return [...marked, ...largest].map((item) => ({
    ...item.circle,
    id: item.place.id,
    name: item.place.name,
    href: item.place.href,
    own: marked.includes(item),
  }));
}

/** Above the frame, or before it where the frame has a strip of its own. */
function placeInsetName({ inset }: MapOutline, options: PayMapOptions): PlacedText | null {
  if (!inset) return null;
  const at = options.narrow
    ? { x: inset.x - 8, y: inset.y + inset.height / 2 + 5 }
    : { x: inset.x + inset.width, y: inset.y - 6 };
  return { x: roundCoordinate(at.x), y: at.y, text: options.insetName, anchor: 'end' };
}

/** The frame with its name, which no name of a place may cross. */
function insetBoxes({ inset }: MapOutline): Frame[] {
  return inset ? [{ ...inset, y: inset.y - 20, height: inset.height + 20 }] : [];
}

/** Large circles first, then small ones, each layer colour by colour and fill by fill. */
function groupCircles(placed: PlacedPlace[], mostLinked: number | undefined): ShadedGroup[] {
  const links = circleLinks(
    placed.map(({ place }) => place),
    mostLinked === undefined ? {} : { most: mostLinked },
  );
  const groups = new Map<string, ShadedGroup>();
  for (const large of [true, false]) {
    for (const { place, circle } of placed) {
      if (place.differential === null || circle.radius >= LARGE !== large) continue;
      const shade = shadeOf(place.differential);
      const below = place.differential < 0;
      const sized = place.jobs !== null;
      const key = `${large} ${shade} ${below} ${sized}`;
      const group = groups.get(key) ?? { shade, below, sized, circles: [] };
      groups.set(key, group);
      group.circles.push({ ...circle, link: links.get(place.id) ?? null });
    }
  }
  return [...groups.values()];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
