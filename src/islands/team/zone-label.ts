import type { TeamSite } from './team-props.ts';

/** Name of the place or zone that a range is for; `everywhere` where it holds for every place. */
export function zoneLabel({ places }: TeamSite, zone: string | null, everywhere: string): string {
  if (zone === null) return everywhere;
  return places.find(({ id }) => id === zone)?.label ?? zone;
}
