import type { GeoProjection, ExtendedFeatureCollection, GeoPermissibleObjects } from 'd3';
import { geoAlbersUsa, geoConicEqualArea } from 'd3';

/**
 * The one place that knows which country is drawn. Another country needs its own outline file and its
 * own projection here; everything else in this folder works with places and paths.
 */
export const outlineObject = 'states';

/** A part of the country that the main projection leaves out; it gets a frame of its own. */
export const insetId = '72';

/** Its id in data/places.csv, to name the frame. */
export const insetPlaceId = 'pr';

/** Wide over high of the main picture. */
export const aspect = 1.6;

/** Equal-area conic for the mainland, with Alaska and Hawaii moved below the south-west. */
export function mainProjection(
  object: ExtendedFeatureCollection,
  box: [[number, number], [number, number]],
): GeoProjection {
  return geoAlbersUsa().fitExtent(box, object);
}

/** Puerto Rico, larger than at the scale of the mainland: its areas would lie on each other. */
export function insetProjection(
  object: GeoPermissibleObjects,
  box: [[number, number], [number, number]],
): GeoProjection {
  return geoConicEqualArea().parallels([17.9, 18.5]).rotate([66.4, 0]).fitExtent(box, object);
}
