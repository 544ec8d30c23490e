import type { KnownNames } from '../../../ingest/roster/known-names.ts';
import type { Held } from './held.ts';
import { requireHeld } from './require-held.ts';

/** What the site knows and a file speaks of. */
export function knownNames(held: Held): KnownNames {
  const { site, today } = requireHeld(held.start, 'start');
  return { levels: site.levels, places: site.places, asOf: today };
}
