import { z } from 'zod';

const placeKind = z.enum(['nation', 'state', 'metro']);

export type PlaceKind = z.infer<typeof placeKind>;

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug such as new-york-ny');

/** Words of data/places.csv for the kinds: a region is a state, and a city with what belongs to it a metropolitan area. */
export const KIND_WORDS = {
  nation: 'nation',
  region: 'state',
  state: 'state',
  city: 'metro',
  metro: 'metro',
} as const satisfies Record<string, PlaceKind>;

/** A row of data/places.csv: a nation, a state or another region of it, or a city. */
export const place = z.object({
  /** Such as `us`, `co`, `denver-co`: it stands in addresses of pages. */
  id: slug,
  kind: placeKind,
  /** Name of the principal city (or state, or nation) by locale. */
  name: z.record(z.string(), z.string().min(1)),
  /** The name in a sentence, "in Denver", by locale: Russian needs its case and preposition. */
  inPlace: z.record(z.string(), z.string().min(1)),
  /** Every city the area's official name contains, joined by an en dash, by locale. */
  area: z.record(z.string(), z.string().min(1)),
  /** Ids of the regions it lies in, the principal one first; empty for a nation and where a nation has none. A region has its own. */
  stateIds: z.array(slug),
  /** Id of the nation it lies in; its own for a nation. */
  nationId: slug,
  /** Other names, such as those in other languages, by which it is found. */
  also: z.array(z.string().min(1)),
  /** Currency of its pay where no table says it; null where that of its nation holds. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  /** Code in the tables of an agency. */
  code: z.string().nullable(),
  /** Degrees north and east of its center; null where nobody gives them. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** Regional price parity, all items, nation = 100; null where the agency gives none. */
  rpp: z.number().positive().nullable(),
  /** Id of the zone of data/zones.csv whose pay ranges hold here; absent where the place is in none. */
  zoneId: slug.optional(),
  /** Ids that it had before; absent where it had none. */
  formerly: z.array(slug).optional(),
});

export type Place = z.infer<typeof place>;
