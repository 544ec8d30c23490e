import type { GeoProjection, ExtendedFeatureCollection, GeoPermissibleObjects } from 'd3';
import {
  geoAlbersUsa,
  geoConicConformal,
  geoConicEqualArea,
  geoEqualEarth,
  geoMercator,
  geoTransverseMercator,
} from 'd3';
import type { MapProjection } from '../../schemas/site.ts';

/** A box on the drawing: its corner at upper left, and the one at lower right. */
type Box = [[number, number], [number, number]];

/** A part of a country that its main projection leaves out; it gets a frame of its own. */
interface MapInset {
  /** Id of the part in the outline. */
  partId: string;
  /** Its id in data/places.csv, to name the frame. */
  placeId: string;
  project: (object: GeoPermissibleObjects, box: Box) => GeoProjection;
}

/** Puerto Rico, larger than at the scale of the mainland: its areas would lie on each other. */
const PUERTO_RICO: MapInset = {
  partId: '72',
  placeId: 'pr',
  project: (object, box) =>
    geoConicEqualArea().parallels([17.9, 18.5]).rotate([66.4, 0]).fitExtent(box, object),
};

/** The part that a projection leaves out; null for one that draws the whole country. */
export function insetOf(projection: MapProjection): MapInset | null {
  return projection === 'albersUsa' ? PUERTO_RICO : null;
}

/** Ids of the states that a projection moves, and of those of them that it draws smaller; null for a true picture. */
export function movedParts(
  projection: MapProjection,
): { moved: readonly string[]; smaller: readonly string[] } | null {
  return projection === 'albersUsa' ? { moved: ['ak', 'hi'], smaller: ['ak'] } : null;
}

/** Wide over high of the main picture. */
export const aspect = 1.6;

const PROJECTIONS: Record<MapProjection, () => GeoProjection> = {
  albersUsa: geoAlbersUsa,
  mercator: geoMercator,
  equalEarth: geoEqualEarth,
  conicConformal: geoConicConformal,
  conicEqualArea: geoConicEqualArea,
  transverseMercator: geoTransverseMercator,
};

/**
 * The country in a box. `albersUsa` moves Alaska and Hawaii below the south-west; every other projection is turned
 * to the middle of what it draws, so that a country far from Greenwich is not drawn aslant.
 * @param middle longitude and latitude in the middle of the outline, in degrees
 */
export function mainProjection(
  name: MapProjection,
  object: ExtendedFeatureCollection,
  middle: readonly [longitude: number, latitude: number],
  box: Box,
): GeoProjection {
  const projection = PROJECTIONS[name]();
  if (name !== 'albersUsa') projection.rotate([-middle[0], 0]);
  if ('parallels' in projection && name !== 'albersUsa') {
    (projection as ReturnType<typeof geoConicEqualArea>).parallels([middle[1] - 3, middle[1] + 3]);
  }
  return projection.fitExtent(box, object);
}
