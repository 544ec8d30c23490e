import type { RosterRow } from '../../../schemas/roster-row.ts';

/** What tells the places of a roster apart: the id where the city was matched, else the city as written. */
export function placeKey({ placeId, city }: Pick<RosterRow, 'placeId' | 'city'>): string {
  return placeId ?? `:${city}`;
}
