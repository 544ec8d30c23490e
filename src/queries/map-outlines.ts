import states from 'us-atlas/states-10m.json' with { type: 'json' };
import type { CountryTopology, MapOutline } from '../charts/pay-map/outline.ts';
import { outlineOf } from '../charts/pay-map/outline.ts';
import type { PackedOutline } from '../charts/pay-map/packed-outline.ts';
import { packOutline } from '../charts/pay-map/packed-outline.ts';
import type { SiteModel } from './site-model.ts';

/** Widths that maps are drawn at: on a phone, in a column, across the page. */
export const MAP_WIDTHS = { narrow: 328, medium: 720, wide: 984 } as const;

/** The country drawn at a width. */
export function countryOutline(width: number): MapOutline {
  return outlineOf(states as unknown as CountryTopology, width);
}

/** The map of every width with the places of the metropolitan areas, in their order in the atlas. */
export function packedOutlines({ atlas }: SiteModel): PackedOutline[] {
  return Object.values(MAP_WIDTHS).map((width) => packOutline(countryOutline(width), atlas.metros));
}
