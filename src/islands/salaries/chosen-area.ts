import type { PackedNames } from './packed-names.ts';
import type { SalariesView } from './salaries-view.ts';

/** The state or region that a view is narrowed to, by its id and its name; null for the whole country. */
export function chosenArea(
  { state, region }: Pick<SalariesView, 'state' | 'region'>,
  { states, regions }: Pick<PackedNames, 'states' | 'regions'>,
): { id: string; name: string } | null {
  if (state !== null) return { id: state, name: states[state] ?? state };
  return regions.find(({ id }) => id === region) ?? null;
}
