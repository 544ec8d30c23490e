import type { RosterContents } from '../../../ingest/roster/roster-contents.ts';
import type { RosterSummary } from './asks.ts';
import type { PlaceChoice } from './people-query.ts';
import { placeKey } from './place-key.ts';

/** A roster without its rows, with the places and rungs that people are at. */
export function summarise({ rows, ...contents }: RosterContents): RosterSummary {
  const places = new Map<string, PlaceChoice>();
  const levels: Record<string, number> = {};
  for (const row of rows) {
    const level = row.levelId ?? 'none';
    levels[level] = (levels[level] ?? 0) + 1;
    const key = placeKey(row);
    const place = places.get(key);
    if (place) place.count += 1;
    else places.set(key, { key, placeId: row.placeId, city: row.city, count: 1 });
  }
  return {
    ...contents,
    levels,
    places: [...places.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
  };
}
