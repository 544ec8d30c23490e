import { geoCentroid, geoPath } from 'd3';
import { feature, mesh } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { RingWeighter } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { MapProjection } from '../../schemas/site.ts';
import { aspect, insetOf, mainProjection } from './projection.ts';
import { relativePath } from '../shared/paths.ts';
import { roundCoordinate } from '../shared/scale.ts';

/** Coasts and borders in degrees, and how they are drawn. */
export interface CountryOutline {
  topology: CountryTopology;
  /** The object of the topology with a geometry for each part of the country. */
  object: string;
  projection: MapProjection;
}

type CountryTopology = Topology<Objects>;

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The country drawn at one width, and where on it a place lies. */
export interface MapOutline {
  width: number;
  height: number;
  /** Coasts and borders as path data. */
  coast: string;
  borders: string;
  /** The part in a frame of its own: its coast and the box around it; null where there is none. */
  inset: (Frame & { coast: string }) | null;
  /** Null for a point outside the country. */
  place: (longitude: number, latitude: number) => { x: number; y: number } | null;
}

/**
 * Steradians below which a corner of the outline at 1,000 pixels is dropped: it would be smaller than a
 * pixel or two, and three times the bytes.
 */
const SMALLEST_CORNER = 1.5e-5;
/** Islands smaller than this are dropped. */
const SMALLEST_ISLAND = 3e-5;

const outlines = new WeakMap<object, Map<number, MapOutline>>();

/** Draws the outline of a country at a width; made once for each country and width. */
export function outlineOf(country: CountryOutline, width: number): MapOutline {
  const byWidth = outlines.get(country) ?? new Map<number, MapOutline>();
  outlines.set(country, byWidth);
  let outline = byWidth.get(width);
  if (!outline) {
    outline = drawOutline(country, width);
    byWidth.set(width, outline);
  }
  return outline;
}

function drawOutline(country: CountryOutline, width: number): MapOutline {
  const { topology } = country;
  const inset = insetOf(country.projection);
  // At the edges room for the circles that stand on the coast.
  const mainHeight = Math.round(width / aspect);
  const frame = frameOf(width, mainHeight);
  // Where a pixel is more degrees, larger corners and islands vanish in it.
  const scale = Math.max(1, 1000 / width);
  const simple = simplified(topology, SMALLEST_CORNER * scale, SMALLEST_ISLAND * scale);
  const main = partsWhere(simple, country.object, (id) => id !== inset?.partId);
  const shape = feature(simple, main);
  const projection = mainProjection(country.projection, shape, geoCentroid(shape), [
    [8, 4],
    [width - 16, mainHeight - 4],
  ]);
  const path = geoPath(projection).digits(1);

  const fine = simplified(topology, (SMALLEST_CORNER * scale) / 10, SMALLEST_ISLAND / 10);
  const part = partsWhere(fine, country.object, (id) => id === inset?.partId);
  const beside =
    inset === null || part.geometries.length === 0
      ? null
      : inset.project(feature(fine, part), [
          [frame.x + 4, frame.y + 4],
          [frame.x + frame.width - 4, frame.y + frame.height - 4],
        ]);
  return {
    width,
    height: beside ? Math.max(mainHeight, frame.y + frame.height) : mainHeight,
    coast: relativePath(path(mesh(simple, main, (a, b) => a === b)) ?? ''),
    borders: relativePath(path(mesh(simple, main, (a, b) => a !== b)) ?? ''),
    inset: beside && {
      coast: relativePath(geoPath(beside).digits(1)(feature(fine, part)) ?? ''),
      ...frame,
    },
    place: (longitude, latitude) => {
      const point = projection([longitude, latitude]);
      const inFrame = point ? null : (beside?.([longitude, latitude]) ?? null);
      const placed = point ?? (inFrame && isInside(inFrame, frame) ? inFrame : null);
      return placed && { x: roundCoordinate(placed[0]), y: roundCoordinate(placed[1]) };
    },
  };
}

/** The empty corner at lower right; a small map has none and gets a strip below. */
function frameOf(width: number, mainHeight: number): Frame {
  if (width < 560) return { x: width - 72, y: mainHeight + 2, width: 72, height: 30 };
  return {
    x: roundCoordinate(width * 0.88),
    y: roundCoordinate(mainHeight * 0.92),
    width: roundCoordinate(width * 0.12),
    height: roundCoordinate(mainHeight * 0.08),
  };
}

function isInside([x, y]: [number, number], box: Frame): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function simplified(topology: CountryTopology, corner: number, island: number): CountryTopology {
  const weighted = presimplify(topology, sphericalTriangleArea);
  const simple = simplify(weighted, corner);
  return filter(simple, filterWeight(simple, island, ringArea));
}

/** The types forget the second argument, which says how the ring is wound. */
const ringArea = sphericalRingArea as RingWeighter;

function partsWhere(
  topology: CountryTopology,
  name: string,
  keep: (id: string) => boolean,
): GeometryCollection {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') {
    throw new TypeError(
      `topology must have a collection of ${name}, received ${object?.type ?? 'none'}`,
    );
  }
  return { ...object, geometries: object.geometries.filter(({ id }) => keep(String(id))) };
}
