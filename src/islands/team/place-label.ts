import type { PlaceChoice } from './engine/people-query.ts';
import type { TeamSite } from './team-props.ts';

/** Name of a roster's place in the language of the page, or as the file writes it. */
export function placeLabel({ places }: TeamSite, { placeId, city }: PlaceChoice): string {
  return places.find(({ id }) => id === placeId)?.label ?? city;
}
