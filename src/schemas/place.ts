import { z } from 'zod';

export const placeKind = z.enum(['nation', 'state', 'metro']);

export type PlaceKind = z.infer<typeof placeKind>;

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug such as new-york-ny');

/** A row of data/places.csv: the nation, a state or a metropolitan area. */
export const place = z.object({
  /** `us`, a state's lower-case postal code, or `{principal-city}-{state}` for a metropolitan area. */
  id: slug,
  kind: placeKind,
  /** Name of the principal city (or state, or nation) by locale. */
  name: z.record(z.string(), z.string().min(1)),
  /** The name in a sentence, "in Denver", by locale: Russian needs its case and preposition. */
  inPlace: z.record(z.string(), z.string().min(1)),
  /** Every city the area's official name contains, joined by an en dash, by locale. */
  area: z.record(z.string(), z.string().min(1)),
  /** Ids of the states the area lies in, the principal one first; empty for the nation. */
  stateIds: z.array(slug),
  cbsaCode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  /** Degrees north and east of the center of the area's first city; null for the nation and the states. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** Regional price parity, all items, nation = 100; null where the agency gives none. */
  rpp: z.number().positive().nullable(),
  /** Id of the zone of data/zones.csv whose pay ranges hold here; absent where the place is in none. */
  zoneId: slug.optional(),
});

export type Place = z.infer<typeof place>;
