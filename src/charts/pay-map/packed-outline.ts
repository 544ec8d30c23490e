import type { MapOutline } from './outline.ts';

/** A point of the earth in degrees; null where a place has none. */
export interface Position {
  latitude: number | null;
  longitude: number | null;
}

/** An outline as plain data: where it would compute the place of a point, it knows that of some. */
export interface PackedOutline extends Omit<MapOutline, 'place'> {
  /** In the order of the positions it was packed for; null outside of the country. */
  x: readonly (number | null)[];
  y: readonly (number | null)[];
}

/** An outline with the places of some points, so that a browser can draw the map without a projection. */
export function packOutline(outline: MapOutline, positions: readonly Position[]): PackedOutline {
  const points = positions.map(({ latitude, longitude }) =>
    latitude === null || longitude === null ? null : outline.place(longitude, latitude),
  );
  const { place: _place, ...drawn } = outline;
  return { ...drawn, x: points.map((at) => at?.x ?? null), y: points.map((at) => at?.y ?? null) };
}

/**
 * The outline again; it knows the points that it was packed for and no others.
 * @param positions the same in the same order
 */
export function unpackOutline(
  { x, y, ...drawn }: PackedOutline,
  positions: readonly Position[],
): MapOutline {
  const points = new Map<string, { x: number; y: number }>();
  positions.forEach(({ latitude, longitude }, index) => {
    const [left, top] = [x[index] ?? null, y[index] ?? null];
    if (left !== null && top !== null) points.set(`${longitude} ${latitude}`, { x: left, y: top });
  });
  return {
    ...drawn,
    place: (longitude, latitude) => points.get(`${longitude} ${latitude}`) ?? null,
  };
}
