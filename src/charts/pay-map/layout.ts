import type { Language } from '../../i18n/language.ts';
import type { Circle } from '../shared/paths.ts';
import type { PlacedText } from '../shared/text.ts';
import type { LegendLayout } from './legend.ts';
import { layoutLegend, shadeOf } from './legend.ts';
import type { MapName, NamedCircle } from './map-names.ts';
import { placeNames } from './map-names.ts';
import type { Frame, MapOutline } from './outline.ts';
import type { PayMapData, PayMapPlace } from './pay-map-data.ts';
import { placesOnMap } from './pay-map-data.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface PayMapOptions {
  /** Only places with many jobs, and fewer names. */
  narrow: boolean;
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** Name of the part that is drawn in a frame of its own. */
  insetName: string;
  /** What the shades say; the wage level unless given. */
  legendTitle?: string;
  /** What an open dot says; that no wage is printed unless given. */
  dotText?: string;
}

/** Circles of one colour and layer, drawn as one path. */
interface CircleGroup {
  /** Shade 1 to 5, see shadeOf. */
  shade: number;
  /** The number of jobs is not known: drawn open. */
  open: boolean;
  circles: Circle[];
}

export interface PayMapLayout {
  width: number;
  height: number;
  narrow: boolean;
  outline: Omit<MapOutline, 'place'>;
  insetName: PlacedText | null;
  /** In the order of drawing: the large ones first, so that they hide nothing. */
  groups: CircleGroup[];
  /** Places without a printed wage. */
  dots: Circle[];
  names: MapName[];
  /** Ring around the place that the page is about. */
  own: Circle | null;
  legend: LegendLayout | null;
  evidence: PayMapData['evidence'];
}

const DOT_RADIUS = 2.5;
const UNKNOWN_RADIUS = 3.5;
/** Circles of this radius and more are drawn below all others. */
const LARGE = 7;

/** The largest circle and the number of names by the width of the map. */
function proportions(width: number): { largest: number; smallest: number; named: number } {
  if (width < 560) return { largest: 13, smallest: 2, named: 3 };
  if (width < 900) return { largest: 21, smallest: 1.6, named: 8 };
  return { largest: 27, smallest: 1.8, named: 12 };
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
  const { narrow } = options;
  const { width, height } = outline;
  const { largest, smallest, named } = proportions(width);
  const shown = placesOnMap(data, narrow).shown.flatMap((place) => {
    const at = outline.place(place.longitude, place.latitude);
    return at ? [{ place, at }] : [];
  });
  const mostJobs = Math.max(1, ...shown.map(({ place }) => place.jobs ?? 0));
  const radiusOfJobs = (jobs: number): number =>
    tenth(Math.max(smallest, largest * Math.sqrt(jobs / mostJobs)));
  const radiusOf = ({ differential, jobs }: PayMapPlace): number => {
    if (differential === null) return DOT_RADIUS;
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
  const own = placed.find(({ place }) => place.id === data.ownId);
  const { place: _place, ...drawnOutline } = outline;
  const hasDots = placed.some(({ place }) => place.differential === null);
  const legend =
    placed.length === 0
      ? null
      : layoutLegend({ top: height + 12, width, mostJobs, radiusOfJobs, hasDots, ...options });
  return {
    width,
    height: legend ? legend.bottom : height,
    narrow,
    outline: drawnOutline,
    insetName: placeInsetName(outline, options),
    groups: groupCircles(placed),
    dots: placed.filter(({ place }) => place.differential === null).map(({ circle }) => circle),
    names: placeNames(
      wantedNames(placed, own, named),
      placed.map(({ circle }) => circle),
      { width, height, taken: insetBoxes(outline) },
    ),
    evidence: data.evidence,
    own: own ? { ...own.circle, radius: tenth(own.circle.radius + 2.5) } : null,
    legend,
  };
}

interface PlacedPlace {
  place: PayMapPlace;
  circle: Circle;
}

/** The names that are tried: the place that the page is about, then those with most jobs. */
function wantedNames(
  placed: readonly PlacedPlace[],
  own: PlacedPlace | undefined,
  count: number,
): NamedCircle[] {
  const largest = placed.filter((item) => item !== own).slice(0, count);
  return [...(own ? [own] : []), ...largest].map((item) => ({
    ...item.circle,
    id: item.place.id,
    name: item.place.name,
    href: item === own ? null : item.place.href,
    own: item === own,
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

/** Large circles first, then small ones, each layer colour by colour. */
function groupCircles(placed: PlacedPlace[]): CircleGroup[] {
  const groups = new Map<string, CircleGroup>();
  for (const large of [true, false]) {
    for (const { place, circle } of placed) {
      if (place.differential === null || circle.radius >= LARGE !== large) continue;
      const shade = shadeOf(place.differential);
      const open = place.jobs === null;
      const key = `${large} ${shade} ${open}`;
      const group = groups.get(key) ?? { shade, open, circles: [] };
      groups.set(key, group);
      group.circles.push(circle);
    }
  }
  return [...groups.values()];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
