import type { MapOutline } from '../../charts/pay-map/outline.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import type { SalariesRow } from './salaries-row.ts';

/** A place on the map with the middle of its circle. */
export interface PlacedPlace {
  placeId: string;
  x: number;
  y: number;
}

/** Where the places of the rows lie in the drawing; those outside of the outline are left out. */
export function placeRows(
  rows: readonly SalariesRow[],
  outline: MapOutline,
  { placeById }: Pick<BrowserAtlas, 'placeById'>,
): PlacedPlace[] {
  return rows.flatMap(({ placeId }) => {
    const { latitude, longitude } = placeById[placeId]!;
    const at = latitude === null || longitude === null ? null : outline.place(longitude, latitude);
    return at ? [{ placeId, ...at }] : [];
  });
}

/** The place that a key leads to: the first or last of the rows, or the nearest on the map that way. */
export function placeByKey(
  rows: readonly SalariesRow[],
  placed: readonly PlacedPlace[],
  from: string,
  key: string,
): string | null {
  if (key === 'Home') return rows[0]!.placeId;
  if (key === 'End') return rows.at(-1)!.placeId;
  return nextPlace(placed, from, key);
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The place to which an arrow key leads from another: the nearest within a quarter turn of its
 * direction, the more straight ahead the better; null where there is none, or for another key.
 */
export function nextPlace(
  places: readonly PlacedPlace[],
  fromId: string,
  key: string,
): string | null {
  const direction = DIRECTIONS[key];
  const from = places.find(({ placeId }) => placeId === fromId);
  if (!direction || !from) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const { placeId, x, y } of places) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (placeId === fromId || ahead <= 0 || aside > ahead) continue;
    const effort = ahead + 2 * aside;
    if (effort < least) [best, least] = [placeId, effort];
  }
  return best;
}

/** The place whose middle is nearest to a point of the map, unless it is farther than `reach`. */
export function placeAt(
  places: readonly PlacedPlace[],
  point: { x: number; y: number },
  reach: number,
): string | null {
  let best: string | null = null;
  let least = reach;
  for (const { placeId, x, y } of places) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= least) [best, least] = [placeId, distance];
  }
  return best;
}
